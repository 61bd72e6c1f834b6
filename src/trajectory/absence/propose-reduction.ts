import { z } from "zod";
import { sanctionGuard } from "../../law/absence/sanction-guard.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { byHand, onRecord, orNever } from "./guard-facts.ts";
import { absenceToWeigh, wasWeighed } from "./missed-contacts.ts";
import { reducing, runningSuspension } from "./sanctions.ts";
import { weighSanction } from "./weigh-sanction.ts";

/**
 * A reduction after a second absence, only through the guard; the advising physician decides upon it. Of a first contact
 * everything is read from the record; of the examination for the questionnaire it is filled in, for nothing is there.
 */
export const proposeReduction = act({
  name: "propose-reduction",
  serves: ["P1"],
  to: "recognition",
  by: ["coordinator"],
  input: z.object({
    breach: ask.choice(...reducing),
    reasonsAskedOn: ask.day().optional(),
    reasonsWeighed: ask.yesNo(),
    grounds: ask.prose(),
    firstAbsentOn: ask.day().optional(),
    absentOn: ask.day().optional(),
    invitationSentOn: ask.day().optional(),
    invitationReceivedOn: ask.day().optional(),
    registeredLetter: ask.yesNo().optional(),
    inPersonsLanguage: ask.yesNo().optional(),
    mentionsSanction: ask.yesNo().optional(),
    absenceJustified: ask.yesNo().optional(),
  }),
  happens: ["ReductionProposed"],
  hindered({ recognition }) {
    if (recognition.endedOn) return cannot("recognition-has-ended");
    return recognition.proposal ? cannot("proposal-is-waiting") : undefined;
  },
  decide({ recognition, missed, input, day }) {
    const { breach, grounds, reasonsAskedOn, reasonsWeighed } = input;
    const found = breach === "first-contact" ? absenceToWeigh(missed, recognition) : undefined;
    if (breach === "first-contact" && !found) return cannot("no-second-absence");
    const { absentOn, firstAbsentOn, invitedOn, ...done } = found ? onRecord(found) : byHand(input);
    if (!absentOn || !firstAbsentOn) return cannot("absences-are-missing");
    if (absentOn > day) return cannot("day-lies-in-the-future");
    if (absentOn <= firstAbsentOn || firstAbsentOn < recognition.incapableSince) return cannot("day-is-too-early");
    if (wasWeighed(recognition, breach, absentOn)) return cannot("absence-was-weighed");
    const guard = judge(
      sanctionGuard,
      {
        ...done,
        absentOn: dayOf(absentOn),
        invitationSentOn: orNever(invitedOn),
        reasonsAskedOn: orNever(reasonsAskedOn),
        reasonsWeighed,
        benefitSuspended: runningSuspension(recognition) !== undefined,
      },
      dayOf(day),
    );
    if (guard.outcome !== "met") return cannot("the-law-does-not-allow", guard);
    const costs = weighSanction(recognition, { breach, absentOn, invitedOn: invitedOn ?? undefined });
    if (costs.value?.next !== "reduced-until-contact") return cannot("no-reduction-by-law", costs);
    const { percent } = costs.value;
    return {
      happened: [{ type: "ReductionProposed", breach, firstAbsentOn, absentOn, percent, grounds: seal(grounds) }],
      rulings: [guard, costs],
    };
  },
});
