import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { z } from "zod";
import { sayFaults } from "./faults.ts";
import { languages } from "./language.ts";

const form = z.strictObject({
  on: z.iso.date(),
  at: z.string().regex(/^\d\d:\d\d$/, "time"),
  number: z.string().refine(() => false, { params: { fault: "national-number" } }),
  wants: z.boolean(),
  declares: z.literal(true),
  service: z.enum(["vdab", "forem"]),
  hours: z.int().min(1).max(38),
  actions: z.array(z.string().min(10).max(12)).min(1).max(3),
  person: z.uuid(),
});
const said = (filledIn: unknown, language: "nl" | "fr" | "de" | "en" = "nl") => {
  const { error } = form.safeParse(filledIn);
  return Object.fromEntries(sayFaults(error?.issues ?? [], language).map(({ field, message }) => [field, message]));
};

describe("what is wrong with what was filled in", () => {
  it("is said of every field at once, in everyday words", () => {
    const faults = said({
      on: "2026-02-30",
      at: "half tien",
      number: "1",
      wants: "maybe",
      declares: false,
      service: "other",
      hours: 39,
      actions: ["short", "much longer than that"],
      person: "someone",
      extra: 1,
    });
    assert.deepEqual(faults, {
      on: "Vul een dag in die bestaat, bijvoorbeeld 2026-03-02.",
      at: "Vul een uur in van 00:00 tot 23:59, bijvoorbeeld 09:30.",
      number: "Dit rijksregisternummer klopt niet. Kijk de elf cijfers na, ook de laatste twee.",
      wants: "Kies ja of nee.",
      declares: "Vink dit aan om verder te gaan.",
      service: "Kies een van deze: vdab, forem.",
      hours: "Vul 38 of minder in.",
      "actions.0": "Schrijf minstens 10 tekens.",
      "actions.1": "Schrijf hoogstens 12 tekens.",
      person: "Dit is geen geldige verwijzing. Kies ze uit de lijst.",
      "": "Dit veld kennen we hier niet: extra.",
    });
  });
  it("is, for what is absent, that it must be filled in", () => {
    const faults = said({}, "fr");
    assert.equal(faults.on, "Remplissez ce champ.");
    assert.equal(faults.hours, "Remplissez ce champ.");
    assert.equal(faults.declares, "Cochez cette case pour continuer.");
    assert.equal(faults.service, "Choisissez parmi : vdab, forem.");
  });
  it("tells a number from a whole number, and one list entry from none", () => {
    assert.equal(said({ hours: 1.5 }, "de").hours, "Geben Sie eine ganze Zahl ohne Komma an.");
    assert.equal(said({ hours: "ten" }, "de").hours, "Geben Sie eine Zahl an.");
    assert.equal(said({ hours: 0 }, "de").hours, "Geben Sie 1 oder mehr an.");
    assert.equal(said({ actions: [] }, "de").actions, "Geben Sie mindestens 1 an.");
    assert.equal(said({ actions: ["", "", "", ""] }, "de").actions, "Geben Sie höchstens 3 an.");
  });
  it("never repeats what was filled in", () => {
    for (const language of languages) {
      const faults = said(
        { on: "SECRET", at: "SECRET", number: "SECRET", service: "SECRET", person: "SECRET" },
        language,
      );
      assert.ok(!JSON.stringify(faults).includes("SECRET"));
    }
  });
  it("is said when there is nothing at all", () => {
    assert.deepEqual(said(null, "en"), { "": "Send an object with the required fields here." });
  });
});
