import type { Actor } from "../../access/roles.ts";
import type { Offered } from "../../screens/act-form/fields-of-act.ts";
import type { Values } from "../../screens/parts/field-of.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { type Session, withConflict } from "../../trajectory/session/session.ts";
import { whoMay } from "../../trajectory/session/who-decides.ts";
import { currentProject } from "../../trajectory/trajectory.ts";
import { foldSession } from "../door/fold.ts";
import { readStream } from "../record/read-stream.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Account } from "../sign-in/accounts.ts";
import { agenda } from "../views/council.ts";
import type { FileView, Reader } from "../views/file.ts";
import { bundleContent } from "./find-paper.ts";
import { membersOf } from "./session-context.ts";

type OnSession = { id: string; session: Session };
/** What a form about the Higher Commission offers, and what stands in it before anybody fills it in. */
export type OfferedByCouncil = Pick<Offered, "member" | "dossier"> & { before: Values };

export const nameOf = ({ title, name }: Account): string => [title, name].filter(Boolean).join(" ");

const onDossier: readonly ActName[] = ["declare-conflict", "take-back-conflict", "order-agenda"];
const asking: readonly ActName[] = ["decide-project", "record-presence", ...onDossier];

export async function offeredByCouncil(
  reader: Reader,
  actor: Actor,
  act: ActName,
  { file, on }: { file?: FileView | undefined; on?: OnSession | undefined },
): Promise<OfferedByCouncil> {
  if (!asking.includes(act)) return { member: [], dossier: [], before: {} };
  const accounts = await membersOf(reader.db);
  const choices = (of: readonly Account[]) => of.map((one) => ({ value: one.id, text: nameOf(one) }));
  if (act === "decide-project" && file) {
    const project = currentProject(file.trajectory);
    const session = project?.session ? await sessionOf(reader, project.session) : undefined;
    const present = accounts.filter(({ id }) => session?.sitting?.present.includes(id));
    const before = session && project ? { tookPart: whoMay(session, project.id) } : {};
    return { member: choices(present), dossier: [], before };
  }
  const sitting = act === "record-presence" ? on?.session.sitting : undefined;
  return {
    member: choices(accounts),
    dossier: onDossier.includes(act) && on ? await dossiers(reader, actor, act, on) : [],
    before: sitting ? { chair: sitting.chair, present: sitting.present, excused: sitting.excused } : {},
  };
}

export async function sessionOf({ db, keys }: Reader, id: string): Promise<Session | undefined> {
  const events = await readStream(db, keys, id, { unseal: false });
  return events[0]?.kind === "session" ? foldSession(events) : undefined;
}

/** A member knows the dossiers of the bundle; who follows them, those of the agenda. */
async function dossiers(reader: Reader, actor: Actor, act: ActName, { id, session }: OnSession) {
  const meant = (one: { project: string; decision?: string | null }) => {
    if (act === "order-agenda") return true;
    if (one.decision) return false;
    const declared = withConflict(session, one.project);
    return (
      act === "declare-conflict" || declared.some((member) => actor.role !== "council-member" || member === actor.id)
    );
  };
  const named = (one: { project: string; reference: string; name: string }) => ({
    value: one.project,
    text: `${one.reference} · ${one.name}`,
  });
  if (actor.role !== "council-member") {
    const items = await seenBy(reader.db, actor, (seen) => agenda(seen, id));
    return items.filter(meant).map(named);
  }
  const { bundle } = session;
  const content = bundle && (await bundleContent(reader, actor, { session: id, sha256: bundle.pdf }));
  return (content?.dossiers ?? []).filter(meant).map(named);
}
