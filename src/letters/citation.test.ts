import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { financialIntervention } from "../law/financial-intervention.ts";
import { day } from "../law/kernel/day.ts";
import { judge } from "../law/kernel/judge.ts";
import { type SourceId, sources } from "../law/sources.ts";
import { languages } from "../words/language.ts";
import { basisOf, citationOf, weakest } from "./citation.ts";

describe("what a letter says that a ruling rests on", () => {
  it("is the law, in the language of the reader", () =>
    assert.deepEqual(
      languages.map((language) => citationOf(["charter-23", "judicial-code-53"], language)),
      [
        "wet van 11 april 1995 (handvest van de sociaal verzekerde), art. 23; Gerechtelijk Wetboek, art. 53",
        "loi du 11 avril 1995 (charte de l’assuré social), art. 23; Code judiciaire, art. 53",
        "Gesetz vom 11. April 1995 (Charta der Sozialversicherten), Art. 23; Gerichtsgesetzbuch, Art. 53",
        "law of 11 April 1995 (charter of the socially insured), art. 23; Judicial Code, art. 53",
      ],
    ));

  it("is as sure as the weakest of its sources", () => {
    assert.equal(weakest(["webinar-decision"]), "read");
    assert.equal(weakest(["webinar-decision", "charter-23"]), "to be verified");
    assert.equal(weakest(["charter-23", "reading-end-of-month", "webinar-decision"]), "our reading");
  });

  it("comes with the ruling of a decision", () => {
    const ruling = judge(financialIntervention, { decision: "refused" }, day("2026-03-12"));
    const { citation, version, status } = basisOf(ruling, "fr");
    assert.match(citation, /diapositive 22.*INAMI, Déroulement/);
    assert.deepEqual([version, status], ["2012-10-01", "our reading"]);
  });

  it("has a name for every source but our own readings", () => {
    for (const id of Object.keys(sources) as SourceId[])
      assert.equal(citationOf([id], "de") === "", sources[id].status === "our reading", id);
  });
});
