import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { questionsOf } from "../src/screens/act-form/questions.ts";
import { sealedFields } from "../src/server/web/leak/sealed-fields.ts";
import { type ActName, acts } from "../src/trajectory/acts.ts";
import type { EventType } from "../src/trajectory/events.ts";
import { corrections } from "../src/trajectory/recognition/correct-identity.ts";
import { isWorded } from "../src/trajectory/worded-fields.ts";

type Row = { id: string; level: string; how: string; where: string; test: string };
const rows: Row[] = readFileSync("docs/security.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, id = "", level = "", , how = "", where = "", test = ""] = line.split("|").map((cell) => cell.trim());
    return /^\d+\.\d+\.\d+$/.test(id) ? [{ id, level, how, where, test }] : [];
  });
const filesIn = (text: string): string[] =>
  [...text.matchAll(/`([\w./-]+\.(?:tsx?|md|json|typ))`/g)].map(([, file = ""]) => file);

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const perChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7] as const;

describe("docs/security.md", () => {
  it("has every requirement of levels 1 and 2, each once", () => {
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    const counted = perChapter.map((_, index) => rows.filter(({ id }) => id.startsWith(`${index + 1}.`)).length);
    assert.deepEqual(counted, [...perChapter]);
    assert.equal(rows.filter(({ level }) => level === "1").length, 70);
    assert.equal(rows.filter(({ level }) => level === "2").length, 183);
  });

  it("names only files that exist, and tests that are tests", () => {
    const named = rows.flatMap(({ where, test }) => [...filesIn(where), ...filesIn(test)]);
    assert.deepEqual(
      named.filter((file) => !existsSync(file)),
      [],
    );
    for (const { id, test } of rows)
      for (const file of filesIn(test)) assert.match(file, /\.(test|journey)\.tsx?$/, id);
  });

  it("says of each what becomes of it, and says why where it is not met", () => {
    for (const { id, how, where, test } of rows) {
      assert.ok(["met", "partly", "by others", "n/a"].includes(how), id);
      assert.ok(where !== "", id);
      if (how === "partly") assert.ok(test !== "" && where.length > 60, id);
    }
  });
});

describe("free text in docs/security.md", () => {
  const told = readFileSync("docs/security.md", "utf8")
    .split("\n")
    .flatMap(
      (line) =>
        /^\| `([\w-]+)` \| ([\w.]+) \| (open|worded|sealed|beside|worded, and sealed where it is medical) \|$/
          .exec(line)
          ?.slice(1)
          .join(" ") ?? [],
    );
  const whoSomebodyIs = new Set(Object.keys(corrections.shape));

  /** Beside the record stand who somebody is and where their money goes (identity-by.ts). */
  const where = (act: ActName, field: string): string => {
    const name = field.replace(/^person\./, "");
    if (act === "give-account-number" || (identityBy.includes(act) && whoSomebodyIs.has(name))) return "beside";
    if (act === "write-note") return "worded, and sealed where it is medical";
    const seals = sealedFields as Record<string, object | undefined>;
    const happens: readonly EventType[] = acts[act].happens;
    if (happens.some((event) => isWorded(event, field))) return "worded";
    return happens.some((event) => field in (seals[event] ?? {})) ? "sealed" : "open";
  };
  const identityBy: readonly ActName[] = ["register-recognition", "correct-identity", "answer-correction"];

  it("names every field in which somebody types, and whether it goes when the key is destroyed", () => {
    const typed = (Object.keys(acts) as ActName[]).flatMap((act) =>
      questionsOf(acts[act].input)
        .filter(({ control }) => ["prose", "line", "lines"].includes(control))
        .map(({ name }) => `${act} ${name} ${where(act, name)}`),
    );
    assert.deepEqual(told, typed);
  });
});

describe("docs/operation.md", () => {
  it("has every variable that the configuration reads, and no other", () => {
    const text = readFileSync("docs/operation.md", "utf8");
    const told = new Set([...text.matchAll(/`([A-Z][A-Z_]{3,})`(?=[,|\s])/g)].map(([, name = ""]) => name));
    const code = ["src/server/config.ts", "src/server/record/keys.ts"]
      .map((file) => readFileSync(file, "utf8"))
      .join("");
    const read = new Set([...code.matchAll(/\b([A-Z]+(?:_[A-Z]+)+|PORT)\b/g)].map(([, name = ""]) => name));
    for (const name of read)
      assert.ok(told.has(name) || name === "NODE_ENV" || text.includes(name), `${name} is not told`);
    const known = [...read, "NODE_EXTRA_CA_CERTS", "NODE_ENV", "WEERWERK_PRODUCTION"];
    for (const name of told)
      if (name.includes("_")) assert.ok(known.includes(name) || code.includes(name), `${name} is not read`);
  });
});
