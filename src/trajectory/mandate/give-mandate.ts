import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { mandatesOn } from "./mandates.ts";

/**
 * Somebody may act for the person, from and until a day (both included): given on-line by the person, or on paper that
 * the coordinator enters with the day on which it was signed. The door checks that there is somebody with that code.
 */
export const giveMandate = act({
  name: "give-mandate",
  serves: ["X2", "C4"],
  to: "recognition",
  by: ["insured-person", "coordinator"],
  inPerson: "always",
  freshSignIn: true,
  input: z.object({
    representative: ask.line(),
    from: ask.day(),
    until: ask.day(),
    medical: ask.yesNo(),
    signedOn: ask.day().optional(),
    inWriting: ask.declaration(),
  }),
  happens: ["MandateGiven"],
  hindered: ({ recognition }) => (recognition.erasedOn ? cannot("recognition-has-ended") : undefined),
  decide({ recognition, input, actor, day, id }) {
    const { representative, from, until, medical } = input;
    const isOwn = actor.role === "insured-person";
    const signedOn = isOwn ? day : input.signedOn;
    if (signedOn === undefined) return cannot("day-of-signing-is-missing");
    if (signedOn > day) return cannot("day-lies-in-the-future");
    if (until < from || until < day || from < signedOn) return cannot("term-does-not-fit");
    if (
      mandatesOn(recognition, day).some(
        (one) => one.representative === representative && one.from <= until && from <= one.until,
      )
    )
      return cannot("acts-for-them-already");
    const on = isOwn ? "line" : "paper";
    return { happened: [{ type: "MandateGiven", id, representative, from, until, medical, signedOn, on }] };
  },
});
