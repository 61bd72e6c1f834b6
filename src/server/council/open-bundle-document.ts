import type { Actor } from "../../access/roles.ts";
import type { DocumentKept } from "../../trajectory/documents/document.ts";
import { type Session, withConflict } from "../../trajectory/session/session.ts";
import { contentOf, type OpenedDocument } from "../documents/open-document.ts";
import type { Reader } from "../views/file.ts";
import { purposeOf } from "../views/purpose-of.ts";
import { recordOpening } from "../views/record-opening.ts";
import { bundleContent } from "./find-paper.ts";

/**
 * One document of the bundle as it was frozen, for whoever reads that dossier in it; that it was opened is put on record
 * first. What is medical is in no bundle.
 *
 * @throws when what is kept is not what the bundle says: its hash was frozen with it.
 */
export async function openBundleDocument(
  reader: Reader,
  actor: Actor,
  session: string,
  state: Session,
  id: string,
): Promise<OpenedDocument | "not-found" | "erased"> {
  const { bundle } = state;
  const content = bundle && (await bundleContent(reader, actor, { session, sha256: bundle.pdf }));
  const hidden = (project: string) =>
    actor.role === "council-member" && withConflict(state, project).includes(actor.id);
  for (const { project, person, trajectory, facts } of content?.dossiers ?? []) {
    const documents = facts.flatMap(({ open }) => (open as { documents?: readonly DocumentKept[] }).documents ?? []);
    const found = documents.find((one) => one.id === id);
    if (!found || hidden(project)) continue;
    const whose = { person_id: person, stream_id: trajectory };
    await recordOpening(reader, actor, { ...whose, purpose: purposeOf(actor, "follows"), what: "document" });
    return contentOf(reader, person, trajectory, found);
  }
  return "not-found";
}
