import { z } from "zod";
import { appeal } from "../../law/appeal.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { receipts, toBeReceived } from "./dossier.ts";

/** The post says that the letter was delivered or came back; the term of appeal counts from there. */
export const recordReceipt = act({
  name: "record-receipt",
  serves: ["D3"],
  to: "trajectory",
  by: ["council-secretary", "riziv-officer"],
  afterEnd: true,
  input: z.object({ result: ask.choice(...receipts), on: ask.day() }),
  happens: ["DecisionReceived"],
  hindered({ trajectory }) {
    if (toBeReceived(trajectory)) return undefined;
    return cannot(trajectory.projects.at(-1)?.letter ? "receipt-is-known" : "letter-was-not-posted");
  },
  decide({ trajectory, input, day }) {
    const project = toBeReceived(trajectory);
    if (!project?.letter) return cannot("letter-was-not-posted");
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (input.on < project.letter.postedOn) return cannot("day-is-too-early");
    const term = due(appeal, { receivedOn: dayOf(input.on) }, dayOf(input.on));
    return {
      happened: [{ type: "DecisionReceived", project: project.id, ...input, appealUntil: iso(term.by) }],
      rulings: [term.ruling],
    };
  },
});
