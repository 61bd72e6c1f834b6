import type { Evolves } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";
import { type DocumentHandedIn, type DocumentKind, withDocuments } from "./document.ts";

type Added = { documentKind: DocumentKind; medical: boolean; documents: readonly DocumentHandedIn[] };
export type DocumentEvents = {
  DocumentAdded: Added;
  ProjectDocumentAdded: Added & { project: string };
  ReceiptAdded: { cost: string; documents: readonly DocumentHandedIn[] };
};

const more = (
  state: Trajectory,
  documents: readonly DocumentHandedIn[],
  said: Parameters<typeof withDocuments>[2],
  on: Parameters<typeof withDocuments>[3],
): Trajectory => ({ ...state, documents: withDocuments(state.documents, documents, said, on) });

export const documentEvolves: Evolves<Trajectory, DocumentEvents> = {
  DocumentAdded: (state, { documentKind: kind, medical, documents }, on) =>
    more(state, documents, { kind, medical, about: { is: "trajectory" } }, on),
  ProjectDocumentAdded: (state, { project, documentKind: kind, medical, documents }, on) =>
    more(state, documents, { kind, medical, about: { is: "project", id: project } }, on),
  ReceiptAdded: (state, { cost, documents }, on) =>
    more(state, documents, { kind: "proof-of-payment", medical: false, about: { is: "cost", id: cost } }, on),
};
