import { before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import type { RuleName } from "../src/law/rules.ts";
import { calculators } from "../src/server/api/open/calculators.ts";
import { languages } from "../src/words/language.ts";
import { calculatorText } from "../src/words/screens/calculators.ts";
import { lawBookText } from "../src/words/screens/law-book.ts";
import { finderText } from "../src/words/screens/route-finder.ts";
import { isReadable, isSound } from "./page-checks.ts";
import { mieke } from "./people.ts";
import { aStory } from "./story.ts";
import { leads } from "./visitor.ts";

/** Conditions, a table, a calculation and a term, with many parameters, other readings and cases, and with few. */
const ofEveryShape: readonly RuleName[] = ["route-c", "dossier-order", "cumul-employee", "appeal", "sanction"];

describe("What is open to anybody", () => {
  const story = aStory();
  let page: Page;
  before(async () => {
    page = (await story.signsIn(mieke, { javaScript: true })).page;
  });

  it("begins with a list, in every language", async () => {
    for (const language of languages)
      for (const address of ["/open", "/law", "/law/glossary", "/routes"]) await isSound(page, address, language);
  });

  for (const [at, { name, examples }] of Object.values(calculators).entries())
    it(`has the form of ${name} in every language, works it out and shows the sum`, async () => {
      const { regime = "" } = examples[0].body as { regime?: string };
      for (const language of languages) await isSound(page, `/open/${name}?regime=${regime}`, language);
      const language = languages[at % languages.length] ?? "nl";
      await page.goto(`/open/${name}?regime=${regime}&lang=${language}`);
      await fillIn(page, examples[0].body);
      await leads(page, () => page.getByRole("button", { name: calculatorText.workOut[language] }).click());
      await page.getByText(calculatorText.answer[language], { exact: true }).waitFor();
      await page.getByText(calculatorText.why[language], { exact: true }).click();
      await isReadable(page, `the answer of ${name}`, language);
    });

  it("finds the way of somebody with an employer, and of somebody who is excluded", async () => {
    for (const [language, exclusion] of [
      ["nl", "none"],
      ["de", "occupational-disease"],
    ] as const) {
      await page.goto(`/routes?lang=${language}`);
      const asked = { region: "wallonia", regime: "employee", incapableSince: "2024-09-02", recognisedInvalid: true };
      await fillIn(page, { ...asked, hasContract: true, exclusion });
      await leads(page, () => page.getByRole("button", { name: finderText.find[language] }).click());
      await isReadable(page, `the way of ${exclusion}`, language);
    }
  });

  it("has rules of every shape in the law book", async () => {
    for (const [at, rule] of ofEveryShape.entries())
      await isSound(page, `/law/${rule}`, languages[at % languages.length] ?? "nl");
  });

  it("lets a rule be tried", async () => {
    await page.goto("/law/route-c?lang=fr");
    await fillIn(page, { "fact.incapableSince": "2025-01-06", "fact.regime": "employee", "fact.entitled": true });
    await leads(page, () => page.getByRole("button", { name: lawBookText.ask.fr }).click());
    await isReadable(page, "a rule that was tried", "fr");
  });
});

/** Fills in a form as a body says: a day in its three boxes, a choice by its value; what may be nothing stays empty. */
async function fillIn(page: Page, body: unknown, under = ""): Promise<void> {
  if (body === null || body === undefined) return;
  if (typeof body === "object") {
    for (const [key, value] of Object.entries(body)) await fillIn(page, value, under ? `${under}.${key}` : key);
    return;
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(body)) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    for (const [box, text] of Object.entries({ year, month, day }))
      await page.locator(`[name="${under}.${box}"]`).fill(text);
    return;
  }
  const value = body === true ? "yes" : body === false ? "no" : String(body);
  const box = page.locator(`[name="${under}"]`);
  const kind = await box.first().evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName));
  if (kind === "radio") await page.locator(`[name="${under}"][value="${value}"]`).check();
  else if (kind === "SELECT") await box.selectOption(value);
  else if (kind !== "hidden") await box.fill(value);
}
