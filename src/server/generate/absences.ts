import type { Day } from "../../law/kernel/day.ts";
import { dayOf, type Life, later, text } from "./life.ts";

/**
 * Who did not answer the questionnaire is asked to an examination: some stay away twice, for no reason that counts, and
 * get less until they call.
 *
 * @param endsOn nothing is done from this day on.
 */
export function staysAway(life: Life, unansweredSince: Day, endsOn: number): void {
  const { apart, rates, incapableSince, staff, who, write } = life;
  if (incapableSince < dayOf("2023-01-01") || !apart.happens(rates.missesExaminations)) return;
  const coordinator = staff("coordinator", who.fund);
  const firstAbsentOn = later(apart, unansweredSince, 24, 30);
  const absentOn = later(apart, firstAbsentOn, 16, 24);
  const reasonsAskedOn = later(apart, absentOn, 1, 2);
  const proposedOn = later(apart, reasonsAskedOn, 8, 12);
  const decidedOn = later(apart, proposedOn, 1, 7);
  const calledOn = later(apart, decidedOn, 2, 90);
  if (calledOn >= endsOn) return;
  write(proposedOn, "propose-reduction", coordinator, {
    breach: "questionnaire-examination",
    firstAbsentOn: text(firstAbsentOn),
    absentOn: text(absentOn),
    invitationSentOn: text(later(apart, firstAbsentOn, 1, 2)),
    invitationReceivedOn: text(later(apart, firstAbsentOn, 4, 7)),
    registeredLetter: true,
    inPersonsLanguage: true,
    mentionsSanction: true,
    reasonsAskedOn: text(reasonsAskedOn),
    reasonsWeighed: true,
    absenceJustified: false,
    grounds: "Twee keer niet gekomen, zonder reden.",
  });
  const agrees = apart.happens(0.8);
  const grounds = agrees ? "Geen geldige reden." : "De reden kan kloppen.";
  write(decidedOn, "decide-reduction", staff("advising-physician", who.fund), { agrees, grounds });
  if (agrees) write(calledOn, "lift-reduction", coordinator, { until: text(calledOn), reason: "made-contact" });
}
