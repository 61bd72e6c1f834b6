import { oneOf, yesNo } from "../kernel/facts.ts";
import { table } from "../kernel/table.ts";

/** What the person stayed away from. */
export const breaches = [
  "first-contact",
  "questionnaire-examination",
  "physical-contact",
  "incapacity-evaluation",
] as const;
const toCooperate = ["first-contact", "questionnaire-examination"] as const;
const some = ["first", "second", "later"] as const;
const suspending = ["ziv-law-134-2", "chamber-suspension-first"] as const;
const letter = ["securex-second-invitation", "ziv-law-100-1-4"] as const;

const noAbsence = {
  name: "no-absence",
  when: { absence: "none" },
  gives: "nothing",
  cites: ["ziv-law-134-2"],
} as const;
const evaluationMissed = {
  name: "evaluation-missed",
  when: { breach: "incapacity-evaluation", absence: some },
  gives: "suspended-until-examined",
  cites: suspending,
} as const;
const ladder = [
  {
    name: "incapacity-before-2023",
    when: { breach: toCooperate, absence: some, incapableSince2023: false },
    gives: "nothing",
    cites: ["ziv-law-100-1-4", "reading-duty-since-2023"],
  },
  {
    name: "first-absence",
    when: { breach: toCooperate, absence: "first", incapableSince2023: true },
    gives: "registered-letter",
    cites: letter,
  },
  {
    name: "next-absence",
    when: { breach: toCooperate, absence: ["second", "later"], incapableSince2023: true },
    gives: "reduced-until-contact",
    cites: ["securex-absence-ladder", "ziv-law-100-1-4"],
  },
] as const;

/** What follows an absence without a valid reason: nothing, a registered letter, a reduction, or no benefit at all. */
export const absenceLadder = table({
  name: "absence-ladder",
  facts: { breach: oneOf(...breaches), absence: oneOf("none", "first", "second", "later"), incapableSince2023: yesNo },
  chosenBy: "last-absence",
  versions: [
    {
      since: "1994-07-14",
      cites: ["ziv-law-134-2"],
      rows: [
        noAbsence,
        evaluationMissed,
        {
          name: "no-duty-yet",
          when: { breach: [...toCooperate, "physical-contact"], absence: some },
          gives: "nothing",
          cites: ["ziv-law-100-1-4"],
        },
      ],
    },
    {
      since: "2023-01-01",
      cites: ["ziv-law-100-1-4", "ziv-law-134-2"],
      rows: [
        noAbsence,
        evaluationMissed,
        ...ladder,
        {
          name: "contact-missed-before-2026",
          when: { breach: "physical-contact", absence: some },
          gives: "nothing",
          cites: ["fgtb-sanctions-2026"],
        },
      ],
    },
    {
      since: "2026-01-01",
      cites: ["fgtb-sanctions-2026", "reading-sanctions-2026", "ziv-law-134-2"],
      rows: [
        noAbsence,
        evaluationMissed,
        ...ladder,
        {
          name: "contact-missed",
          when: { breach: "physical-contact", absence: some },
          gives: "suspended-until-examined",
          cites: ["fgtb-sanctions-2026", "reading-physical-contact"],
        },
      ],
    },
  ],
});
