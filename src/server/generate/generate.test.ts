import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../law/kernel/day.ts";
import { perform } from "../door/door.ts";
import { verifyChain } from "../record/chain.ts";
import { givenRecord } from "../record/given-record.ts";
import { readRows, readStream } from "../record/read-stream.ts";
import { keepAccounts } from "../sign-in/accounts.ts";
import { countryOf, generate } from "./generate.ts";
import { text } from "./life.ts";
import { live, momentOf } from "./live.ts";
import { type Invented, people } from "./people.ts";
import { planSessions } from "./plan-sessions.ts";
import { publishedRates } from "./rates.ts";
import { writeLife } from "./write-life.ts";

const country = countryOf(7, publishedRates, day("2026-06-30"));
const size = 24;
const some: Invented[] = [];
for (const who of people(7, publishedRates)) if (some.push(who) === size) break;

type Given = ReturnType<typeof givenRecord>;

describe("a generated country", () => {
  const fast = givenRecord();
  const slow = givenRecord();

  it("is the same through the door, act by act: events, views and figures", async () => {
    await generate(fast, country, size);
    await throughTheDoor(slow);
    for (const { nationalNumber } of some)
      assert.deepEqual(await everythingOf(fast, nationalNumber), await everythingOf(slow, nationalNumber));
    const types = await fast.db.selectFrom("event").select("type").distinct().execute();
    assert.ok(types.length > 25, `only ${types.length} types of event came up`);
  });

  it("meets no obstacle in the law", async () => {
    const colleagues = new Map(country.staff.accounts.map((account) => [account.id, account]));
    const met = some.flatMap((who) => live(who, country, { colleagues }).obstructed);
    assert.deepEqual(met, []);
  });

  it("has chains that hold, and sealed parts that open with the key of the person", async () => {
    const streams = await fast.db.selectFrom("event").select("stream_id").distinct().execute();
    for (const { stream_id } of streams) assert.equal(verifyChain(await readRows(fast.db, stream_id)).intact, true);
    const sealed = await fast.db.selectFrom("event").select("stream_id").where("sealed", "is not", null).execute();
    assert.ok(sealed.length > 0);
    const opened = await readStream(fast.db, fast.keys, sealed[0]?.stream_id ?? "", { unseal: true });
    assert.ok(opened.some(({ seal, sealed }) => seal === "opened" && Object.keys(sealed ?? {}).length > 0));
  });

  it("is not made twice, goes on when more are asked, and refuses the people of another seed", async () => {
    const again = await generate(fast, country, size);
    assert.deepEqual([again.there, again.events], [size, 0]);
    const more = await generate(fast, country, size + 3);
    assert.deepEqual([more.people, more.there], [size + 3, size]);
    await assert.rejects(generate(fast, countryOf(8, publishedRates, country.until), 5), /another seed/);
  });
});

async function throughTheDoor({ db, keys }: Given): Promise<void> {
  await keepAccounts(db, country.staff.accounts);
  // Person by person, the years go by again for each: no session is closed before the last of them was there.
  for (const session of country.sessions)
    await planSessions(db, keys, { ...country, sessions: [session], until: session.on });
  for (const who of some) {
    let person = who.person;
    const last = { trajectory: "", resumption: "" };
    for (const step of writeLife(who, country)) {
      const actor = step.actor.person === null ? step.actor : { ...step.actor, person };
      const request = { act: step.act, actor, to: { person, ...last }, input: step.input };
      const answer = await perform({ db, keys, now: () => momentOf(step, who) }, request, text(step.day));
      if (answer.kind !== "done") throw new Error(`${step.act} of ${who.number}: ${JSON.stringify(answer)}`);
      const [kind] = (await readRows(db, answer.stream)).map((row) => row.kind);
      if (kind === "recognition") person = answer.stream;
      else last[kind as keyof typeof last] = answer.stream;
    }
  }
}

/** All there is of one person, with ids in the order in which they come up instead of the ids themselves. */
async function everythingOf({ db }: Given, nationalNumber: string) {
  const person = await db
    .selectFrom("person")
    .selectAll()
    .where("national_number", "=", nationalNumber)
    .executeTakeFirstOrThrow();
  const events = await db
    .selectFrom("event")
    .select(["stream_id", "kind", "version", "person_id", "type", "day", "at", "actor", "role", "organisation", "act"])
    .select(["open", "rulings", "rule_versions"])
    .where("person_id", "=", person.id)
    .orderBy("kind")
    .orderBy("day")
    .orderBy("version")
    .execute();
  const streams = [...new Set(events.map(({ stream_id }) => stream_id))];
  const byStream = (table: "trajectory" | "due" | "follows" | "figure_case" | "entitlement" | "resumption") =>
    db.selectFrom(table).selectAll().where("stream_id", "in", streams).execute();
  const byPerson = (table: "recognition" | "recognition_due" | "figure_person") =>
    db.selectFrom(table).selectAll().where("person_id", "=", person.id).execute();
  const tables = await Promise.all([
    ...(["trajectory", "due", "follows", "figure_case", "entitlement", "resumption"] as const).map(byStream),
    ...(["recognition", "recognition_due", "figure_person"] as const).map(byPerson),
  ]);
  const ids = new Map<string, string>();
  const anonymous = (value: unknown) =>
    JSON.stringify(value).replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      ids.set(id, ids.get(id) ?? `#${ids.size}`);
      return ids.get(id) ?? "";
    });
  const head = [anonymous(person), ...events.map(anonymous)];
  return [head, ...tables.map((rows) => rows.map(anonymous).sort())];
}
