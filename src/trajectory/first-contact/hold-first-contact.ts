import { z } from "zod";
import { iso } from "../../law/kernel/day.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { waysToMeet } from "./first-contact.ts";
import { latestFirstContact } from "./invite-to-first-contact.ts";

/** The first interview was held, also when it was not planned first: somebody who telephones is not sent away. */
export const holdFirstContact = act({
  name: "hold-first-contact",
  serves: ["P1", "P2"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ on: ask.day(), how: ask.choice(...waysToMeet) }),
  happens: ["FirstContactHeld"],
  hindered({ trajectory }) {
    if (trajectory.contact.at === "held") return cannot("first-contact-was-held");
    return trajectory.confirmation.at === "awaited" ? cannot("invalidity-not-confirmed-yet") : undefined;
  },
  decide({ trajectory, input, day }) {
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (input.on < trajectory.openedOn) return cannot("day-is-too-early");
    const term = latestFirstContact(trajectory);
    return {
      happened: [{ type: "FirstContactHeld", ...input, latestDay: term ? iso(term.by) : null }],
      rulings: term ? [term.ruling] : [],
    };
  },
});
