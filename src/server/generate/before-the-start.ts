import { addMonths, addWeeks } from "../../law/kernel/day.ts";
import { staysAway } from "./absences.ts";
import { dayOf, type Life, later, text } from "./life.ts";

/** What the fund does before any trajectory: recognition, questionnaire, estimate, contact in month 4, invalidity. */
export function beforeTheStart(life: Life, endsOn: number): void {
  const { chance, who, incapableSince: since } = life;
  const coordinator = life.staff("coordinator", who.fund);
  const physician = life.staff("advising-physician", who.fund);
  const { person: _, number: __, region: ___, fund, regime, hasContract, preventionService, ...identity } = who;
  const registeredOn = later(chance, since, 3, 12);
  life.write(registeredOn, "register-recognition", coordinator, {
    person: identity,
    fund,
    regime,
    incapableSince: text(since),
    entitled: true,
    exclusion: "none",
    hasContract,
    ...(preventionService && { preventionService }),
  });
  if (since >= dayOf("2022-01-01")) firstYear(life, endsOn);
  const invalidOn = addMonths(since, 12, "next-day");
  const confirmedOn = later(chance, invalidOn, 0, 10);
  if (confirmedOn < endsOn) life.write(confirmedOn, "recognise-invalidity", physician, { since: text(invalidOn) });
}

/** The questionnaire of week 11, the estimate of month 4 and the contact of that month (INAMI barometer; CRIV 56-187). */
function firstYear(life: Life, endsOn: number): void {
  const { chance, who, incapableSince: since, rates, start } = life;
  const team = life.staff("team-member", who.fund);
  const physician = life.staff("advising-physician", who.fund);
  const sentOn = later(chance, addWeeks(since, 10), 0, 4);
  const month4 = addMonths(since, 3, "next-day");
  if (sentOn >= endsOn) return;
  life.write(sentOn, "send-questionnaire", team, {
    medicalReasonKnown: false,
    employerTrajectoryRuns: false,
    authorisedWorkRuns: false,
    trajectoryOnRequest: start < sentOn,
    pensionAgeOn: "2045-01-01",
  });
  const filled = chance.happens(rates.questionnaireFilled[text(sentOn).slice(0, 4)] ?? 0.87);
  const answeredOn = later(chance, sentOn, 3, 20);
  if (filled && answeredOn < endsOn && start >= sentOn)
    life.write(answeredOn, "record-questionnaire", chance.happens(0.6) ? life.themself : team, {
      generalHealth: chance.whole(0, 5),
      comparedWithTwoMonthsAgo: chance.whole(0, 5),
      bending: chance.whole(0, 5),
      managerUnderstands: chance.whole(0, 5),
    });
  const seenOn = later(chance, month4, 2, 25);
  if (seenOn >= endsOn) return;
  life.write(seenOn, "estimate-capacities", physician, {
    outlook: chance.weighed(rates.estimate),
    remarks: "Vastgesteld op het onderzoek van de vierde maand.",
  });
  if (chance.happens(0.5))
    life.write(seenOn, "record-physical-contact", physician, {
      contactMonth: "4",
      on: text(seenOn),
      remarks: "Gezien op het onderzoek van de vierde maand.",
    });
  if (!filled && start >= sentOn) staysAway(life, sentOn, endsOn);
}
