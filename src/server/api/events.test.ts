import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { loadRecognitions } from "../desk/load-recognitions.ts";
import { feedFor } from "../links/feed-for.ts";
import { feedHasAll } from "../links/given-feed.ts";
import { givenProgram } from "../links/given-program.ts";
import { byId } from "../sign-in/accounts.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

type Fed = { events: { id: string; data: { stream: string; version: number } }[]; next: string | null };

describe("the events, followed from page to page while others write", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
    await loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
  });
  after(() => desk.close());

  it("are all there, none twice, and of each file in order", async () => {
    const { as, asks, tokenOf } = givenProgram(desk);
    const token = await tokenOf("an-peeters");
    const seen: Fed["events"] = [];
    let cursor: string | null = null;
    const readOn = async () => {
      const asked: URLSearchParams = new URLSearchParams({ limit: "3", ...(cursor !== null && { cursor }) });
      const fed = (await (await as(token, `/api/events?${asked}`)).json()) as Fed;
      seen.push(...fed.events);
      cursor = fed.next;
      return fed.events.length;
    };
    let writing = true;
    const write = async (who: string) => {
      const asked = await asks(who, "/api/acts/ask-first-contact", { input: { how: "on-line" } });
      const { stream: trajectory } = (await asked.json()) as { stream: string };
      for (let times = 0; times < 6; times++) {
        const note = { trajectory, input: { confidentiality: "fund", note: `Genoteerd voor de ${times + 1}e keer.` } };
        const written = await asks("an-peeters", "/api/acts/write-note", note);
        assert.equal(written.status, 200, await written.text());
      }
    };
    const reading = (async () => {
      while (writing) await readOn();
    })();
    await Promise.all(["jan-d-hondt", "mieke-verstraete", "els-baert"].map(write));
    writing = false;
    await reading;
    await feedHasAll(desk.db);
    while ((await readOn()) > 0);

    for (const place of ["18446744073709551616.1", "99999999999999999999.1", "18446744073709551615.9007199254740993"]) {
      const { status } = await as(token, `/api/events?cursor=${Buffer.from(place).toString("base64url")}`);
      assert.ok(status === 200 || status === 400, `${status} for ${place}`);
    }

    const account = await byId(desk.db, "an-peeters");
    const actor = { id: "an-peeters", role: "coordinator", organisation: "100", person: null } as const;
    assert.equal(account?.role, actor.role);
    const { events } = await feedFor(desk.db, actor, null, 10_000);
    assert.ok(events.length > 24, `${events.length} events`);
    const keys = seen.map(({ id }) => id);
    assert.equal(new Set(keys).size, keys.length, "none twice");
    const keyOf = ({ stream, version }: { stream: string; version: number }) => `${stream} ${version}`;
    const given = seen.map(({ data }) => keyOf(data));
    assert.deepEqual(given.toSorted(), events.map(keyOf).toSorted(), "none missed");
    for (const [stream, versions] of Map.groupBy(seen, ({ data }) => data.stream)) {
      const order = versions.map(({ data }) => data.version);
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
        stream,
      );
    }
  });
});
