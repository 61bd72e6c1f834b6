import { type Kysely, Migrator, sql } from "kysely";
import type { Database } from "./database.ts";
import { events } from "./migrations/0001-events.ts";
import { views } from "./migrations/0002-views.ts";
import { traces } from "./migrations/0003-traces.ts";
import { signIn } from "./migrations/0004-sign-in.ts";
import { work } from "./migrations/0005-work.ts";
import { money } from "./migrations/0006-money.ts";
import { resumption } from "./migrations/0007-resumption.ts";
import { lettersAndDues } from "./migrations/0008-letters-and-dues.ts";
import { documents } from "./migrations/0009-documents.ts";
import { readings } from "./migrations/0010-readings.ts";
import { masterKeys } from "./migrations/0011-master-keys.ts";
import { nightly } from "./migrations/0011-nightly.ts";
import { recordedXid } from "./migrations/0011-recorded-xid.ts";
import { sealedAccounts } from "./migrations/0011-sealed-accounts.ts";
import { links } from "./migrations/0012-links.ts";
import { country } from "./migrations/0013-country.ts";
import { savedViews } from "./migrations/0014-saved-views.ts";
import { lawDrafts } from "./migrations/0015-law-drafts.ts";
import { glass } from "./migrations/0016-glass.ts";
import { mandates } from "./migrations/0017-mandates.ts";
import { ownRequests } from "./migrations/0018-own-requests.ts";
import { paymentFilesErased } from "./migrations/0019-payment-files-erased.ts";
import { councilRoom } from "./migrations/0020-council-room.ts";
import { drafts } from "./migrations/0022-drafts.ts";
import { paths } from "./migrations/0023-paths.ts";
import { agreements } from "./migrations/0024-agreements.ts";
import { lateForms } from "./migrations/0031-late-forms.ts";
import { draftsOfRepresentatives } from "./migrations/0032-drafts-of-representatives.ts";
import { viewsRemade } from "./migrations/0033-views-remade.ts";
import { mailRefused } from "./migrations/0034-mail-refused.ts";
import { filesOfOne } from "./migrations/0035-files-of-one.ts";
import { renewedSecrets } from "./migrations/0036-renewed-secrets.ts";
import { worded } from "./migrations/0037-worded.ts";
import { holding } from "./migrations/0038-holding.ts";
import { glassWithoutWords } from "./migrations/0042-glass-without-words.ts";
import { whoseFile } from "./migrations/0042-whose-file.ts";
import { signedOut } from "./migrations/0043-signed-out.ts";
import { providerSession } from "./migrations/0045-provider-session.ts";
import { sealedPapers } from "./migrations/0046-sealed-papers.ts";
import { filesOpened } from "./migrations/0047-files-opened.ts";
import { readingsByTime } from "./migrations/0047-readings-by-time.ts";
import { sealedPaymentFiles } from "./migrations/0049-sealed-payment-files.ts";
import { firstKey } from "./migrations/0050-first-key.ts";
import { fewerIndexes } from "./migrations/0051-fewer-indexes.ts";

/** In order. A migration that has been released is never changed: the next one corrects it. */
const migrations = {
  "0001-events": events,
  "0002-views": views,
  "0003-traces": traces,
  "0004-sign-in": signIn,
  "0005-work": work,
  "0006-money": money,
  "0007-resumption": resumption,
  "0010-readings": readings,
  "0011-master-keys": masterKeys,
  "0011-nightly": nightly,
  "0011-recorded-xid": recordedXid,
  "0008-letters-and-dues": lettersAndDues,
  "0011-sealed-accounts": sealedAccounts,
  "0012-links": links,
  "0014-saved-views": savedViews,
  "0013-country": country,
  "0015-law-drafts": lawDrafts,
  "0023-paths": paths,
  "0024-agreements": agreements,
  "0031-late-forms": lateForms,
  "0032-drafts-of-representatives": draftsOfRepresentatives,
  "0033-views-remade": viewsRemade,
  "0018-own-requests": ownRequests,
  "0019-payment-files-erased": paymentFilesErased,
  "0016-glass": glass,
  "0017-mandates": mandates,
  "0009-documents": documents,
  "0022-drafts": drafts,
  "0020-council-room": councilRoom,
  "0034-mail-refused": mailRefused,
  "0035-files-of-one": filesOfOne,
  "0036-renewed-secrets": renewedSecrets,
  "0037-worded": worded,
  "0042-whose-file": whoseFile,
  "0042-glass-without-words": glassWithoutWords,
  "0038-holding": holding,
  "0043-signed-out": signedOut,
  "0045-provider-session": providerSession,
  "0047-files-opened": filesOpened,
  "0046-sealed-papers": sealedPapers,
  "0049-sealed-payment-files": sealedPaymentFiles,
  "0047-readings-by-time": readingsByTime,
  "0050-first-key": firstKey,
  "0051-fewer-indexes": fewerIndexes,
};

/** The migrations that these tables have not had; none: they are of this version, or a newer one. */
export async function missingMigrations(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const had = new Set(rows.map(({ name }) => name));
  return Object.keys(migrations).filter((name) => !had.has(name));
}

/** The name of the migration up to which this version goes. */
export const newest = Object.keys(migrations).toSorted().at(-1) ?? "";

/**
 * Brings the tables up to date: all or nothing, in one transaction, and once however many processes start together
 * (the others wait). A migration only adds, so that processes of the version before can go on working meanwhile.
 *
 * @param upTo the name of a migration: no further than that, in an empty database, for a backup of an older version.
 * @throws when a migration fails, or when the tables were made by a newer version than this one.
 */
export async function migrate(db: Kysely<Database>, upTo?: string): Promise<void> {
  // Branches are merged in an order of their own: what is missing comes first or last, but it comes.
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    allowUnorderedMigrations: true,
  });
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error === undefined) return;
  const why = error instanceof Error ? error.message : String(error);
  if (why.includes("corrupted migrations")) throw new Error("This record was made by a newer version of Weerwerk.");
  throw new Error(`The tables of the record could not be brought up to date: ${why}`, { cause: error });
}
