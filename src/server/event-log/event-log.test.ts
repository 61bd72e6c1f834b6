import assert from "node:assert/strict";
import { createHmac, createSecretKey, randomBytes } from "node:crypto";
import { before, describe, it } from "node:test";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { sql } from "kysely";
import { validateXML } from "xmllint-wasm";
import { fewest } from "../../figures/small-cells.ts";
import { day } from "../../law/kernel/day.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { givenRecord } from "../record/given-record.ts";
import { ocelSchema, xesSchema } from "./given-schemas.ts";
import { countLogged } from "./logged-cases.ts";
import { type LogFormat, writeLog } from "./write-log.ts";

type Related = { relationships: { objectId: string; qualifier: string }[] };
type Ocel = {
  eventTypes: { name: string }[];
  objectTypes: { name: string }[];
  events: ({ id: string; type: string; time: string } & Related)[];
  objects: ({ id: string; type: string; attributes: { name: string; value: string }[] } & Related)[];
};

describe("the log for process mining of a generated country", () => {
  const record = givenRecord();
  let [xes, ocel]: [string, Ocel] = ["", { eventTypes: [], objectTypes: [], events: [], objects: [] }];
  const written = async (format: LogFormat, keys: { master: typeof record.keys.master } = record.keys) => {
    const pieces: string[] = [];
    await writeLog({ db: record.db, keys }, { format, filter: {} }, async (piece) => void pieces.push(piece));
    return pieces.join("");
  };
  before(async () => {
    await generate(record, countryOf(11, publishedRates, day("2026-06-30")), 250);
    xes = await written("xes");
    ocel = JSON.parse(await written("ocel"));
  });

  it("is XES as IEEE 1849-2016 has it, and the check sees what is not", async () => {
    // The schema of the standard names no namespace; the tools that read such files do.
    const check = (contents: string) => {
      const bare = contents.replace(' xmlns="http://www.xes-standard.org/"', "");
      return validateXML({ xml: { fileName: "log.xes", contents: bare }, schema: [xesSchema] });
    };
    assert.deepEqual((await check(xes)).errors, []);
    assert.equal((await check(xes.replace("time:timestamp", "time timestamp"))).valid, false);
    assert.equal((await check(xes.replace("</trace>", "</trace><extension/>"))).valid, false);
  });

  it("has in XES no key of an extension that it does not declare", () => {
    const declared = new Set([...xes.matchAll(/<extension [^>]*prefix="(\w+)"/g)].map(([, prefix]) => prefix));
    const keys = new Set([...xes.matchAll(/ key="([^"]+)"/g)].map(([, key = ""]) => key));
    assert.ok(keys.has("fund") && keys.has("lifecycle:model"));
    for (const key of keys) if (key.includes(":")) assert.ok(declared.has(key.split(":")[0]), key);
  });

  it("is OCEL 2.0 as its schema has it, with every type and object that is named in it", () => {
    const ajv = new Ajv();
    addFormats.default(ajv);
    const check = ajv.compile(ocelSchema);
    assert.ok(check(ocel), JSON.stringify(check.errors));
    assert.equal(check({ ...ocel, events: [{ id: "1", type: "x", time: "yesterday" }] }), false);
    const types = new Set([...ocel.eventTypes, ...ocel.objectTypes].map(({ name }) => name));
    const objects = new Set(ocel.objects.map(({ id }) => id));
    assert.equal(objects.size, ocel.objects.length, "no object twice");
    assert.equal(new Set(ocel.events.map(({ id }) => id)).size, ocel.events.length, "no event twice");
    for (const { type, relationships } of [...ocel.events, ...ocel.objects]) {
      assert.ok(types.has(type));
      for (const { objectId } of relationships) assert.ok(objects.has(objectId));
    }
  });

  it("has in both formats the same trajectories, those of the process view, with all their steps", async () => {
    const traces = [...xes.matchAll(/<trace><string key="concept:name" value="([0-9a-f]{32})"/g)].map(([, id]) => id);
    const trajectories = ocel.objects.filter(({ type }) => type === "trajectory").map(({ id }) => id);
    assert.deepEqual(traces, trajectories);
    assert.equal(traces.length, await countLogged(record.db, {}));
    assert.equal([...xes.matchAll(/<event>/g)].length, ocel.events.length);
  });

  it("keeps the order and the days between the steps, and says nothing of when in a year a trajectory began", async () => {
    const { rows } = await sql<{
      gaps: string;
    }>`select string_agg((path_on[array_length(path_on, 1)] - path_on[1])::text, ',') as gaps from figure_case`.execute(
      record.db,
    );
    const lengths = new Set(rows[0]?.gaps.split(","));
    for (const events of Map.groupBy(ocel.events, ({ id }) => id.slice(0, 32)).values()) {
      const times = events.map(({ time }) => time);
      assert.deepEqual(times, times.toSorted());
      assert.match(times[0] ?? "", /^\d{4}-01-01T00:00:00Z$/);
      const days =
        (Date.parse(times.at(-1)?.slice(0, 10) ?? "") - Date.parse(times[0]?.slice(0, 10) ?? "")) / 86_400_000;
      assert.ok(lengths.has(String(days)));
    }
  });

  it("tells what trajectories have in common only where a handful at least have it", () => {
    const about = ocel.objects
      .filter(({ type }) => type === "trajectory")
      .flatMap(({ id, attributes, relationships }) => {
        const year = ocel.events.find((event) => event.id === `${id}-1`)?.time.slice(0, 4);
        return attributes.length > 0 ? [JSON.stringify([year, attributes, relationships])] : [];
      });
    const counts = Map.groupBy(about, (one) => one);
    assert.ok(counts.size > 0);
    for (const [one, all] of counts) assert.ok(all.length >= fewest, one);
  });

  it("names nobody, and no number of anything on record", async () => {
    const all = xes + JSON.stringify(ocel);
    const { rows } = await sql<{
      id: string;
    }>`select stream_id::text as id from event union select person_id::text from event where person_id is not null`.execute(
      record.db,
    );
    for (const { id } of rows) assert.ok(!all.includes(id) && !all.includes(id.replaceAll("-", "")));
    for (const { national_number, family_name } of await record.db.selectFrom("person").selectAll().execute()) {
      assert.ok(!all.includes(national_number));
      assert.ok(!new RegExp(`\\b${family_name}\\b`).test(all));
    }
  });

  it("has pseudonyms that are the same each time, and that nobody makes without the key", async () => {
    assert.equal(await written("xes"), xes);
    const ids = (log: string) => new Set([...log.matchAll(/[0-9a-f]{32}/g)].map(([id]) => id));
    const other = ids(await written("xes", { master: createSecretKey(randomBytes(32)) }));
    for (const id of ids(xes)) assert.ok(!other.has(id));
    const streams = await record.db.selectFrom("trajectory").select("stream_id").execute();
    for (const { stream_id } of streams) {
      const guess = createHmac("sha256", "weerwerk-event-log").update(stream_id).digest("hex").slice(0, 32);
      assert.ok(!ids(xes).has(guess));
    }
  });
});
