import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allCases } from "./cases.ts";
import { asked } from "./kernel/case.ts";
import type { Conditions } from "./kernel/conditions.ts";
import { addDays, day } from "./kernel/day.ts";
import type { FactList } from "./kernel/facts.ts";
import { inForce } from "./kernel/in-force.ts";
import { judge } from "./kernel/judge.ts";
import { Untraced } from "./kernel/outcome.ts";
import { NotInForce, type Rule } from "./kernel/rule.ts";
import type { Ground, Ruling } from "./kernel/ruling.ts";
import type { Table } from "./kernel/table.ts";
import { type ParameterName, parameters } from "./parameters.ts";
import { type RuleName, rules } from "./rules.ts";
import { type SourceId, sources } from "./sources.ts";
import { steps } from "./steps.ts";

const all = Object.values(allCases).flatMap((these) =>
  these.list
    .filter(({ outcome }) => outcome !== "not in force")
    .map((one) => {
      const { facts, on } = asked(these, one);
      return { one, facts, ruling: judge(these.rule, facts, on) };
    }),
);
const rulingsOf = (name: string) => all.filter(({ ruling }) => ruling.rule === name);
const flat = (grounds: readonly Ground[]): Ground[] => grounds.flatMap((it) => [it, ...flat(it.because ?? [])]);
const inRegister = Object.entries(rules) as [RuleName, Rule][];

/** Conditions that the dated values leave no way to fail alone. */
const neverAlone = [
  "route-c: regime-in-force", // whoever had no regime lived before Route C was open anywhere
  "referral-by-occupational-physician: regime-in-force", // it starts when the last regime does
  "registration-with-service: service-has-agreement", // every service has one
];

/** The first day of each version, written here again: changing one in the law must break something that is read. */
const versions: Readonly<Record<RuleName, readonly string[]>> = {
  "target-group": ["1900-01-01", "2022-01-01", "2023-01-01"],
  "route-a": ["1900-01-01", "2022-01-01", "2023-01-01"],
  "route-b": ["1900-01-01", "2022-01-01", "2023-01-01"],
  "route-c": ["1900-01-01", "2022-01-01", "2023-01-01", "2024-04-01"],
  "referral-by-advising-physician": ["2022-01-01"],
  "referral-by-occupational-physician": ["2023-01-01"],
  "first-contact-within": ["2022-01-01"],
  "new-date-after-absence": ["2023-01-01"],
  "invalidity-from": ["1900-01-01"],
  engagement: ["2022-01-01"],
  presumption: ["2022-01-01", "2023-01-01"],
  "presumption-during-training": ["2012-10-01", "2022-01-01"],
  "plan-within": ["2022-01-01"],
  "follow-up-within": ["2022-01-01"],
  "plan-content": ["2022-01-01"],
  "partner-may-receive": ["2022-01-01"],
  "referral-to-occupational-physician": ["2022-01-01"],
  "registration-with-service": ["2022-01-01"],
  "dossier-order": ["2012-10-01"],
  "financial-intervention": ["2012-10-01"],
  "council-decision": ["2012-10-01"],
  "training-period": ["2012-10-01"],
  "evaluation-after-training": ["2012-10-01"],
  "legacy-kind": ["2012-10-01"],
  aim: ["2012-10-01"],
  appeal: ["2012-10-01"],
  stopping: ["2012-10-01"],
  closing: ["2012-10-01"],
  "questionnaire-sent": ["2016-01-01"],
  "questionnaire-returned": ["2016-01-01"],
  "questionnaire-required": ["2022-01-01"],
  "questionnaire-complete": ["2022-01-01"],
  "questionnaire-follow-up": ["2022-01-01"],
  "contact-months": ["1900-01-01"],
  "estimate-period": ["2022-01-01"],
  "estimate-category": ["2016-01-01"],
  "estimate-again": ["2016-01-01"],
  "absence-ladder": ["1994-07-14", "2023-01-01", "2026-01-01"],
  sanction: ["1994-07-14", "2023-01-01", "2026-01-01"],
  "sanction-guard": ["2023-01-01"],
  "registration-after-estimate": ["2026-01-01"],
  relapse: ["2022-01-01"],
  "usual-occupation-test": ["2022-01-01"],
  "recognition-length": ["2025-09-17"],
  "self-employed-paid-from": ["2022-01-01"],
  "self-employed-starts-on": ["2022-01-01"],
  "certificate-until": ["2026-01-01"],
  "declaration-day": ["2013-04-11", "2023-01-01"],
  "late-declaration": ["2013-04-11"],
  "partial-resumption": ["2013-04-11", "2023-01-01"],
  "decision-term": ["2013-04-11"],
  "permission-length": ["2018-04-01"],
  "six-monthly-check": ["2013-04-11"],
  "refusal-effective-from": ["2013-04-11"],
  "resumption-reported-within": ["2022-01-01"],
  "cumul-employee": ["2018-01-01", "2018-04-01", "2018-07-01"],
  "cumul-self-employed": ["2018-08-20"],
  "training-premium": ["2011-09-01"],
  "success-premium": ["2011-09-01"],
  "training-benefits": ["2011-09-01"],
  payer: ["2012-10-01", "2026-03-25"],
  "training-costs": ["2012-10-01"],
  "anti-cumul": ["2012-10-01"],
  "national-number": ["1983-08-08"],
  "declaration-of-incapacity": ["2018-01-01"],
  retention: ["2022-01-01"],
  "answer-to-request-within": ["2018-05-25"],
  "payment-file-kept": ["2022-01-01"],
  "broken-glass-until": ["2022-01-01"],
  "draft-kept": ["2018-05-25"],
  voucher: ["2024-04-01", "2025-04-01"],
  "employer-premium": ["2023-04-01"],
  "benefit-rate": ["2026-01-01"],
  "employer-may-start": ["2022-10-01", "2026-01-01"],
  "employer-informs-from": ["2022-10-01"],
  "employer-estimate-from": ["2026-01-01"],
  "employer-must-start-within": ["2026-01-01"],
  "employer-decision-within": ["2022-10-01"],
  "employer-appeal-within": ["2017-01-01", "2022-10-01"],
  "employer-plan-within": ["2022-10-01"],
  "employer-plan-answer-within": ["2022-10-01"],
  "employer-restart-from": ["2022-10-01"],
  "pre-return-visit-within": ["2022-10-01"],
  "force-majeure-from": ["2022-10-01"],
  "guaranteed-pay-relapse-until": ["2022-10-01", "2026-01-01"],
  "solidarity-contribution": ["2026-01-01"],
};

describe("the register of the law", () => {
  for (const [name, rule] of inRegister) {
    it(`${name} stands under its own name and has every version tried`, () => {
      assert.equal(rule.name, name);
      const tried = new Set(rulingsOf(name).map(({ ruling }) => ruling.version));
      assert.deepEqual([...tried].sort(), rule.versions.map(({ since }) => since).sort());
    });

    it(`${name} answers every case on the first day of each version, and is not in force the day before`, () => {
      assert.deepEqual(
        rule.versions.map(({ since }) => since),
        versions[name],
      );
      for (const one of allCases[name].list)
        for (const since of versions[name]) {
          const { facts, on } = asked(allCases[name], { ...one, on: since });
          assert.equal(judge(rule, facts, on).version, since);
        }
      const before = addDays(day(versions[name][0] as string), -1);
      assert.throws(() => judge(rule, {}, before), NotInForce);
    });

    it(`${name} cites a source in every ruling`, () => {
      for (const { ruling } of rulingsOf(name)) assert.ok(ruling.cites.length > 0);
    });
  }

  for (const [name, rule] of inRegister.filter(([, { shape }]) => shape === "conditions")) {
    const conditions = new Set(
      (rule as Conditions<string, FactList, string>).versions.flatMap((version) => version.conditions),
    );
    for (const { name: condition, looksAt, cites, holds } of conditions)
      it(`${name}: ${condition} cites, looks at no other fact than it says, and was tried failing alone and not known`, () => {
        const looked = new Set<string>();
        const spy = (facts: object) =>
          new Proxy(facts, {
            get(of, fact) {
              looked.add(String(fact));
              return Reflect.get(of, fact);
            },
          });
        const tries = rulingsOf(name);
        for (const { facts, ruling } of tries) {
          const on = asked(allCases[name], { it: "", outcome: "met", on: ruling.on }).on;
          holds(spy(facts), new Untraced(inForce, on));
        }
        assert.deepEqual(
          [...looked].filter((fact) => !looksAt.includes(fact)),
          [],
        );
        assert.ok(cites.length > 0);
        const alone = ({ no = [] }: { no?: readonly string[] }) => no.length === 1 && no[0] === condition;
        assert.ok(neverAlone.includes(`${name}: ${condition}`) || tries.some(({ one }) => alone(one)));
        assert.ok(tries.some(({ one }) => one.unsaid?.includes(condition)));
        assert.ok(tries.some(({ one }) => one.outcome === "met"));
      });
  }

  for (const [name, rule] of inRegister.filter(([, { shape }]) => shape === "table"))
    it(`${name}: every row cites and was tried`, () => {
      const rows = (rule as Table<string, FactList, string, string>).versions.flatMap((version) => version.rows);
      for (const row of rows) {
        assert.ok(row.cites.length > 0, row.name);
        assert.ok(
          rulingsOf(name).some(({ one }) => one.row === row.name),
          row.name,
        );
      }
    });

  it("uses every source", () => {
    const otherReadings = Object.values(parameters).flatMap(({ values }) =>
      values.map((value) => ("otherReading" in value ? value.otherReading?.source : undefined)),
    );
    const used = new Set<SourceId | undefined>([...all.flatMap(({ ruling }) => ruling.cites), ...otherReadings]);
    assert.deepEqual(
      Object.keys(sources).filter((id) => !used.has(id as SourceId)),
      [],
    );
  });

  it("quotes every source that was read", () => {
    for (const [id, source] of Object.entries(sources)) assert.equal("quote" in source, source.status === "read", id);
  });

  it("names in each ruling every parameter that was used, and each once", () => {
    const used = all.map(({ ruling }) => ruling.parameters.map(({ name }) => name));
    for (const names of used) assert.equal(new Set(names).size, names.length);
    const presumption = rulingsOf("presumption")[0]?.ruling.parameters.map(({ name }) => name);
    assert.deepEqual(presumption, ["presumption-starts-on-employee", "presumption-months"]);
  });

  it("has tried every value of every parameter", () => {
    const uses = all.flatMap(({ ruling }: { ruling: Ruling }) => ruling.parameters);
    const used = new Set(uses.map(({ name, since }) => `${name} ${since}`));
    const values = Object.entries(parameters).flatMap(([name, { values }]) =>
      values.map(({ since }) => `${name} ${since}`),
    );
    assert.deepEqual(
      values.filter((value) => !used.has(value)),
      [],
    );
  });

  it("says where a parameter could be read otherwise, and why", () => {
    const ours = (Object.keys(parameters) as ParameterName[]).flatMap((name) =>
      parameters[name].values.filter((value) => "otherReading" in value && value.otherReading),
    );
    assert.ok(ours.length >= 6);
    for (const { value, otherReading } of ours) assert.ok(otherReading?.why && otherReading.value !== value);
  });

  it("has written down every step that has a name", () => {
    const written = new Set(all.flatMap(({ ruling }) => flat(ruling.because)).map(({ what }) => what));
    const elsewhere = ["days-later", "weeks-later", "working-days-later"]; // tried in kernel/deadline.test.ts
    assert.deepEqual(
      steps.filter((step) => !written.has(step) && !elsewhere.includes(step)),
      [],
    );
  });
});
