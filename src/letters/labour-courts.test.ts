import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { labourCourt } from "./labour-courts.ts";

describe("the labour court of a residence", () => {
  const cases = [
    ["1000", "nl", "Nederlandstalige arbeidsrechtbank Brussel"],
    ["1210", "fr", "Tribunal du travail francophone de Bruxelles"],
    ["1210", "de", "Tribunal du travail francophone de Bruxelles"],
    ["1300", "fr", "Tribunal du travail du Brabant wallon"],
    ["1500", "fr", "Nederlandstalige arbeidsrechtbank Brussel"],
    ["2000", "nl", "Arbeidsrechtbank Antwerpen"],
    ["3000", "nl", "Arbeidsrechtbank Leuven"],
    ["3500", "nl", "Arbeidsrechtbank Antwerpen"],
    ["4000", "fr", "Tribunal du travail de Liège"],
    ["4700", "de", "Arbeitsgericht Eupen"],
    ["4800", "fr", "Tribunal du travail de Liège"],
    ["5000", "fr", "Tribunal du travail de Liège"],
    ["6000", "fr", "Tribunal du travail du Hainaut"],
    ["6700", "fr", "Tribunal du travail de Liège"],
    ["7000", "fr", "Tribunal du travail du Hainaut"],
    ["8000", "nl", "Arbeidsrechtbank Gent"],
    ["9990", "nl", "Arbeidsrechtbank Gent"],
  ] as const;
  for (const [code, language, name] of cases)
    it(`of ${code}, in ${language}, is ${name}`, () => assert.equal(labourCourt(code, language)?.name, name));

  for (const code of ["", "0999", "59000", "L-1234", "90 0"])
    it(`is not known outside Belgium: "${code}"`, () => assert.equal(labourCourt(code, "nl"), null));
});
