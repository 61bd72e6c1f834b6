import { z } from "zod";
import { act } from "../act.ts";
import { ask } from "../inputs.ts";
import { documentKinds } from "./document.ts";
import { whenFull } from "./full.ts";

/** Papers that belong to the trajectory as a whole. Whoever hands in a medical one need not be able to open it. */
export const addDocument = act({
  name: "add-document",
  serves: ["C3"],
  to: "trajectory",
  by: ["insured-person", "coordinator", "advising-physician", "team-member"],
  input: z.object({ documentKind: ask.choice(...documentKinds), medical: ask.yesNo() }),
  documents: { least: 1, most: 5 },
  happens: ["DocumentAdded"],
  hindered: ({ trajectory }) => whenFull(trajectory.documents),
  decide: ({ trajectory, input: { documentKind, medical }, documents }) =>
    whenFull(trajectory.documents, documents.length) ?? {
      happened: [{ type: "DocumentAdded", documentKind, medical, documents }],
    },
});
