import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, it } from "node:test";
import { inventedNumber } from "../src/server/desk/national-number.ts";
import { languages } from "../src/words/language.ts";
import { importText as text } from "../src/words/screens/import.ts";
import { isReadable } from "./page-checks.ts";
import { an } from "./people.ts";
import { aStory } from "./story.ts";
import { leads, type Visitor } from "./visitor.ts";

const columns =
  "reference;nationalNumber;givenName;familyName;language;street;postcode;town;regime;incapableSince;entitled;hasContract;route;openedOn";
const row = (reference: string, number: string) =>
  `${reference};${number};Lotte;Proefkonijn;nl;Kerkstraat 1;9000;Gent;employee;2025-09-15;yes;no;B;2025-11-03`;
const lotte = row("CM-2025-1", inventedNumber("1971-01-11", "man"));
const file = [columns, lotte, row("CM-2025-2", "84051799703"), row("=cmd()", inventedNumber("1972-02-11", "man"))];
const named = (name: string, content: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(content) });

describe("Bringing in trajectories from a file", () => {
  const story = aStory();
  let coordinator: Visitor;
  before(async () => {
    coordinator = await story.signsIn(an);
  });
  const gives = async (visitor: Visitor, name: string, content: string, button: keyof typeof text) => {
    await visitor.main.locator("input[type=file]").setInputFiles(named(name, content));
    await visitor.presses(text[button]);
  };

  it("is tried first, without JavaScript, with every refusal by line, field and reason, and keeps nothing", async () => {
    await coordinator.goesTo("/work");
    await coordinator.presses(text.title);
    await gives(coordinator, "lopend.csv", file.join("\r\n"), "rehearse");
    await coordinator.sees(text.rehearsed, "2 zouden erbij komen", "0 waren er al", "1 geweigerd");
    await coordinator.sees("3nationalNumberDit rijksregisternummer klopt niet.", "2CM-2025-1nieuw");
    await coordinator.goesTo("/work?show=open&search=Proefkonijn");
    await coordinator.doesNotSee("Proefkonijn, Lotte");
  });

  it("then comes in, and the report of it can be kept", async () => {
    await coordinator.goesTo("/import");
    await gives(coordinator, "lopend.csv", file.join("\r\n"), "rehearse");
    await gives(coordinator, "lopend.csv", file.join("\r\n"), "takeIn");
    await coordinator.sees(text.imported, "2 binnengekomen", "0 waren er al", "1 geweigerd");
    const [download] = await Promise.all([
      coordinator.page.waitForEvent("download"),
      coordinator.main.getByRole("link", { name: text.report.nl }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "import.csv");
    assert.deepEqual((await readFile(await download.path(), "utf8")).split("\r\n"), [
      "\uFEFFline,reference,outcome,field,reason,sentence",
      "2,CM-2025-1,taken,,,",
      '3,,refused,nationalNumber,faults,"Dit rijksregisternummer klopt niet. Kijk de elf cijfers na, ook de laatste twee."',
      "4,'=cmd(),taken,,,",
      "",
    ]);
    await coordinator.goesTo("/work?show=open&search=Proefkonijn");
    await coordinator.sees("Proefkonijn, Lotte");
  });

  it("changes nothing when the same file comes again", async () => {
    await coordinator.goesTo("/import");
    await gives(coordinator, "LOPEND.CSV", file.join("\r\n"), "rehearse");
    await coordinator.sees("0 zouden erbij komen", "2 waren er al", "1 geweigerd", "2CM-2025-1was er al");
    assert.equal(await coordinator.main.getByRole("button", { name: text.takeIn.nl }).count(), 0);
  });

  it("says what is wrong with a file as a whole", async () => {
    for (const [name, content, fault] of [
      ["lopend.xlsx", "PK", "otherKind"],
      ["lopend.csv", columns, "empty"],
      ["lopend.jsonl", "", "empty"],
    ] as const) {
      await coordinator.goesTo("/import");
      await gives(coordinator, name, content, "rehearse");
      await coordinator.sees(text[fault]);
    }
    for (const [content, fault] of [
      ["name;secret\nx;y", "De eerste regel noemt kolommen die we niet kennen: name, secret."],
      ["reference;reference\n1;2", "De eerste regel noemt kolommen meer dan één keer: reference."],
    ] as const) {
      await coordinator.goesTo("/import");
      await gives(coordinator, "lopend.csv", content, "rehearse");
      await coordinator.sees(fault);
    }
    await coordinator.goesTo("/import");
    await coordinator.presses(text.rehearse);
    await coordinator.sees(text.noFile);
  });

  it("says how far a file was read that stops being CSV, and a line that is no JSON by its number", async () => {
    await coordinator.goesTo("/import");
    const many = Array.from({ length: 260 }, (_, at) => row(`weg-${at}`, "84051799703"));
    await gives(coordinator, "lopend.csv", [columns, ...many, '"'].join("\n"), "rehearse");
    await coordinator.sees("gelezen tot en met regel 261: verderop is het geen CSV meer", "260 geweigerd");
    await coordinator.goesTo("/import");
    await gives(coordinator, "lopend.ndjson", '\n{"reference"', "rehearse");
    await coordinator.sees("1 geweigerd", "2hele regelDeze regel is niet te lezen: het is geen JSON");
  });

  it("is refused from a form that is not ours, before any of it is read", async () => {
    const multipart = { do: "take-in", file: named("lopend.csv", [columns, row("CM-9", "84051799701")].join("\n")) };
    const forged = await coordinator.page.request.post("/import", { multipart });
    assert.equal(forged.status(), 403);
    const before = { "form-token": "x".repeat(86), ...multipart };
    assert.equal((await coordinator.page.request.post("/import", { multipart: before })).status(), 403);
    await coordinator.goesTo("/import");
    await gives(coordinator, "lopend.csv", [columns, row("CM-9", "84051799701")].join("\n"), "rehearse");
    await coordinator.sees("1 zouden erbij komen");
  });

  it("and its report can be read by everyone, in every language", async () => {
    const { page } = await story.signsIn(an, { javaScript: true });
    for (const language of languages) {
      await page.goto(`/import?lang=${language}`);
      await page.locator("input[type=file]").setInputFiles(named("lopend.csv", file.join("\n")));
      await leads(page, () => page.getByRole("main").locator("form button").click());
      await page.getByText(text.rehearsed[language]).waitFor();
      await isReadable(page, "/import, tried", language);
    }
  });
});
