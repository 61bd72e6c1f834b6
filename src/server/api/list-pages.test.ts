import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import { day } from "../../law/kernel/day.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { givenProgram } from "../links/given-program.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

type Row = Record<string, unknown>;
type Page = { rows: Row[]; next: string | null; link: string | null };

let desk: GivenDesk;
let asks: ReturnType<typeof givenProgram>["asks"];
before(async () => {
  desk = await givenDesk({ routes: "all" });
  asks = givenProgram(desk).asks;
  await generate({ db: desk.db, keys: desk.keys }, countryOf(7, publishedRates, day("2026-03-01")), 120);
  await asks("lies-hermans", "/api/desk/day", { day: "2026-03-02" });
});
after(() => desk.close());

async function pageOf(who: string, path: string, list: string, body?: object): Promise<Page> {
  const answer = await asks(who, path, body);
  const found = (await answer.json()) as Record<string, unknown>;
  assert.equal(answer.status, 200, JSON.stringify(found));
  return { rows: found[list] as Row[], next: found.next as string | null, link: answer.headers.get("link") };
}

/** Every row from the first page to the last one, by the address that each page gives for the next. */
async function walk(who: string, first: string, list: string, meanwhile: () => Promise<unknown> = async () => {}) {
  const pages: Row[][] = [];
  for (let address: string | undefined = first; address !== undefined; ) {
    const { rows, next, link } = await pageOf(who, address, list);
    pages.push(rows);
    const [, linked] = /^<([^>]+)>; rel="next"$/.exec(link ?? "") ?? [];
    assert.equal(linked === undefined, next === null);
    if (linked !== undefined) assert.equal(new URL(linked, desk.url).searchParams.get("cursor"), next);
    if (linked !== undefined && pages.length === 1) await breaksNothing(who, linked);
    await meanwhile();
    assert.ok(pages.length < 500, "the list comes to an end");
    address = linked;
  }
  return { rows: pages.flat(), sizes: pages.map(({ length }) => length) };
}

const odd = [
  ...["", "\u0000", "\ud800", "x".repeat(800), "0000-01-01", "9999-12-31", null, {}, []],
  ...["0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.9999999999Z"],
  ...[-1, 0.5, 2 ** 31, 2 ** 53, 1e308],
];
/** Anybody can make up a place: whatever stands in any part of it, it is refused or leads elsewhere in the list. */
async function breaksNothing(who: string, address: string): Promise<void> {
  const { as, tokenOf } = givenProgram(desk);
  const token = await tokenOf(who);
  const url = new URL(address, desk.url);
  const cursor = Buffer.from(url.searchParams.get("cursor") ?? "", "base64url").toString();
  const [list, place] = JSON.parse(cursor) as [string, Record<string, unknown>];
  for (const name of Object.keys(place))
    for (const value of odd) {
      const made = JSON.stringify([list, { ...place, [name]: value }]);
      url.searchParams.set("cursor", Buffer.from(made).toString("base64url"));
      const { status } = await as(token, url.pathname + url.search);
      assert.ok(status === 200 || status === 400, `${status} for ${made}`);
    }
}
const idsOf = (rows: readonly Row[], ...names: string[]) => rows.map((row) => names.map((name) => row[name]).join(" "));

/** Each row once; those that were there at the beginning are all there, in their order. */
async function yieldsEachOnce(
  { who, path, list, key }: { who: string; path: string; list: string; key: string[] },
  add: () => Promise<unknown>,
) {
  const separator = path.includes("?") ? "&" : "?";
  const whole = await pageOf(who, `${path}${separator}limit=500`, list);
  assert.equal(whole.next, null);
  assert.ok(whole.rows.length >= 5, `${whole.rows.length} rows are too few for pages`);
  let added = 0;
  const { rows, sizes } = await walk(who, `${path}${separator}limit=2`, list, async () => {
    if (added++ < 3) await add();
  });
  assert.ok(sizes.slice(0, -1).every((size) => size === 2));
  const [before, found] = [idsOf(whole.rows, ...key), idsOf(rows, ...key)];
  assert.equal(new Set(found).size, found.length, "no row twice");
  assert.deepEqual(
    found.filter((id) => before.includes(id)),
    before,
  );
  const now = await pageOf(who, `${path}${separator}limit=500`, list);
  assert.equal(now.rows.length, before.length + 3, "rows were added meanwhile");
}

const program = async () => {
  const body = { name: "A program", role: "coordinator", organisation: "100", scopes: ["view:events"] };
  return (await (await asks("lies-hermans", "/api/programs", body)).json()) as { id: string };
};
const order = (at: number) =>
  desk.db
    .insertInto("payment")
    .values({
      ...{ stream_id: randomUUID(), payer: "100", message: `WW-${at}-${randomUUID().slice(0, 8)}` },
      ...{ ordered_on: `2026-02-0${(at % 3) + 1}`, execute_on: "2026-02-10", sent_on: null, executed_on: null },
      ...{ transfers: 1, cents: 100, version: 1 },
    } as never)
    .execute();
const session = (on: string) =>
  desk.db
    .insertInto("session")
    .values({
      ...{ stream_id: randomUUID(), held_on: on, place: "Brussel" },
      status: "planned",
      version: 1,
      state: "{}",
    } as never)
    .execute();

describe("a list of the API, page by page", () => {
  it("gives each program once, while others are let in", async () => {
    for (let at = 0; at < 5; at++) await program();
    await yieldsEachOnce({ who: "lies-hermans", path: "/api/programs", list: "programs", key: ["id"] }, program);
  });

  it("gives each receiver and each of its deliveries once", async () => {
    const { id } = await program();
    const add = () => asks("lies-hermans", "/api/webhooks", { program: id, url: `http://localhost:1/${randomUUID()}` });
    for (let at = 0; at < 5; at++) await add();
    await yieldsEachOnce({ who: "lies-hermans", path: "/api/webhooks", list: "webhooks", key: ["id"] }, add);
    const { rows } = await pageOf("lies-hermans", "/api/webhooks", "webhooks");
    const deliver = async () =>
      desk.db
        .insertInto("delivery")
        .values({
          ...{ webhook: String(rows[0]?.id), stream_id: randomUUID(), version: 1, status: "waiting", tries: 0 },
          ...{ next_at: null, made_at: desk.clock.now(), done_at: null, last_status: null, last_fault: null },
        })
        .execute();
    for (let at = 0; at < 5; at++) await deliver();
    const path = `/api/webhooks/${rows[0]?.id}/deliveries`;
    await yieldsEachOnce({ who: "lies-hermans", path, list: "deliveries", key: ["stream", "version"] }, deliver);
  });

  it("gives each draft of the law once, whatever its title", async () => {
    const titles = ["b", "Ä", "a", "été", "a"];
    const add = (title: string) =>
      asks("lies-hermans", "/api/law-drafts", { title, changes: "first-contact-months,2027-01-01,,2" });
    for (const title of titles) assert.equal((await add(title)).status, 201);
    await yieldsEachOnce({ who: "lies-hermans", path: "/api/law-drafts", list: "drafts", key: ["id"] }, () => add("A"));
  });

  it("gives each order of payment once, those of one day too", async () => {
    for (let at = 0; at < 6; at++) await order(at);
    await yieldsEachOnce({ who: "an-peeters", path: "/api/payments", list: "payments", key: ["payment"] }, () =>
      order(1),
    );
  });

  it("gives each session of the Council once, and each dossier of an agenda", async () => {
    const sessions = { who: "griet-michiels", path: "/api/sessions", list: "sessions", key: ["session"] };
    await yieldsEachOnce(sessions, () => session("2026-02-03"));
    const { rows } = await sql<{ id: string }>`
      select o ->> 'session' as id from trajectory, jsonb_array_elements(state -> 'projects') o
      where o ->> 'session' is not null group by 1 order by count(*) desc limit 1`.execute(desk.db);
    const path = `/api/sessions/${rows[0]?.id}`;
    const whole = await pageOf(sessions.who, path, "agenda");
    assert.ok(whole.rows.length > 1);
    const paged = await walk(sessions.who, `${path}?limit=1`, "agenda");
    assert.deepEqual(paged.rows, whole.rows);
  });

  for (const who of ["an-peeters", "marie-lambert"])
    for (const show of ["mine", "open", "ended"])
      it(`gives each row of the work list ${show} of ${who} once, with a day and without`, async () => {
        const whole = await pageOf(who, `/api/trajectories?show=${show}&limit=500`, "rows");
        const paged = await walk(who, `/api/v1/trajectories?show=${show}&limit=2`, "rows");
        assert.deepEqual(paged.rows, whole.rows);
        const numbered = await pageOf(who, `/api/trajectories?show=${show}&limit=2&page=2`, "rows");
        assert.deepEqual(numbered.rows, whole.rows.slice(2, 4), "page numbers mean what they meant");
      });

  it("has work in it for these to be walked through", async () => {
    const { rows } = await sql<{ dated: number; undated: number; people: number }>`
      select count(due_on)::int as dated, count(*) filter (where due_on is null)::int as undated,
        (select count(*)::int from recognition_due where fund = '100') as people
      from follows where organisation = '100' and role in ('coordinator', 'advising-physician')`.execute(desk.db);
    const [{ dated, undated, people } = { dated: 0, undated: 0, people: 0 }] = rows;
    assert.ok(dated > 4 && undated > 4 && people > 1, JSON.stringify(rows));
  });

  it("shifts nothing when a row with an earlier day comes in between", async () => {
    const path = "/api/trajectories?show=open";
    const before = await pageOf("an-peeters", `${path}&limit=4`, "rows");
    const first = await pageOf("an-peeters", `${path}&limit=2`, "rows");
    const { rows } = await sql<{ id: string; was: string | null }>`
      update follows set due_on = '2001-01-01' from (
        select stream_id as id, due_on as was from follows
        where organisation = '100' and role = 'coordinator' and not closed
        order by due_on desc nulls first limit 1) last
      where stream_id = last.id and role = 'coordinator' returning id, was::text`.execute(desk.db);
    const second = await pageOf("an-peeters", `${path}&limit=2&cursor=${first.next}`, "rows");
    await sql`update follows set due_on = ${rows[0]?.was ?? null}::date
      where stream_id = ${rows[0]?.id} and role = 'coordinator'`.execute(desk.db);
    assert.deepEqual(idsOf(second.rows, "stream"), idsOf(before.rows.slice(2), "stream"));
  });

  it("goes on through the trajectories that another law is weighed on", async () => {
    const weighed = async (more: object) => {
      const answer = await asks("lies-hermans", "/api/law-change", {
        changes: "first-contact-months,2027-01-01,,2",
        ...more,
      });
      return (await answer.json()) as { examined: number; next: string | null };
    };
    const all = await weighed({ limit: 5000 });
    assert.equal(all.next, null);
    let examined = 0;
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await weighed({ limit: 40, ...(cursor && { cursor }) });
      examined += page.examined;
      cursor = page.next;
    }
    assert.equal(examined, all.examined);
    const { next } = await weighed({ most: 40 });
    assert.ok((await weighed({ from: next, most: 5000 })).examined === all.examined - 40, "as before");
  });

  it("refuses what no page of this list gave, at its field and in the language of the reader", async () => {
    const { next } = await pageOf("lies-hermans", "/api/programs?limit=2", "programs");
    const token = await givenProgram(desk).tokenOf("lies-hermans");
    const refused = async (path: string) => {
      const headers = { authorization: `Bearer ${token}`, "accept-language": "de" };
      const answer = await fetch(desk.url + path, { headers });
      return { status: answer.status, body: (await answer.json()) as { errors: { field: string; message: string }[] } };
    };
    for (const cursor of [next, "x", "W10", Buffer.from('["webhooks",{"id":1}]').toString("base64url"), "%00", "💥"]) {
      const { status, body } = await refused(`/api/webhooks?cursor=${encodeURIComponent(cursor ?? "")}`);
      assert.equal(status, 400);
      assert.deepEqual(
        body.errors.map(({ field }) => field),
        ["cursor"],
      );
      assert.match(body.errors[0]?.message ?? "", /^Geben Sie die Stelle so an/);
    }
    assert.equal((await refused(`/api/webhooks?cursor=${"x".repeat(5000)}`)).status, 400);
    assert.equal((await refused("/api/events?cursor=x")).body.errors[0]?.field, "cursor");
    assert.equal((await refused("/api/webhooks?limit=0")).status, 400);
  });
});
