import { z } from "zod";
import { sanctionGuard } from "../../law/absence/sanction-guard.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { reducing, runningSuspension } from "./sanctions.ts";
import { weighSanction } from "./weigh-sanction.ts";

const orNever = (day: string | undefined) => (day === undefined ? null : dayOf(day));

/** A reduction after a second absence, only through the guard; the advising physician decides upon it. */
export const proposeReduction = act({
  name: "propose-reduction",
  serves: ["P1"],
  to: "recognition",
  by: ["coordinator"],
  input: z.object({
    breach: ask.choice(...reducing),
    firstAbsentOn: ask.day(),
    absentOn: ask.day(),
    invitationSentOn: ask.day().optional(),
    invitationReceivedOn: ask.day().optional(),
    registeredLetter: ask.yesNo(),
    inPersonsLanguage: ask.yesNo(),
    mentionsSanction: ask.yesNo(),
    reasonsAskedOn: ask.day().optional(),
    reasonsWeighed: ask.yesNo(),
    absenceJustified: ask.yesNo(),
    grounds: ask.prose(),
  }),
  happens: ["ReductionProposed"],
  hindered({ recognition }) {
    if (recognition.endedOn) return cannot("recognition-has-ended");
    return recognition.proposal ? cannot("proposal-is-waiting") : undefined;
  },
  decide({ recognition, input, day }) {
    const { breach, firstAbsentOn, absentOn, grounds, ...done } = input;
    if (absentOn > day) return cannot("day-lies-in-the-future");
    if (absentOn <= firstAbsentOn || firstAbsentOn < recognition.incapableSince) return cannot("day-is-too-early");
    const guard = judge(
      sanctionGuard,
      {
        ...done,
        absentOn: dayOf(absentOn),
        invitationSentOn: orNever(done.invitationSentOn),
        invitationReceivedOn: orNever(done.invitationReceivedOn),
        reasonsAskedOn: orNever(done.reasonsAskedOn),
        benefitSuspended: runningSuspension(recognition) !== undefined,
      },
      dayOf(day),
    );
    if (guard.outcome !== "met") return cannot("the-law-does-not-allow", guard);
    const costs = weighSanction(recognition, { breach, absentOn, invitedOn: done.invitationSentOn });
    if (costs.value?.next !== "reduced-until-contact") return cannot("no-reduction-by-law", costs);
    const { percent } = costs.value;
    return {
      happened: [{ type: "ReductionProposed", breach, firstAbsentOn, absentOn, percent, grounds: seal(grounds) }],
      rulings: [guard, costs],
    };
  },
});
