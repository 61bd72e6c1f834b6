import { z } from "zod";
import { newDateAfterAbsence } from "../../law/first-contact.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The person did not come. A new date follows by registered letter; a reason, if there is one, is kept. */
export const recordAbsence = act({
  name: "record-absence",
  serves: ["P1"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ justified: ask.yesNo(), reason: ask.line() }),
  happens: ["FirstContactMissed"],
  hindered({ trajectory: { contact }, day }) {
    if (contact.at !== "planned") return cannot("no-first-contact-planned");
    return contact.appointment.on > day ? cannot("day-lies-in-the-future") : undefined;
  },
  decide({ trajectory: { contact }, input }) {
    if (contact.at !== "planned") return cannot("no-first-contact-planned");
    const term = due(newDateAfterAbsence, { firstDate: dayOf(contact.firstDate) }, dayOf(contact.firstDate));
    return {
      happened: [{ type: "FirstContactMissed", on: contact.appointment.on, newDateBy: iso(term.by), ...input }],
      rulings: [term.ruling],
    };
  },
});
