import type { Kysely } from "kysely";
import { bundle } from "../../letters/session-papers/bundle.ts";
import { type DossierEvents, factsOn } from "../../trajectory/session/bundle.ts";
import type { PaperLanguage, Session } from "../../trajectory/session/session.ts";
import { renderPaper, sha256 } from "../pdf/render-pdf.ts";
import type { Database } from "../record/database.ts";
import { readToFold } from "../record/read-stream.ts";
import { type AgendaItem, agenda } from "../views/council.ts";
import { hashOfBundle } from "./hash-of-bundle.ts";

/** What the page shows of a frozen bundle: its facts with the names of that day. */
export type BundlePaper = {
  dossiers: readonly {
    trajectory: string;
    project: string;
    person: string;
    reference: string;
    name: string;
    facts: readonly { type: string; on: string; open: object }[];
  }[];
};

/** A paper to be kept with the event that names its hash. */
export type NewPaper = {
  kind: "bundle" | "minutes";
  sha256: string;
  people: readonly string[];
  content: BundlePaper | null;
  pdf: Buffer;
};

export type OnAgenda = AgendaItem & DossierEvents;

/** The agenda with everything on record of each dossier, sealed parts closed. */
export async function dossiersOnAgenda(db: Kysely<Database>, session: string): Promise<readonly OnAgenda[]> {
  const items = await agenda(db, session);
  return Promise.all(
    items.map(async (item) => ({
      ...item,
      trajectory: item.stream,
      events: await eventsOf(db, item.stream),
    })),
  );
}

/** What is open of a stream. */
export const eventsOf = async (db: Kysely<Database>, stream: string) => (await readToFold(db, stream))[0]?.events ?? [];

/** The bundle of a session as it would be frozen on this day. */
export function bundleOf(
  session: string,
  { on, place }: Session,
  dossiers: readonly OnAgenda[],
  { language, day }: { language: PaperLanguage; day: string },
) {
  const content: BundlePaper = {
    dossiers: dossiers.map(({ trajectory, project, person, reference, name, version, events }) => ({
      trajectory,
      project,
      person,
      reference,
      name,
      facts: factsOn(events, project, version).map(({ type, day, open }) => ({ type, on: day, open })),
    })),
  };
  const hash = hashOfBundle(session, dossiers);
  const pdf = Buffer.from(
    renderPaper(bundle({ language, on: day, session: { on, place }, dossiers: content.dossiers, sha256: hash })),
  );
  const people = [...new Set(dossiers.map(({ person }) => person))];
  const paper: NewPaper = { kind: "bundle", sha256: sha256(pdf), people, content, pdf };
  const frozen = dossiers.map(({ trajectory, project, version }) => ({ trajectory, project, version }));
  return { decides: { dossiers: frozen, sha256: hash, pdf: paper.sha256 }, paper };
}
