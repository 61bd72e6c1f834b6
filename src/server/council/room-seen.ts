import type { Actor } from "../../access/roles.ts";
import type { BundleShown } from "../../screens/workbench/session-bundle.tsx";
import type { MinutesShown } from "../../screens/workbench/session-minutes.tsx";
import type { OnAgenda as AgendaRow } from "../../screens/workbench/session-page.tsx";
import type { SittingShown } from "../../screens/workbench/session-sitting.tsx";
import { changesSince, type DossierEvents } from "../../trajectory/session/bundle.ts";
import { type Session, withConflict } from "../../trajectory/session/session.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { byId } from "../sign-in/accounts.ts";
import { type AgendaItem, agenda } from "../views/council.ts";
import type { Reader } from "../views/file.ts";
import { purposeOf } from "../views/purpose-of.ts";
import { type BundlePaper, eventsOf } from "./bundle-paper.ts";
import { bundleContent } from "./find-paper.ts";
import { hashOfBundle } from "./hash-of-bundle.ts";
import { nameOf } from "./offered.ts";
import { mayOpen } from "./open-paper.ts";
import { withTrainings } from "./trainings.ts";

export type RoomSeen = {
  agenda: readonly AgendaRow[];
  sitting: SittingShown | null;
  bundle: BundleShown | null;
  minutes: MinutesShown | null;
};

/**
 * The room of one session as this reader may see it: a member sees the dossiers of the bundle, and not those in which they
 * declared a conflict of interest; who follows the dossiers sees the agenda too. That they were read is on record.
 */
export async function roomSeen(reader: Reader, actor: Actor, id: string, session: Session): Promise<RoomSeen> {
  const { db } = reader;
  const { bundle, minutes, sitting } = session;
  const named = await namesOf(reader, session);
  const items = await withTrainings(reader, await seenBy(db, actor, (seen) => agenda(seen, id)));
  const content = bundle && (await bundleContent(reader, actor, { session: id, sha256: bundle.pdf }));
  const hidden = (project: string) =>
    actor.role === "council-member" && withConflict(session, project).includes(actor.id);
  const all = content?.dossiers ?? null;
  const dossiers = all?.filter(({ project }) => !hidden(project)) ?? null;
  await recordLooks(reader, actor, [
    ...items.map(({ person, stream }) => ({ person, trajectory: stream })),
    ...(dossiers ?? []),
  ]);
  const withheld = all !== null && dossiers?.length !== all.length;
  const conflictsOf = (project: string) =>
    (session.conflicts ?? [])
      .filter((one) => one.project === project)
      .map(({ member, takenBack }) => ({ name: named(member), takenBack: takenBack ?? null }));
  return {
    agenda:
      actor.role === "council-member"
        ? (dossiers ?? []).map((one) => ({ ...ofBundle(one), conflicts: conflictsOf(one.project) }))
        : items.map(({ stream, project, name, reference, training, opinion, decision }) => ({
            ...{ stream, project, name, reference, training, opinion, decision },
            conflicts: conflictsOf(project),
          })),
    sitting: sitting
      ? {
          chair: named(sitting.chair),
          present: sitting.present.map(named),
          excused: sitting.excused.map(named),
          absent: sitting.absent.map(named),
        }
      : null,
    bundle: bundle
      ? {
          ...(await sinceFrozen(reader, id, bundle, { items, dossiers: all ?? [], hidden })),
          on: bundle.on,
          reason: bundle.reason,
          sha256: bundle.sha256,
          pdf: bundle.pdf,
          dossiers,
          withheld,
          documentsAt: `/session/${id}/documents`,
          href: all && mayOpen(actor, session, "bundle") ? `/session/${id}/bundle.pdf` : undefined,
        }
      : null,
    minutes: minutes
      ? {
          on: minutes.on,
          sha256: minutes.sha256,
          href: mayOpen(actor, session, "minutes") ? `/session/${id}/minutes.pdf` : undefined,
          chair: approval(minutes.approved.chair, named),
          secretary: approval(minutes.approved.secretary, named),
        }
      : null,
  };
}

const approval = (one: { by: string; on: string } | undefined, named: (id: string) => string) =>
  one ? { by: named(one.by), on: one.on } : null;

const ofBundle = ({ trajectory, project, name, reference, facts }: BundlePaper["dossiers"][number]) => {
  const [handedIn, examined] = ["ProjectHandedIn", "ProjectExamined"].map(
    (type) => facts.find((fact) => fact.type === type)?.open as { training?: string; opinion?: string } | undefined,
  );
  const { training = "" } = handedIn ?? {};
  return { stream: trajectory, project, name, reference, training, opinion: examined?.opinion ?? null, decision: null };
};

/** By account, also of whoever is a member no more. */
async function namesOf({ db }: Reader, { sitting, conflicts = [], minutes }: Session): Promise<(id: string) => string> {
  const everyone = sitting ? [...sitting.present, ...sitting.excused, ...sitting.absent] : [];
  const approved = Object.values(minutes?.approved ?? {}).map(({ by }) => by);
  const ids = new Set([...everyone, ...conflicts.map(({ member }) => member), ...approved]);
  const known = new Map<string, string>();
  for (const id of ids) {
    const account = await byId(db, id);
    known.set(id, account ? nameOf(account) : id);
  }
  return (id) => known.get(id) ?? id;
}

type Looked = { person: string; trajectory: string };
async function recordLooks(reader: Reader, actor: Actor, looked: readonly Looked[]): Promise<void> {
  const once = new Map(looked.map((one) => [one.trajectory, one]));
  const purpose = purposeOf(actor, "follows");
  await recordReads(
    reader.db,
    [...once.values()].map(({ person, trajectory }) => ({
      ...traceOf(reader, actor),
      ...{ person_id: person, stream_id: trajectory, purpose, what: "council" },
    })),
  );
}

/** Whether the hash is the same when worked out again, and what became different; by the record and not by who looks. */
async function sinceFrozen(
  { db }: Reader,
  id: string,
  bundle: NonNullable<Session["bundle"]>,
  seen: { items: readonly AgendaItem[]; dossiers: BundlePaper["dossiers"]; hidden: (project: string) => boolean },
): Promise<Pick<BundleShown, "same" | "changes">> {
  const now = await agenda(db, id);
  const read = new Map<string, DossierEvents["events"]>();
  for (const stream of new Set([
    ...bundle.dossiers.map(({ trajectory }) => trajectory),
    ...now.map((one) => one.stream),
  ]))
    read.set(stream, await eventsOf(db, stream));
  const withEvents = <One extends { trajectory: string; project: string; version: number }>(one: One) => ({
    ...one,
    events: read.get(one.trajectory) ?? [],
  });
  const same = hashOfBundle(id, bundle.dossiers.map(withEvents)) === bundle.sha256;
  const current = now.map(({ stream, project, version }) => withEvents({ trajectory: stream, project, version }));
  const known = [...seen.dossiers, ...seen.items.map((item) => ({ ...item, trajectory: item.stream }))];
  const changes = changesSince(bundle.dossiers, current)
    .filter(({ project }) => !seen.hidden(project))
    .map((change, at) => ({
      ...change,
      key: `${at}`,
      // A member hears that a dossier came; whose it is stands in the bundle, once it is frozen anew.
      name: known.find(({ project }) => project === change.project)?.name ?? "–",
    }));
  return { same, changes };
}
