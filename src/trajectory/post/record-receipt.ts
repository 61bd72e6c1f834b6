import { z } from "zod";
import { act, cannot } from "../act.ts";
import { receipts } from "../dossier/dossier.ts";
import { ask } from "../inputs.ts";
import { appealUntil } from "./appeal-until.ts";

/** The post says that a letter was delivered or came back; a term of appeal counts from there. */
export const recordReceipt = act({
  name: "record-receipt",
  serves: ["D3"],
  to: "letter",
  by: ["council-secretary", "riziv-officer", "coordinator", "team-member"],
  input: z.object({ result: ask.choice(...receipts), on: ask.day() }),
  happens: ["DecisionReceived", "LetterReceived"],
  hindered({ letter }) {
    if (!letter?.postedOn) return cannot("letter-was-not-posted");
    return letter.receipt ? cannot("receipt-is-known") : undefined;
  },
  decide({ letter, input, day }) {
    if (!letter?.postedOn) return cannot("letter-was-not-posted");
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (input.on < letter.postedOn) return cannot("day-is-too-early");
    const { until, rulings } = appealUntil(letter, input.on);
    const { project, version } = letter;
    if (project && until)
      return { happened: [{ type: "DecisionReceived", project, ...input, appealUntil: until }], rulings };
    return { happened: [{ type: "LetterReceived", letter: version, ...input, appealUntil: until }], rulings };
  },
});
