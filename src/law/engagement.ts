import { conditions } from "./kernel/conditions.ts";
import type { Day } from "./kernel/day.ts";
import { aDayOrNever, type FactList } from "./kernel/facts.ts";

export const signatureFacts = {
  insuredPersonSignedOn: aDayOrNever,
  coordinatorSignedOn: aDayOrNever,
  advisingPhysicianSignedOn: aDayOrNever,
} satisfies FactList;

const signed = (signedOn: Day | null | undefined, on: Day) =>
  signedOn === undefined ? undefined : signedOn !== null && signedOn <= on;

/** The engagement stands when all three have signed (RIZIV webinar, slide 25). */
export const engagement = conditions({
  name: "engagement",
  facts: signatureFacts,
  chosenBy: "asked",
  versions: [
    {
      since: "2022-01-01",
      cites: ["webinar-presumption"],
      conditions: [
        {
          name: "signed-by-insured-person",
          looksAt: ["insuredPersonSignedOn"],
          cites: ["webinar-presumption"],
          holds: ({ insuredPersonSignedOn }, { on }) => signed(insuredPersonSignedOn, on),
        },
        {
          name: "signed-by-coordinator",
          looksAt: ["coordinatorSignedOn"],
          cites: ["webinar-presumption"],
          holds: ({ coordinatorSignedOn }, { on }) => signed(coordinatorSignedOn, on),
        },
        {
          name: "signed-by-advising-physician",
          looksAt: ["advisingPhysicianSignedOn"],
          cites: ["webinar-presumption"],
          holds: ({ advisingPhysicianSignedOn }, { on }) => signed(advisingPhysicianSignedOn, on),
        },
      ],
    },
  ],
});
