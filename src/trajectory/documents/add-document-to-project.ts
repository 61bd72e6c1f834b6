import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { currentProject } from "../trajectory.ts";
import { documentKinds } from "./document.ts";
import { whenFull } from "./full.ts";

/** Papers for the training project that is being dealt with: everyone who works on the dossier reads them. */
export const addDocumentToProject = act({
  name: "add-document-to-project",
  serves: ["D1", "E3"],
  to: "trajectory",
  by: ["insured-person", "coordinator", "mediator", "advising-physician", "team-member", "riziv-officer"],
  input: z.object({ documentKind: ask.choice(...documentKinds), medical: ask.yesNo() }),
  documents: { least: 1, most: 5 },
  happens: ["ProjectDocumentAdded"],
  hindered: ({ trajectory }) => (currentProject(trajectory) ? whenFull(trajectory.documents) : cannot("no-dossier")),
  decide({ trajectory, input: { documentKind, medical }, documents }) {
    const project = currentProject(trajectory);
    if (!project) return cannot("no-dossier");
    const full = whenFull(trajectory.documents, documents.length);
    if (full) return full;
    return {
      happened: [{ type: "ProjectDocumentAdded", project: project.id, documentKind, medical, documents }],
    };
  },
});
