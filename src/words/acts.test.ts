import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { z } from "zod";
import { roles } from "../access/roles.ts";
import { type ActName, acts } from "../trajectory/acts.ts";
import { actShown, actWords } from "./acts.ts";
import { choiceOf, choiceText } from "./choices.ts";
import { languages } from "./language.ts";

type Asked = { path: string; choices: readonly string[] };

/** Every question of a schema, by the path under which a form posts it. */
function questions(schema: z.ZodObject, under = ""): Asked[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = unwrapped(field as unknown as Schema);
    const path = `${under}${name}`;
    if (inner.def.type === "object") return questions(inner as unknown as z.ZodObject, `${path}.`);
    return [{ path, choices: inner.def.type === "enum" ? Object.values(inner.def.entries ?? {}) : [] }];
  });
}
type Schema = { def: { type: string; innerType?: Schema; entries?: Record<string, string> } };
const unwrapped = (field: Schema): Schema => (field.def.innerType ? unwrapped(field.def.innerType) : field);

const everyAct = Object.entries(acts).map(([name, { input, by }]) => ({
  name: name as ActName,
  by,
  asked: questions(input as z.ZodObject),
}));

describe("the words of an act", () => {
  it("name every field that the act asks for, and no other", () => {
    for (const { name, asked } of everyAct)
      for (const role of roles)
        assert.deepEqual(Object.keys(actShown(name, role).fields).sort(), asked.map(({ path }) => path).sort(), name);
  });

  it("have a label for every value that one can choose", () => {
    const chosen = everyAct.flatMap(({ asked }) => asked).filter(({ choices }) => choices.length > 0);
    assert.ok(chosen.length > 15);
    for (const { path, choices } of chosen)
      for (const value of choices)
        for (const language of languages) assert.notEqual(choiceText(path, value, language), value);
  });

  it("tell two values of one field apart", () => {
    for (const { path, choices } of everyAct.flatMap(({ asked }) => asked))
      for (const language of languages) {
        const labels = choices.map((value) => choiceText(path, value, language));
        assert.equal(new Set(labels).size, labels.length, path);
      }
  });

  it("speak to a professional as to a professional, where the insured person may do it too", () => {
    for (const { name, by } of everyAct.filter((act) => act.by.includes("insured-person") && act.by.length > 1)) {
      const professional = by.find((role) => role !== "insured-person") ?? "coordinator";
      assert.notEqual(actShown(name, professional).explains.nl, actShown(name, "insured-person").explains.nl, name);
      assert.equal(actShown(name, "insured-person").explains, actWords[name].explains);
    }
  });

  it("never say 'uw traject' to somebody whose trajectory it is not", () => {
    for (const { name, by } of everyAct.filter((act) => !act.by.includes("insured-person"))) {
      const { explains, done } = actShown(name, by[0] ?? "coordinator");
      for (const said of [explains.nl, done.nl]) assert.doesNotMatch(said, /uw (traject|coördinator|uitkering)/i, name);
    }
  });

  it("say that one may stop, to who begins", () =>
    assert.match(actShown("ask-first-contact", "insured-person").explains.nl, /altijd stoppen/));
});

describe("the label of a choice", () => {
  it("says that decision A of an occupational physician is not route A", () => {
    assert.match(choiceText("decision", "A", "en"), /not route A/);
    assert.match(choiceText("route", "A", "en"), /^Route A/);
  });

  it("is that of the field: a decision of the Council is none of the occupational physician's", () =>
    assert.deepEqual(
      languages.map((language) => choiceText("decision", "refused", language)),
      ["Niet goedgekeurd", "Non approuvé", "Nicht genehmigt", "Not approved"],
    ));

  it("answers a yes-no question, as it is posted and as it is stored", () => {
    assert.equal(choiceText("compatible", "yes", "fr"), "Oui");
    assert.equal(choiceText("compatible", "false", "de"), "Nein");
  });

  it("is refused for what is no choice", () => {
    assert.equal(choiceOf("training", "Bakker"), undefined);
    assert.equal(choiceOf("regime", "constructor"), undefined);
    assert.throws(() => choiceText("regime", "civil-servant", "nl"), RangeError);
  });
});
