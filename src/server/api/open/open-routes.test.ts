import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { calculatorNames } from "../../../words/screens/calculators.ts";
import { calculatorPages } from "../../pages/calculators.ts";
import { type GivenDesk, givenDesk } from "../../web/given-desk.ts";
import type { Calculator } from "./calculator.ts";
import { calculators } from "./calculators.ts";
import { openRoutes } from "./open-routes.ts";

let desk: GivenDesk;
const clock = { today: async () => "2026-03-02", now: () => new Date("2026-03-02T09:00:00Z") };
before(async () => {
  desk = await givenDesk({ routes: [(app) => openRoutes(app, clock), (app) => calculatorPages(app, clock)] });
});
after(() => desk.close());

const post = (name: string, body: unknown, language = "fr") =>
  fetch(`${desk.url}/api/open/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("an open calculator over HTTP", () => {
  for (const one of Object.values<Calculator>(calculators))
    it(`${one.name} answers nobody in particular, with its ruling and what that cites`, async () => {
      const answer = await post(one.name, one.examples[0].body);
      assert.equal(answer.status, 200);
      const { ruling, rulings, ...said } = await answer.json();
      assert.deepEqual(
        Object.keys(said),
        Object.keys((one.answer as unknown as { shape: object }).shape).slice(0, Object.keys(said).length),
      );
      assert.deepEqual(ruling, rulings[0]);
      assert.ok(ruling.citations.length > 0 && ruling.title);
    });

  it("names every wrong field at once, in the language of the reader", async () => {
    const body = {
      regime: "employee",
      day: "2026-02-30",
      hoursPerWeek: "-1",
      fullTimeHours: "38",
      dailyBenefit: "1.001",
    };
    const answer = await post("partial-resumption", body);
    assert.equal(answer.status, 400);
    const problem = await answer.json();
    assert.deepEqual(
      problem.errors.map(({ field }: { field: string }) => field),
      ["day", "hoursPerWeek", "dailyBenefit"],
    );
    assert.match(problem.errors[1].message, /^Indiquez des heures/);
    assert.doesNotMatch(JSON.stringify(problem), /1\.001|02-30/);
  });

  it("cannot read what is no JSON, or nothing", async () => {
    for (const body of ['{"regime":', ""]) assert.equal((await post("months", body)).status, 400);
  });

  it("says why in the reader's own language", async () => {
    const because = async (language: string) =>
      (await (await post("national-number", { number: "85073003329" }, language)).json()).because[0];
    const [nl, de] = await Promise.all([because("nl"), because("de")]);
    assert.equal(nl.code, "check-digits-fit");
    assert.notEqual(nl.sentence, de.sentence);
  });

  it("may be asked from the pages of a fund's own site, and says so beforehand", async () => {
    const origin = "https://fund.example";
    const asks = { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" };
    const before = await fetch(`${desk.url}/api/open/months`, { method: "OPTIONS", headers: asks });
    assert.equal(before.status, 204);
    assert.equal(before.headers.get("access-control-allow-headers"), "content-type, accept-language");
    for (const [incapableSince, status] of [
      ["2026-01-05", 200],
      ["2026-02-30", 400],
    ] as const) {
      const answer = await fetch(`${desk.url}/api/open/months`, {
        method: "POST",
        headers: { "content-type": "application/json", origin, "sec-fetch-site": "cross-site" },
        body: JSON.stringify({ incapableSince }),
      });
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get("access-control-allow-origin"), "*");
    }
  });

  it("stands in the contract with its fields and an example that the law gives", async () => {
    const { paths } = await (await fetch(`${desk.url}/api/openapi.json`)).json();
    for (const name of calculatorNames) {
      const { security, requestBody, responses } = paths[`/api/open/${name}`].post;
      assert.deepEqual(security, []);
      const { example, examples } = requestBody.content["application/json"];
      assert.ok(example ?? examples, name);
      assert.ok(responses[200] && responses[400]);
    }
  });
});

describe("an open calculator as a page", () => {
  const send = (name: string, form: Record<string, string>, query = "") =>
    fetch(`${desk.url}/open/${name}${query}`, {
      method: "POST",
      headers: { accept: "text/html", "accept-language": "en" },
      body: new URLSearchParams(form),
    });
  const filled = { regime: "employee", "day.day": "4", "day.month": "5", "day.year": "2026", fullTimeHours: "38" };

  it("gives each calculator its form, in four languages", async () => {
    for (const name of calculatorNames)
      for (const language of ["nl", "fr", "de", "en"]) {
        const answer = await fetch(`${desk.url}/open/${name}?lang=${language}`, { headers: { accept: "text/html" } });
        assert.equal(answer.status, 200);
        const page = await answer.text();
        assert.match(page, new RegExp(`<html lang="${language}">.*<form class="ww-form" method="post"`, "s"));
      }
  });

  it("answers with the amount, and with the sum under it", async () => {
    const answer = await send("partial-resumption", { ...filled, hoursPerWeek: "15,2", dailyBenefit: "50,00" });
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.match(page, /€40\.00/);
    assert.match(page, /<details[^>]*>.*20/s);
    assert.match(page, /value="15,2"/);
  });

  it("shows the same week at other hours, and with the wage what comes in together", async () => {
    const form = { ...filled, hoursPerWeek: "15", dailyBenefit: "50,00", hourlyWage: "16,50" };
    const page = await (await send("partial-resumption", form)).text();
    // 15 hours of 16.50 are 247.50; six days of 40.50 are 243.00.
    for (const amount of ["€247.50", "€243.00", "€490.50"]) assert.ok(page.includes(amount), amount);
    // Half of full time: 19 hours of 16.50 are 313.50, six days of 35.00 are 210.00.
    assert.ok(page.includes("€523.50"));
    const wrong = await send("partial-resumption", { ...form, hourlyWage: "-1" });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /href="#field-hourlyWage"/);
  });

  it("leads to the box that is wrong, and keeps what was filled in", async () => {
    const answer = await send("partial-resumption", { ...filled, hoursPerWeek: "40", dailyBenefit: "1.300,00" });
    const page = await answer.text();
    assert.equal(answer.status, 400);
    assert.match(page, /href="#field-hoursPerWeek"/);
    assert.match(page, /value="1\.300,00"/);
  });

  it("reads the lines of a list, and leaves out those that are empty", async () => {
    const answer = await send("sanction", {
      "incapableSince.day": "2",
      "incapableSince.month": "9",
      "incapableSince.year": "2024",
      breach: "first-contact",
      "absences.0.on.day": "3",
      "absences.0.on.month": "2",
      "absences.0.on.year": "2025",
      "absences.0.justified": "no",
      "absences.2.on.day": "24",
      "absences.2.on.month": "2",
      "absences.2.on.year": "2025",
      "absences.2.justified": "no",
      monthlyBenefit: "1.300,00",
    });
    assert.match(await answer.text(), /€32\.50/);
  });

  it("takes an empty box of a signature for one that is not there", async () => {
    const answer = await send("presumption", {
      regime: "employee",
      "signed.insuredPerson.day": "2",
      "signed.insuredPerson.month": "3",
      "signed.insuredPerson.year": "2026",
    });
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.match(page, /First day<\/dt><dd>Nothing/);
  });

  it("keeps what was filled in out of the address", async () => {
    const page = await (await fetch(`${desk.url}/open/routes`, { headers: { accept: "text/html" } })).text();
    assert.doesNotMatch(page, /<form[^>]+method="get"/);
  });
});
