import { z } from "zod";
import { act } from "../act.ts";
import { ask } from "../inputs.ts";
import { documentKinds } from "./document.ts";
import { whenFull } from "./full.ts";

/** Papers for one request of work beside the benefit, such as a contract or what the physician asked for. */
export const addDocumentToResumption = act({
  name: "add-document-to-resumption",
  serves: ["W1", "W2"],
  to: "resumption",
  by: ["insured-person", "coordinator", "advising-physician", "team-member"],
  input: z.object({ documentKind: ask.choice(...documentKinds), medical: ask.yesNo() }),
  documents: { least: 1, most: 5 },
  happens: ["ResumptionDocumentAdded"],
  hindered: ({ resumption }) => whenFull(resumption.documents),
  decide: ({ resumption, input: { documentKind, medical }, documents }) =>
    whenFull(resumption.documents, documents.length) ?? {
      happened: [{ type: "ResumptionDocumentAdded", documentKind, medical, documents }],
    },
});
