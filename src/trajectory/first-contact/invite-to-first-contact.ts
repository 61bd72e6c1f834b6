import { z } from "zod";
import { sanction, sanctionDay } from "../../law/absence/sanction.ts";
import { firstContactWithin, newDateAfterAbsence } from "../../law/first-contact.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due, judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import type { Trajectory } from "../trajectory.ts";
import { missedFirst, waysToMeet } from "./first-contact.ts";

/** Within a month of the referral or the request; after an absence, within a month of the first date. */
export function latestFirstContact({ contact, openedOn, route }: Trajectory) {
  const missed = missedFirst(contact);
  if (missed) return due(newDateAfterAbsence, { firstDate: dayOf(missed) }, dayOf(missed));
  return route === "C" ? undefined : due(firstContactWithin, { askedOn: dayOf(openedOn) }, dayOf(openedOn));
}

/** The coordinator plans the first contact. A day after the term is accepted and shown as late: late beats never. */
export const inviteToFirstContact = act({
  name: "invite-to-first-contact",
  serves: ["P1"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ on: ask.day(), time: ask.time(), how: ask.choice(...waysToMeet), place: ask.line() }),
  happens: ["FirstContactPlanned"],
  hindered({ trajectory }) {
    if (trajectory.contact.at === "held") return cannot("first-contact-was-held");
    return trajectory.confirmation.at === "awaited" ? cannot("invalidity-not-confirmed-yet") : undefined;
  },
  decide({ trajectory, recognition, input, day }) {
    if (input.on < day) return cannot("day-has-passed");
    const term = latestFirstContact(trajectory);
    const latestDay = term ? iso(term.by) : null;
    const again = trajectory.contact.at !== "none";
    // The invitation mentions the sanction (CAAMI and INAMI): what a second absence on that day would cost.
    const since = dayOf(recognition.incapableSince);
    const facts = { incapableSince: since, breach: "first-contact", unjustifiedAbsences: 2 } as const;
    const costs = judge(sanction, facts, sanctionDay(since, dayOf(input.on), dayOf(day)));
    const reduces = costs.value?.next === "reduced-until-contact" ? costs.value : undefined;
    return {
      happened: [
        { type: "FirstContactPlanned", ...input, latestDay, again, ...(reduces && { warnsOf: reduces.percent }) },
      ],
      rulings: [...(term ? [term.ruling] : []), ...(reduces ? [costs] : [])],
    };
  },
});
