import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { trainingPeriod } from "../../law/training.ts";
import { act, cannot } from "../act.ts";
import { whenFull } from "../documents/full.ts";
import { ask } from "../inputs.ts";
import { nextInDossier } from "./next-in-dossier.ts";

/** The training project is handed to the coordinator, by the person or the mediator (S002), or written down by them. */
export const handInProject = act({
  name: "hand-in-project",
  serves: ["P2", "E3", "D1"],
  to: "trajectory",
  by: ["insured-person", "mediator", "coordinator"],
  input: z.object({
    training: ask.line(),
    provider: ask.line(),
    occupation: ask.line(),
    from: ask.day(),
    until: ask.day(),
    hoursPlanned: ask.wholeNumber(1, 5000),
  }),
  /** What the trainer wrote about it; nothing medical. */
  documents: { least: 0, most: 5 },
  happens: ["ProjectHandedIn"],
  hindered({ trajectory, day }) {
    const { confirmation, contact, projects } = trajectory;
    if (confirmation.at === "awaited") return cannot("invalidity-not-confirmed-yet");
    if (confirmation.at === "not-needed" && contact.at !== "held") return cannot("no-first-contact-yet");
    const last = projects.at(-1);
    if (!last) return undefined;
    const { training } = trajectory;
    if (training?.result?.at === "broken-off" || training?.evaluation) return undefined;
    const next = nextInDossier(last, day);
    return next.outcome === "hand-in-another" ? undefined : cannot("dossier-is-running", next);
  },
  decide({ trajectory, input, documents, day, id }) {
    const { from, until, hoursPlanned } = input;
    const ruling = judge(trainingPeriod, { from: dayOf(from), until: dayOf(until), hoursPlanned }, dayOf(day));
    if (ruling.outcome !== "met") return cannot("the-law-does-not-allow", ruling);
    const full = whenFull(trajectory.documents, documents.length);
    if (full) return full;
    const offer = documents.length > 0 && { documents };
    return { happened: [{ type: "ProjectHandedIn", id, ...input, ...offer }], rulings: [ruling] };
  },
});
