import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../../law/kernel/day.ts";
import { languages } from "../../../words/language.ts";
import { calculatorNames, calculatorWords } from "../../../words/screens/calculators.ts";
import { type Calculator, workOut } from "./calculator.ts";
import { calculators } from "./calculators.ts";

const today = day("2026-03-02");
const all = Object.values<Calculator>(calculators);

describe("the open calculators", () => {
  it("are offered one by one, under their own names", () =>
    assert.deepEqual(
      Object.entries<Calculator>(calculators).map(([name, one]) => [name, one.name]),
      calculatorNames.map((name) => [name, name]),
    ));

  for (const one of all) {
    it(`${one.name} works out each of its examples, in its own form and with a ruling that cites`, () => {
      for (const { title, body } of one.examples)
        for (const language of languages) {
          const outcome = workOut(one, body, language, today);
          assert.equal(outcome.kind, "answer", title);
          if (outcome.kind !== "answer") continue;
          assert.deepEqual(one.answer.parse(outcome.answer), outcome.answer);
          for (const { cites, receipt } of outcome.rulings) assert.ok(cites.length > 0 && receipt.length === 64);
        }
    });

    it(`${one.name} names a field that it does not know, and a whole body that is none`, () => {
      const more = { ...(one.examples[0].body as object), nickname: "x" };
      assert.deepEqual(fieldsOf(one, more), ["nickname"]);
      for (const body of [null, [], "x", 7, undefined]) assert.equal(fieldsOf(one, body).length, 1);
    });

    it(`${one.name} wants each field that it asks for`, () => {
      const body = one.examples[0].body as Record<string, unknown>;
      const missing = Object.keys(body).filter((field) => fieldsOf(one, without(body, field)).length > 0);
      const optional = ["exclusion", "setting", "declaredOn", "planDrawnUpOn"];
      assert.deepEqual(
        missing,
        Object.keys(body).filter((field) => !optional.includes(field)),
      );
    });

    it(`${one.name} refuses 30 February wherever it asks for a day`, () => {
      for (const { body } of one.examples)
        for (const path of daysIn(body))
          assert.deepEqual(fieldsOf(one, changed(body, path, "2026-02-30")), [path], path);
    });

    it(`${one.name} has words for what it answers`, () => {
      const { answers, title, about } = calculatorWords[one.name];
      const shape = (one.answer as unknown as { shape: object }).shape;
      assert.deepEqual(Object.keys(answers), Object.keys(shape));
      assert.ok(title.nl && about.nl);
    });
  }
});

function fieldsOf(one: Calculator, body: unknown): string[] {
  const outcome = workOut(one, body, "nl", today);
  return outcome.kind === "answer" ? [] : outcome.issues.map(({ path }) => path.map(String).join("."));
}

const without = (body: object, field: string) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== field));

/** The paths of every day in a body. */
function daysIn(body: unknown, under = ""): string[] {
  if (typeof body === "string") return /^\d{4}-\d{2}-\d{2}$/.test(body) ? [under.slice(1)] : [];
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => daysIn(value, `${under}.${key}`));
}

function changed(body: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(body) as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const into = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
  into[last] = value;
  return copy;
}
