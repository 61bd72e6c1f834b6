import { z } from "zod";
import { funds, preventionServices } from "../../access/roles.ts";
import { act, cannot } from "../act.ts";
import { ask, typed } from "../inputs.ts";
import { digitsOf, isNationalNumber } from "./national-number.ts";
import { exclusions, regimes } from "./recognition.ts";

const nationalNumber = z
  .string()
  .trim()
  .refine(isNationalNumber, { params: { fault: "national-number" } })
  .transform(digitsOf);

/** Identity stands beside the record, not in it, so that it can be corrected and erased (DESIGN §4). */
export const identity = z.object({
  nationalNumber,
  givenName: typed().min(1).max(100),
  familyName: typed().min(1).max(100),
  language: ask.choice("nl", "fr", "de", "en"),
  street: ask.line(),
  postcode: z
    .string()
    .trim()
    .regex(/^[1-9]\d{3}$/),
  town: ask.line(),
  telephone: typed().max(30).optional(),
  email: z.email().optional(),
});
export type Identity = z.output<typeof identity>;

/** The fund registers that it recognises a person as incapable of work. */
export const registerRecognition = act({
  name: "register-recognition",
  serves: ["R5"],
  to: "new recognition",
  by: ["coordinator", "advising-physician", "team-member"],
  input: z.object({
    person: identity,
    fund: ask.choice(...funds),
    regime: ask.choice(...regimes),
    incapableSince: ask.day(),
    entitled: ask.yesNo(),
    exclusion: ask.choice(...exclusions),
    hasContract: ask.yesNo(),
    preventionService: ask.choice(...preventionServices).optional(),
  }),
  happens: ["RecognitionRegistered"],
  decide({ recognition, input, day, id }) {
    if (recognition && !recognition.endedOn) return cannot("already-recognised");
    if (input.incapableSince > day) return cannot("day-lies-in-the-future");
    if (recognition?.endedOn && input.incapableSince < recognition.endedOn) return cannot("day-is-too-early");
    const { person: _, preventionService = null, ...recognised } = input;
    return { happened: [{ type: "RecognitionRegistered", person: id, preventionService, ...recognised }] };
  },
});
