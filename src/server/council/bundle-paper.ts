import type { Kysely } from "kysely";
import { bundle } from "../../letters/session-papers/bundle.ts";
import { type DossierEvents, factsOn } from "../../trajectory/session/bundle.ts";
import type { PaperLanguage, Session } from "../../trajectory/session/session.ts";
import { renderPaper, sha256 } from "../pdf/render-pdf.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readRows, readStream, type Stored } from "../record/read-stream.ts";
import { type AgendaItem, agenda } from "../views/council.ts";
import { factOf, hashOfBundle } from "./hash-of-bundle.ts";

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

/** `events` as they are kept, `told` with what was typed in them. */
export type OnAgenda = AgendaItem & DossierEvents & { told: readonly Stored[] };

/** The agenda with everything on record of each dossier; what is medical stays closed. */
export async function dossiersOnAgenda(
  { db, keys }: { db: Kysely<Database>; keys: Keys },
  session: string,
): Promise<readonly OnAgenda[]> {
  const items = await agenda(db, session);
  return Promise.all(
    items.map(async (item) => ({
      ...item,
      trajectory: item.stream,
      events: await eventsOf(db, item.stream),
      told: await readStream(db, keys, item.stream, { unseal: false, words: true }),
    })),
  );
}

/** A stream as it is kept. */
export const eventsOf = async (db: Kysely<Database>, stream: string) => (await readRows(db, stream)).map(factOf);

/** The bundle of a session as it would be frozen on this day. */
export function bundleOf(
  session: string,
  { on, place }: Session,
  dossiers: readonly OnAgenda[],
  { language, day }: { language: PaperLanguage; day: string },
) {
  const content: BundlePaper = {
    dossiers: dossiers.map(({ trajectory, project, person, reference, name, version, told }) => ({
      trajectory,
      project,
      person,
      reference,
      name,
      facts: factsOn(told, project, version).map(({ type, day, open }) => ({ type, on: day, open })),
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
