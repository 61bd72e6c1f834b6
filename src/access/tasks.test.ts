import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Actor, funds, partners, preventionServices, roles, services } from "./roles.ts";
import * as tasks from "./tasks.ts";

const elsewhere = [...services, ...partners, ...preventionServices, null] as const;
const who = (may: (actor: Pick<Actor, "role" | "organisation">) => boolean, organisation: Actor["organisation"]) =>
  roles.filter((role) => may({ role, organisation }));

const ofRiziv = [
  [tasks.maySeeFigures, ["riziv-officer", "council-secretary", "statistician"]],
  [tasks.mayEnterAgreements, ["riziv-officer"]],
  [tasks.mayWeighTheLaw, ["riziv-officer", "administrator"]],
  [tasks.mayConnect, ["administrator"]],
  [tasks.readsTheMatrix, ["administrator", "auditor", "data-protection-officer"]],
  [tasks.readsTheReadings, ["auditor", "data-protection-officer"]],
  [tasks.answersQuestions, ["data-protection-officer"]],
] as const;
const ofAFund = [
  [tasks.mayImport, ["coordinator"]],
  [tasks.mayBreakTheGlass, ["coordinator", "advising-physician", "team-member"]],
] as const;

describe("what is done beside any one file", () => {
  it("is of RIZIV for these roles, and of no other house", () => {
    for (const [may, named] of ofRiziv) {
      assert.deepEqual(who(may, "riziv"), named);
      for (const house of [...funds, ...elsewhere]) assert.deepEqual(who(may, house), []);
    }
  });

  it("is of any fund for these roles, and of nothing that is not a fund", () => {
    for (const [may, named] of ofAFund) {
      for (const fund of funds) assert.deepEqual(who(may, fund), named);
      for (const house of ["riziv", ...elsewhere] as const) assert.deepEqual(who(may, house), []);
    }
  });
});
