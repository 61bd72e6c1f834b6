import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { addMonths, type Day, day } from "../../law/kernel/day.ts";
import type { Dossier } from "../bulk/dossier.ts";
import { markWritten, writeDossiers } from "../bulk/write-dossiers.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { keepAccounts } from "../sign-in/accounts.ts";
import { chanceOf } from "./chance.ts";
import { live, type Obstructed } from "./live.ts";
import { type Invented, people } from "./people.ts";
import { planSessions } from "./plan-sessions.ts";
import type { Rates } from "./rates.ts";
import { sessionDays } from "./sessions.ts";
import { staffOf } from "./staff.ts";
import type { Country } from "./write-life.ts";

/** How far it has come: people, those of them who were there already, events, and what an act refused, by act and reason. */
export type Generated = { people: number; there: number; events: number; obstructed: ReadonlyMap<string, number> };

/** Written in one transaction. */
const batch = 400;

/** The same country for the same seed: who works in it, and when the Council sits. */
export function countryOf(seed: number, rates: Rates, until: Day): Country {
  const { uuid } = chanceOf(`${seed}/sessions`);
  const days = sessionDays(day("2012-10-01"), addMonths(until, 12, "last-day"));
  return { seed, rates, until, staff: staffOf(seed), sessions: days.map((session) => ({ id: uuid(), ...session })) };
}

/**
 * Puts an invented country on record, by running the real acts. The same seed again goes on where it stopped. Events
 * and views are the same every time; keys, and with them what is sealed, are not.
 *
 * @param onProgress told after each batch.
 * @throws when the record holds the people of another country.
 */
export async function generate(
  { db, keys }: { db: Kysely<Database>; keys: Keys },
  country: Country,
  count: number,
  onProgress: (far: Generated) => void = () => {},
): Promise<Generated> {
  await keepAccounts(db, country.staff.accounts);
  await planSessions(db, keys, country);
  const colleagues = new Map(country.staff.accounts.map((account) => [account.id, account]));
  const far = { people: 0, there: 0, events: 0, obstructed: new Map<string, number>() };
  // One batch is written while the next one is lived.
  let writing: Promise<void> = Promise.resolve();
  for (const several of batches(people(country.seed, country.rates), count)) {
    const fresh = await notThere(db, several);
    const dossiers: Dossier[] = [];
    for (const who of fresh) {
      const { dossier, obstructed } = live(who, country, { colleagues });
      dossiers.push(dossier);
      // What is being written must be heard of meanwhile, also on a busy machine.
      if (dossiers.length % 20 === 0) await setImmediate();
      tally(far.obstructed, obstructed);
    }
    await writing;
    far.people += several.length;
    far.there += several.length - fresh.length;
    const events = dossiers.reduce((sum, one) => sum + eventsOf(one), 0);
    writing = write(db, keys, dossiers).then(() => {
      far.events += events;
      onProgress(far);
    });
    // Awaited in the next round; a failure must not go unheard until then.
    writing.catch(() => {});
  }
  await writing;
  return far;
}

async function write(db: Kysely<Database>, keys: Keys, dossiers: readonly Dossier[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // What is lost in a crash is generated again.
    await sql`set local synchronous_commit = off`.execute(trx);
    await writeDossiers(trx, keys, dossiers);
  });
  markWritten(dossiers);
}

function* batches(of: Iterable<Invented>, count: number): Generator<Invented[]> {
  let several: Invented[] = [];
  for (const who of of) {
    if (who.number >= count) break;
    several.push(who);
    if (several.length < batch) continue;
    yield several;
    several = [];
  }
  if (several.length > 0) yield several;
}

/** Those of them who are not on record yet. */
async function notThere(db: Kysely<Database>, several: readonly Invented[]): Promise<readonly Invented[]> {
  const numbers = several.map(({ nationalNumber }) => nationalNumber);
  const rows = await db
    .selectFrom("person")
    .select(["id", "national_number"])
    .where("national_number", "in", numbers)
    .execute();
  const there = new Map(rows.map(({ id, national_number }) => [national_number, id]));
  return several.filter(({ nationalNumber, person }) => {
    const id = there.get(nationalNumber);
    if (id !== undefined && id !== person) throw new Error("This record holds a generated country of another seed.");
    return id === undefined;
  });
}

const eventsOf = ({ recognition, trajectories, resumptions }: Dossier): number =>
  [...(recognition ? [recognition] : []), ...trajectories, ...resumptions].reduce(
    (sum, { rows }) => sum + rows.length,
    0,
  );

function tally(counts: Map<string, number>, obstructed: readonly Obstructed[]): void {
  for (const { step, answer } of obstructed) {
    const why = answer.kind === "cannot" ? answer.no.cannot : answer.kind;
    const name = `${step.act}: ${why}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}
