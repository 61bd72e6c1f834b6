import { z } from "zod";
import { contactMonths as monthsOf } from "../../law/estimate/contact-months.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { contactMonths } from "./estimate.ts";

/** The person was seen in month 4, 7 or 11 by the advising physician or the team. Late is accepted, early is not. */
export const recordPhysicalContact = act({
  name: "record-physical-contact",
  serves: ["R7"],
  to: "recognition",
  by: ["advising-physician", "team-member"],
  input: z.object({ contactMonth: ask.choice(...contactMonths), on: ask.day(), remarks: ask.prose() }),
  happens: ["PhysicalContactHeld"],
  hindered: ({ recognition }) => (recognition.endedOn ? cannot("recognition-has-ended") : undefined),
  decide({ recognition, input: { contactMonth, on, remarks }, day }) {
    if (recognition.contacts?.includes(contactMonth)) return cannot("contact-was-held");
    if (on > day) return cannot("day-lies-in-the-future");
    const incapableSince = dayOf(recognition.incapableSince);
    const months = judge(monthsOf, { incapableSince }, incapableSince);
    if (!months.value || on < months.value[`month${contactMonth}`]) return cannot("day-is-too-early", months);
    return {
      happened: [{ type: "PhysicalContactHeld", contactMonth, on, remarks: seal(remarks) }],
      rulings: [months],
    };
  },
});
