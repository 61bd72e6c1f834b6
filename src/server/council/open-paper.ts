import type { Actor } from "../../access/roles.ts";
import { type Session, withConflict } from "../../trajectory/session/session.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";
import { purposeOf } from "../views/purpose-of.ts";
import { paperPdf } from "./find-paper.ts";

/**
 * The last bundle or minutes as it was made; undefined where there is none, where it is erased, and for a member who takes
 * no part in a dossier that it holds. That it was opened stands on record with each person in it.
 */
export async function openPaper(
  reader: Reader,
  actor: Actor,
  id: string,
  session: Session,
  kind: "bundle" | "minutes",
): Promise<Buffer | undefined> {
  const hash = kind === "bundle" ? session.bundle?.pdf : session.minutes?.sha256;
  if (hash === undefined || !mayOpen(actor, session, kind)) return undefined;
  const paper = await paperPdf(reader, actor, { session: id, sha256: hash });
  if (!paper) return undefined;
  await recordReads(
    reader.db,
    paper.people.map((person) => ({
      ...traceOf(reader, actor),
      ...{ person_id: person, stream_id: null, purpose: purposeOf(actor, "follows"), what: kind },
    })),
  );
  return paper.pdf;
}

/** Bundle and minutes hold all dossiers of the session, and cannot be given in part. */
export function mayOpen({ role, id }: Actor, session: Session, kind: "bundle" | "minutes"): boolean {
  if (role !== "council-member") return true;
  if (kind === "minutes")
    return !(session.conflicts ?? []).some(({ member, takenBack }) => member === id && !takenBack);
  return !(session.bundle?.dossiers ?? []).some(({ project }) => withConflict(session, project).includes(id));
}
