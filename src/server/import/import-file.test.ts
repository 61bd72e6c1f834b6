import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, it } from "node:test";
import { inventedNumber } from "../desk/national-number.ts";
import { verifyChain } from "../record/chain.ts";
import { givenRecord } from "../record/given-record.ts";
import { readRows, readStream } from "../record/read-stream.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { csvColumns } from "./from-csv.ts";
import { importFile } from "./import-file.ts";
import { streamOf } from "./import-one.ts";
import { Unreadable } from "./read-lines.ts";
import { sayRefused } from "./say-refused.ts";

const record = givenRecord();

const fund = { fund: "100", id: "an-peeters" } as const;
const today = "2026-03-02";
const numberOf = (at: number) =>
  inventedNumber(`19${60 + (at % 30)}-${String((at % 12) + 1).padStart(2, "0")}-11`, at % 2 ? "man" : "woman");

/** A trajectory by route B, as far as the plan. */
const trajectory = (at: number, change: object = {}) => ({
  reference: `CM-${at}`,
  person: {
    nationalNumber: numberOf(at),
    givenName: "Lotte",
    familyName: "D’Hondt-O'Neil",
    language: "nl",
    street: "Kerkstraat 1",
    postcode: "9000",
    town: "Gent",
  },
  recognition: {
    on: "2025-10-01",
    regime: "employee",
    incapableSince: "2025-09-15",
    entitled: true,
    exclusion: "none",
    hasContract: true,
  },
  acts: [
    { on: "2025-11-03", act: "ask-first-contact", by: "coordinator", input: { how: "by-letter" } },
    {
      on: "2025-11-20",
      act: "hold-first-contact",
      by: "coordinator",
      input: { on: "2025-11-20", how: "at-the-office" },
    },
    ...["insured-person", "coordinator", "advising-physician"].map((by) => ({
      on: "2025-11-27",
      act: "sign-engagement",
      by,
      input: { declares: true },
    })),
  ],
  ...change,
});
const jsonl = (...lines: unknown[]) =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");

async function imported(
  text: string,
  format: "csv" | "jsonl" = "jsonl",
  importer: Parameters<typeof importFile>[1] = fund,
  rehearse = false,
) {
  const refused: unknown[] = [];
  const parts = { db: record.db, keys: record.keys, at: new Date("2026-03-02T09:00:00Z"), today };
  const done = await importFile(
    parts,
    importer,
    { file: Readable.from([text]), format, rehearse },
    {
      refused(one) {
        const { line, field, reason } = sayRefused(one, "nl");
        refused.push([line, field, reason]);
      },
    },
  );
  return { ...done, why: refused };
}
const eventsOf = (reference: string) => readRows(record.db, streamOf(fund, reference));

describe("importing running trajectories", () => {
  it("takes each by the same acts, with the day of each act and the import as who did it", async () => {
    assert.deepEqual(await imported(jsonl(trajectory(1), trajectory(2))), { taken: 2, there: 0, refused: 0, why: [] });
    const events = await eventsOf("CM-1");
    assert.deepEqual(
      events.map(({ type, day, actor, role }) => [type, day, actor, role]),
      [
        ["FirstContactAsked", "2025-11-03", "import:an-peeters", "coordinator"],
        ["FirstContactHeld", "2025-11-20", "import:an-peeters", "coordinator"],
        ["EngagementSigned", "2025-11-27", "import:an-peeters", "insured-person"],
        ["EngagementSigned", "2025-11-27", "import:an-peeters", "coordinator"],
        ["EngagementSigned", "2025-11-27", "import:an-peeters", "advising-physician"],
        ["EngagementComplete", "2025-11-27", "import:an-peeters", "advising-physician"],
        ["PresumptionStarted", "2025-11-27", "import:an-peeters", "advising-physician"],
      ],
    );
    assert.equal(verifyChain(events).intact, true);
  });

  it("changes nothing when the same file comes again, also with one more in it", async () => {
    const before = await eventsOf("CM-1");
    assert.deepEqual(await imported(jsonl(trajectory(1), trajectory(2), trajectory(3))), {
      taken: 1,
      there: 2,
      refused: 0,
      why: [],
    });
    assert.deepEqual(await eventsOf("CM-1"), before);
  });

  it("takes none of a trajectory that an act refuses, and says in which line and field", async () => {
    const [asked, held] = trajectory(4).acts;
    const late = trajectory(4, { acts: [asked, { ...held, on: "2025-10-30" }] });
    const twice = trajectory(5, { acts: [asked, asked] });
    const toCome = trajectory(6, { acts: [{ ...asked, on: "2026-03-03" }] });
    const wrong = trajectory(7, { acts: [asked, { ...held, input: { on: "2025-02-30", how: "by-letter" } }] });
    const before = await countEvents();
    const { why, taken } = await imported(jsonl(late, twice, toCome, wrong));
    assert.equal(taken, 0);
    assert.deepEqual(why, [
      [1, "acts.1", "day-is-too-early"],
      [2, "acts.1", "trajectory-is-running"],
      [3, "acts.0.on", "day-lies-in-the-future"],
      [4, "acts.1.input.on", "faults"],
    ]);
    assert.equal(await countEvents(), before);
  });

  it("rehearses exactly what would become of a file, also of what it takes itself, and writes nothing", async () => {
    const [asked] = trajectory(30).acts;
    const number = numberOf(33);
    const file = jsonl(
      trajectory(1),
      trajectory(30),
      trajectory(30),
      trajectory(30, { reference: "CM-30b" }),
      trajectory(31, { acts: [asked, asked] }),
      trajectory(32, { person: { ...trajectory(32).person, nationalNumber: number } }),
      trajectory(33, { reference: "CM-32" }),
      "{",
    );
    const before = await countEvents();
    const rehearsed = await imported(file, "jsonl", fund, true);
    assert.equal(await countEvents(), before);
    assert.deepEqual(rehearsed, await imported(file));
    assert.deepEqual([rehearsed.taken, rehearsed.there, rehearsed.refused], [2, 3, 3]);
    assert.ok(rehearsed.why.some((one) => JSON.stringify(one) === '[4,"acts.0","trajectory-is-running"]'));
  });

  it("takes a person who comes back in the next batch after what was taken of them in the one before", async () => {
    const one = (at: number, change: object = {}) => {
      const born = `19${60 + (at % 30)}-${String((Math.trunc(at / 30) % 12) + 1).padStart(2, "0")}-23`;
      const person = { ...trajectory(at).person, nationalNumber: inventedNumber(born, "woman") };
      return trajectory(at, { person, ...change });
    };
    const many = Array.from({ length: 260 }, (_, at) => one(at + 1000));
    const file = jsonl(...many, one(1005), one(1007, { reference: "CM-1007b" }), "{", one(1260));
    const done = await imported(file);
    assert.deepEqual([done.taken, done.there, done.refused], [261, 1, 2]);
    assert.deepEqual(done.why.toSorted(), [
      [262, "acts.0", "trajectory-is-running"],
      [263, "", "unreadable"],
    ]);
  });

  it("goes on with a person who is known, but not with one of another fund, nor with one who has a trajectory", async () => {
    const second = trajectory(1, { reference: "CM-1b" });
    assert.deepEqual((await imported(jsonl(second))).why, [[1, "acts.0", "trajectory-is-running"]]);
    const theirs = await imported(jsonl(trajectory(2, { reference: "LM-2" })), "jsonl", {
      fund: "300",
      id: "luc-martin",
    });
    assert.deepEqual(theirs.why, [[1, "person.nationalNumber", "not-this-person"]]);
  });

  it("answers a hostile file line by line, and goes on after it", async () => {
    const hostile = [
      "{",
      "[]",
      "null",
      '{"__proto__":{"fund":"300"}}',
      '"x"',
      "\u0000",
      JSON.stringify({ ...trajectory(8), fund: "300" }),
      `{"a":"${"x".repeat(1_100_000)}"}`,
    ];
    const { why, taken, refused } = await imported(jsonl(...hostile, trajectory(9)));
    assert.equal(taken, 1);
    assert.equal(refused, hostile.length);
    assert.deepEqual(new Set(why.map((one) => (one as unknown[])[2])), new Set(["unreadable", "faults"]));
    const script = trajectory(10, {
      acts: [{ on: "2025-11-03", act: "decide-project", by: "coordinator", input: {} }],
    });
    const secretary = trajectory(11, { acts: [{ on: "2025-11-03", act: "decide-project", by: "council-secretary" }] });
    assert.equal((await imported(jsonl(script, secretary))).taken, 0);
  });

  it("reads a CSV with its own columns, and names the column that is wrong", async () => {
    const row = {
      reference: "CSV-1",
      nationalNumber: numberOf(20),
      givenName: "Zoë",
      familyName: 'De "Smet"',
      language: "fr",
      street: "Rue Haute 5, bte 2",
      postcode: "1000",
      town: "Bruxelles",
      recognisedOn: "2025-10-01",
      regime: "employee",
      incapableSince: "2025-09-15",
      entitled: "yes",
      hasContract: "no",
      route: "A",
      openedOn: "2025-11-03",
      examinedOn: "2025-11-03",
      workPotential: "Peut travailler assis.",
      firstContactOn: "2025-11-20",
      firstContactHow: "at-the-office",
      engagedOn: "2025-11-27",
      planOn: "2025-12-05",
      objectives: "Reprendre un travail",
      result: "Un mi-temps",
      actions: "Appeler l'employeur | Suivre un cours",
      nextAppointmentOn: "2026-03-02",
    } as const;
    const csv = (...rows: Readonly<Record<string, string>>[]) =>
      [
        `\uFEFF${csvColumns.join(";")}`,
        ...rows.map((of) => csvColumns.map((name) => `"${(of[name] ?? "").replaceAll('"', '""')}"`).join(";")),
      ].join("\r\n");
    const wrong = { ...row, reference: "CSV-2", nationalNumber: "84051799703" };
    const noDay = { ...row, reference: "CSV-3", nationalNumber: numberOf(21), firstContactOn: "2025-02-30" };
    const { taken, why } = await imported(csv(row, wrong, noDay), "csv");
    assert.equal(taken, 1);
    assert.deepEqual(why, [
      [3, "nationalNumber", "faults"],
      [4, "firstContactOn", "faults"],
    ]);
    const stream = streamOf(fund, "CSV-1");
    const told = await readStream(record.db, record.keys, stream, { unseal: false, words: true });
    const plan = told.find(({ type }) => type === "PlanDrawnUp");
    assert.deepEqual(plan?.open.actions, ["Appeler l'employeur", "Suivre un cours"]);
    await assert.rejects(imported("name;secret\nx;y", "csv"), ({ cause }) => cause instanceof Unreadable);
  });

  it("leaves nothing that building the views again would change", async () => {
    const views = async () => ({
      trajectory: await record.db.selectFrom("trajectory").selectAll().orderBy("stream_id").execute(),
      follows: await record.db.selectFrom("follows").selectAll().orderBy("stream_id").orderBy("role").execute(),
    });
    const before = await views();
    await rebuildViews(record.db);
    assert.deepEqual(await views(), before);
  });
});

const countEvents = async () =>
  Number(
    (
      await record.db
        .selectFrom("event")
        .select(({ fn }) => fn.countAll().as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );
