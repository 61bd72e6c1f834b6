import { z } from "zod";
import { type Organisation, preventionServices, services } from "../../access/roles.ts";
import { acts } from "../../trajectory/acts.ts";
import { ask, typed } from "../../trajectory/inputs.ts";
import { exclusions, regimes } from "../../trajectory/recognition/recognition.ts";
import { identity } from "../../trajectory/recognition/register-recognition.ts";

/** Who did it. Of the fund that imports, unless another organisation is said; the insured person acts for nobody. */
const importedRoles = [
  "insured-person",
  "coordinator",
  "advising-physician",
  "team-member",
  "occupational-physician",
  "mediator",
] as const;

const actNames = Object.keys(acts) as [keyof typeof acts, ...(keyof typeof acts)[]];
const organisations = [...services, ...preventionServices] as const satisfies readonly Organisation[];

/** One act of those that were done, with its day (ISO) and the input that the same act has at the door. */
const importedAct = z.strictObject({
  on: ask.day(),
  act: z.enum(actNames),
  by: z.enum(importedRoles),
  organisation: z.enum(organisations).optional(),
  input: z.record(z.string(), z.unknown()).default({}),
});

/**
 * One running trajectory as it comes in: who it is about, what the fund recognised, and every act in its order. The
 * reference is the fund's own; with it the same trajectory is known again, and a second import changes nothing.
 */
export const importedTrajectory = z.strictObject({
  reference: typed().min(1).max(80),
  person: identity,
  recognition: z.strictObject({
    on: ask.day(),
    regime: z.enum(regimes),
    incapableSince: ask.day(),
    entitled: z.boolean(),
    exclusion: z.enum(exclusions),
    hasContract: z.boolean(),
    preventionService: z.enum(preventionServices).optional(),
    invalidSince: ask.day().optional(),
  }),
  acts: z.array(importedAct).min(1).max(300),
});
export type ImportedTrajectory = z.output<typeof importedTrajectory>;
