import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** A letter was handed to the post: a registered one with its number, and the day from which a receipt can be waited for. */
export const recordPosting = act({
  name: "record-posting",
  serves: ["D3"],
  to: "letter",
  by: ["council-secretary", "riziv-officer", "coordinator", "team-member"],
  input: z.object({ registeredNumber: ask.line().optional(), postedOn: ask.day() }),
  happens: ["DecisionPosted", "LetterPosted"],
  hindered({ letter }) {
    if (!letter) return cannot("nothing-decided");
    return letter.postedOn || letter.handedOverOn ? cannot("letter-was-posted") : undefined;
  },
  decide({ letter, input: { registeredNumber, postedOn }, day }) {
    if (!letter) return cannot("nothing-decided");
    if (postedOn > day) return cannot("day-lies-in-the-future");
    if (postedOn < letter.causedOn) return cannot("day-is-too-early");
    if (letter.registered && !registeredNumber) return cannot("registered-number-is-missing");
    const { project, version } = letter;
    if (project && registeredNumber)
      return { happened: [{ type: "DecisionPosted", project, registeredNumber, postedOn }] };
    const number = registeredNumber ?? null;
    return { happened: [{ type: "LetterPosted", letter: version, registeredNumber: number, postedOn }] };
  },
});
