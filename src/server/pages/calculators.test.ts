import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { calculatorPages } from "./calculators.ts";

const clock = { today: async () => "2026-03-02", now: () => new Date("2026-03-02T09:00:00Z") };
let desk: GivenDesk;
before(async () => {
  desk = await givenDesk({ routes: [(app) => calculatorPages(app, clock)] });
});
after(() => desk.close());

const post = async (form: Record<string, string>) => {
  const answer = await fetch(`${desk.url}/open/partial-resumption`, {
    method: "POST",
    headers: { accept: "text/html", "accept-language": "en" },
    body: new URLSearchParams(form),
  });
  return { status: answer.status, page: await answer.text() };
};
const asked = {
  "day.day": "4",
  "day.month": "5",
  "day.year": "2026",
  hoursPerWeek: "19",
  fullTimeHours: "38",
  dailyBenefit: "50.00",
};

describe("a calculator with a form for each scheme", () => {
  it("carries the scheme along, and answers", async () => {
    const { status, page } = await post({ ...asked, regime: "employee" });
    assert.equal(status, 200);
    assert.match(page, /type="hidden" name="regime" value="employee"|name="regime"[^>]*value="employee"/);
  });

  it("asks which one, at a box the fault leads to, when there is no such scheme", async () => {
    for (const regime of ["king", "constructor", "<b>"]) {
      const { status, page } = await post({ ...asked, regime });
      assert.equal(status, 400, regime);
      const links = [...page.matchAll(/<li><a href="#(field-[^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(links, ["field-regime"], regime);
      assert.match(page, /<input[^>]*type="radio"[^>]*id="field-regime"/);
      for (const one of ["employee", "self-employed"])
        assert.match(page, new RegExp(`type="radio"[^>]*name="regime"[^>]*value="${one}"`));
    }
  });
});
