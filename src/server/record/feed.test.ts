import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { append } from "./append.ts";
import { type FeedPlace, readFeed } from "./feed.ts";
import { anAct, appendAlone, asked, givenRecord, inTransaction, untilSettled } from "./given-record.ts";

describe("the feed", () => {
  const record = givenRecord();

  it("misses nothing of eight writers who hold their transactions, where reading on by position does", async () => {
    const [feed, naive] = [new Reader(fromFeed), new Reader(byPosition)];
    const written = new Set<string>();
    for (let round = 0; round < 12; round++) {
      // Each writer takes its positions in turn and commits in the opposite turn; both readers look after each commit.
      const held = [];
      for (let writer = 0; writer < 8; writer++) held.push(await holdTransaction());
      for (const { commit, stream } of held.reverse()) {
        await commit();
        written.add(stream);
        await Promise.all([feed.readOn(), naive.readOn()]);
      }
    }
    await feed.readAll();
    await naive.readOn();
    assert.deepEqual(feed.streams(), [...written].sort());
    assert.equal(new Set(feed.seen).size, feed.seen.length, "each once");
    assert.ok(naive.streams().length < written.size, "the naive reader misses some: so this test can fail");
  });

  it("misses nothing of eight writers at full speed, and gives each stream in order", async () => {
    const feed = new Reader(fromFeed, await lastPlace());
    let writing = true;
    const streams = Array.from({ length: 4 }, () => anAct());
    const written: string[] = [];
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < 40; n++) {
        const act = streams[(writer + n) % streams.length] ?? anAct();
        const version = written.filter((key) => key.startsWith(act.stream)).length;
        try {
          const events = await inTransaction(record, async (trx) => {
            const early = await append(trx, record.keys, anAct({ actId: randomUUID() }));
            return [...early, ...(await append(trx, record.keys, { ...act, expected: version, actId: randomUUID() }))];
          });
          written.push(...events.map(keyOf));
        } catch (error) {
          assert.equal((error as Error).name, "ChangedMeanwhile");
        }
      }
    });
    const reading = (async () => {
      while (writing) await feed.readOn();
    })();
    await Promise.all(writers);
    writing = false;
    await reading;
    await feed.readAll();
    assert.deepEqual([...feed.seen].sort(), [...written].sort());
    for (const { stream } of streams) {
      const given = feed.seen.filter((key) => key.startsWith(stream));
      assert.deepEqual(
        given,
        given.map((_, index) => `${stream} ${index + 1}`),
      );
      assert.ok(given.length > 1);
    }
  });

  it("does not give what is sealed", async () => {
    const feed = new Reader(fromFeed, await lastPlace());
    const act = anAct({ events: [{ ...asked, sealed: { findings: "tired" } }] });
    await appendAlone(record, act);
    await feed.readAll();
    assert.deepEqual([feed.last?.stream, feed.last?.seal, feed.last?.sealed], [act.stream, "closed", undefined]);
  });

  type Given = Awaited<ReturnType<typeof readFeed>>[number];
  const keyOf = ({ stream, version }: { stream: string; version: number }) => `${stream} ${version}`;
  const fromFeed = (after: FeedPlace | null) => readFeed(record.db, after, 7);
  const byPosition = async (after: FeedPlace | null): Promise<Given[]> => {
    const query = record.db.selectFrom("event").selectAll().orderBy("position").limit(1000);
    const rows = await query.where("position", ">", after?.position ?? 0).execute();
    return rows.map(({ stream_id, ...row }) => ({ ...row, stream: stream_id }) as unknown as Given);
  };

  class Reader {
    readonly seen: string[] = [];
    last: Given | undefined;
    readonly #read: (after: FeedPlace | null) => Promise<Given[]>;
    #place: FeedPlace | null;
    constructor(read: (after: FeedPlace | null) => Promise<Given[]>, place: FeedPlace | null = null) {
      this.#read = read;
      this.#place = place;
    }
    async readOn(): Promise<void> {
      for (let given = await this.#read(this.#place); given.length > 0; given = await this.#read(this.#place)) {
        this.last = given.at(-1);
        this.#place = this.last ?? this.#place;
        this.seen.push(...given.map(keyOf));
      }
    }
    /** Other tests on the same server may hold the feed up; once they do not, it gives everything or misses it. */
    async readAll(): Promise<void> {
      await untilSettled(record);
      await this.readOn();
    }
    streams = (): string[] => [...new Set(this.seen.map((key) => key.split(" ")[0] ?? ""))].sort();
  }

  async function lastPlace(): Promise<FeedPlace | null> {
    const reader = new Reader(fromFeed);
    await reader.readAll();
    return reader.last ?? null;
  }

  async function holdTransaction() {
    const act = anAct({ events: [asked, asked] });
    const committing = Promise.withResolvers<void>();
    const appended = Promise.withResolvers<void>();
    const done = inTransaction(record, async (trx) => {
      await append(trx, record.keys, act);
      appended.resolve();
      await committing.promise;
    });
    await Promise.race([appended.promise, done]);
    const commit = (): Promise<void> => {
      committing.resolve();
      return done;
    };
    return { stream: act.stream, commit };
  }
});
