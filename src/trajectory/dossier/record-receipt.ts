import { z } from "zod";
import { appeal } from "../../law/appeal.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { receipts } from "./dossier.ts";

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
    const letter = trajectory.projects.at(-1)?.letter;
    if (!letter) return cannot("letter-was-not-posted");
    return letter.receipt ? cannot("receipt-is-known") : undefined;
  },
  decide({ trajectory, input, day }) {
    const project = trajectory.projects.at(-1);
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
