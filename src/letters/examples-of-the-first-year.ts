import { conditionWords } from "../words/law/condition-words.ts";
import type { BenefitSuspended } from "./benefit-suspended/letter.ts";
import type { CapacitiesEstimated } from "./capacities-estimated/letter.ts";
import { appeal, basis, type Example, envelope, example, reading } from "./example.ts";
import { letters } from "./letters.ts";
import type { PhysicalContactHeld } from "./physical-contact-held/letter.ts";
import type { QuestionnaireSent } from "./questionnaire-sent/letter.ts";
import type { ReductionImposed } from "./reduction-imposed/letter.ts";
import type { ReductionProposed } from "./reduction-proposed/letter.ts";
import type { ReductionTurnedDown } from "./reduction-turned-down/letter.ts";
import type { SanctionLifted } from "./sanction-lifted.ts";

const usual = { ...envelope, coordinator: "An Peeters", bases: [{ ...basis, status: "read" }] } as const;
const sent: QuestionnaireSent = { ...usual, incapableSince: "2026-01-05", returnBy: "2026-03-30" };
const estimated: CapacitiesEstimated = {
  ...usual,
  bases: [...usual.bases, { ...reading, citation: "" }],
  estimatedOn: "2026-04-20",
  category: "category-4",
  againBy: null,
};
const held: PhysicalContactHeld = {
  ...usual,
  heldOn: "2026-04-20",
  month: "4",
  next: { month: "7", by: "2026-08-04" },
};
const found = (["invited-before-the-absence", "reasons-weighed"] as const).map((name) => conditionWords[name].holds);
const proposed: ReductionProposed = {
  ...usual,
  breach: "first-contact",
  firstAbsentOn: "2026-03-30",
  absentOn: "2026-04-20",
  percent: 2.5,
  found,
};
const imposed: ReductionImposed = {
  ...usual,
  bases: [...usual.bases, reading],
  appeal,
  breach: "questionnaire-examination",
  firstAbsentOn: "2026-03-30",
  from: "2026-04-20",
  percent: 10,
  found,
};
const turnedDown: ReductionTurnedDown = { ...usual, breach: "first-contact", decidedOn: "2026-05-04" };
const suspended: BenefitSuspended = {
  ...usual,
  appeal,
  breach: "physical-contact",
  from: "2026-04-20",
  percent: 100,
};
const lifted: SanctionLifted = {
  ...usual,
  appeal,
  breach: "first-contact",
  from: "2026-04-20",
  until: "2026-05-04",
  days: 14,
  percent: 10,
  reason: "made-contact",
};
const liftedAtOnce: SanctionLifted = {
  ...lifted,
  breach: "incapacity-evaluation",
  until: "2026-04-20",
  days: 0,
  reason: "absence-was-justified",
};
const aDay: SanctionLifted = {
  ...lifted,
  breach: "physical-contact",
  until: "2026-04-21",
  days: 1,
  reason: "was-examined",
};

/** Every letter of the first year of an incapacity, and on sanctions. */
export const firstYearExamples: readonly Example[] = [
  example("questionnaire", letters.QuestionnaireSent, sent),
  ...(["category-1", "category-2", "category-4"] as const).map((category) =>
    example(`estimate, ${category}`, letters.CapacitiesEstimated, { ...estimated, category }),
  ),
  example("estimate, category-3", letters.CapacitiesEstimated, {
    ...estimated,
    category: "category-3",
    againBy: "2026-06-20",
  }),
  example("contact of month 4", letters.PhysicalContactHeld, held),
  example("contact of month 11", letters.PhysicalContactHeld, { ...held, month: "11", next: null }),
  example("reduction proposed", letters.ReductionProposed, proposed),
  example("reduction imposed", letters.ReductionImposed, imposed),
  example("reduction proposed, in euro", letters.ReductionProposed, {
    ...proposed,
    benefit: { full: 6_600, reduced: 6_435 },
  }),
  example("reduction imposed, in euro", letters.ReductionImposed, {
    ...imposed,
    benefit: { full: 7_153, reduced: 6_438 },
  }),
  example("reduction lifted, in euro", letters.ReductionLifted, {
    ...lifted,
    benefit: { full: 7_153, reduced: 6_438 },
  }),
  example("reduction lifted for a valid reason, in euro", letters.ReductionLifted, {
    ...liftedAtOnce,
    benefit: { full: 7_153 },
  }),
  example("reduction imposed, of a proposal that is not on record", letters.ReductionImposed, {
    ...imposed,
    breach: "first-contact",
    firstAbsentOn: null,
    found: [],
  }),
  example("reduction turned down", letters.ReductionTurnedDown, turnedDown),
  example("reduction lifted", letters.ReductionLifted, lifted),
  example("reduction lifted for a valid reason", letters.ReductionLifted, liftedAtOnce),
  example("benefit suspended", letters.BenefitSuspended, suspended),
  example("suspension lifted after a day", letters.SuspensionLifted, aDay),
  example("suspension lifted for a valid reason", letters.SuspensionLifted, liftedAtOnce),
];
