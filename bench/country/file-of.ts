import { type Invented, people } from "../../src/server/generate/people.ts";
import { publishedRates } from "../../src/server/generate/rates.ts";

/**
 * The lines of an import file (docs/import.md): route B as far as the plan, of invented people of whom nothing is on
 * record yet, since the first `after` of that country are the generated ones.
 */
export function* fileOf(seed: number, { after, count }: { after: number; count: number }): Generator<string> {
  for (const who of people(seed, publishedRates)) {
    if (who.number >= after + count) return;
    if (who.number >= after) yield `${JSON.stringify(trajectoryOf(who))}\n`;
  }
}

const signing = ["insured-person", "coordinator", "advising-physician"];

const trajectoryOf = (who: Invented) => {
  const { nationalNumber, givenName, familyName, language, street, postcode, town, regime, hasContract } = who;
  return {
    reference: `bench-${who.number}`,
    person: { nationalNumber, givenName, familyName, language, street, postcode, town },
    recognition: {
      on: "2025-10-01",
      regime,
      incapableSince: "2025-09-15",
      entitled: true,
      exclusion: "none",
      hasContract,
    },
    acts: [
      { on: "2025-11-03", act: "ask-first-contact", by: "coordinator", input: { how: "by-letter" } },
      {
        on: "2025-11-20",
        act: "hold-first-contact",
        by: "coordinator",
        input: { on: "2025-11-20", how: "at-the-office" },
      },
      ...signing.map((by) => ({ on: "2025-11-27", act: "sign-engagement", by, input: { declares: true } })),
      {
        on: "2025-12-05",
        act: "draw-up-plan",
        by: "coordinator",
        input: {
          objectives: "Part-time work again",
          result: "A job of twenty hours",
          actions: ["Call the employer", "Follow a course"],
          nextAppointmentOn: "2026-03-02",
        },
      },
    ],
  };
};
