import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { moneyText } from "../src/screens/parts/day-text.ts";
import { languages } from "../src/words/language.ts";
import { moneyText as ledger } from "../src/words/screens/money.ts";
import { myMoneyText } from "../src/words/screens/my-money.ts";
import { isSound } from "./page-checks.ts";
import { an, jan, luc, marie, sofie } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory, firstDay } from "./story.ts";
import type { Visitor } from "./visitor.ts";

const euro = (cents: number) => moneyText(cents, "nl");
const cost = "Verplaatsing · Treinabonnement maart · € 45,50 · 2 maart 2026";

describe("Money: from hours followed to a file for the bank", () => {
  const story = aStory();
  let janHimself: Visitor;
  let coordinator: Visitor;
  let trajectory: string;
  let payment: string;
  before(async () => {
    trajectory = await soFar(story, jan, "training");
    janHimself = await story.signsIn(jan, { javaScript: true });
    coordinator = await story.signsIn(an, { javaScript: true });
    await janHimself.opens(`/trajectory/${trajectory}`);
    await coordinator.opens(`/trajectory/${trajectory}`);
  });

  it("Jan reports 62 hours of March, hands in his train pass and gives his account", async () => {
    await janHimself.goesTo("/me/money");
    await janHimself.sees(myMoneyText.nothing, myMoneyText.noAccount);
    await janHimself.does("record-attendance", { month: "3/2026", hours: 62 });
    await janHimself.goesTo("/me/money");
    await janHimself.presses("Kost van de opleiding indienen");
    await janHimself.sends("hand-in-cost", {
      kind: "travel",
      amount: "45,50",
      paidOn: firstDay,
      what: "Treinabonnement maart",
    });
    await janHimself.goesTo("/me/money");
    await janHimself.presses("Rekeningnummer geven");
    await janHimself.sends("give-account-number", { iban: "BE68 5390 0754 7034" });
    await janHimself.sees("7034");
    await janHimself.doesNotSee("5390 0754");
    await janHimself.goesTo("/me/money");
    await janHimself.sees("maart 2026: 62 uur", euro(31_000), "eindigt op 7034", myMoneyText.awaited);
  });

  it("a wrong account number is told at its box, and nothing is kept", async () => {
    await janHimself.goesTo(`/person/${jan.person}/give-account-number`);
    await janHimself.sends("give-account-number", { iban: "BE69 5390 0754 7034" });
    await janHimself.sees("Dit rekeningnummer klopt niet");
    await janHimself.goesTo("/me/money");
    await janHimself.sees("eindigt op 7034");
  });

  it("An accepts the cost less what the region pays, and sees both amounts waiting", async () => {
    await coordinator.does("assess-cost", { cost, verdict: "in-part", paidByRegion: "20,05" });
    await coordinator.goesTo("/money");
    await coordinator.sees("d'Hondt, Jan", euro(31_000 + 2545), ledger.inNextOrder);
  });

  it("An makes the order, and the amounts are to pay no longer", async () => {
    await coordinator.presses("Betaalopdracht maken");
    await coordinator.presses("Betaalopdracht maken");
    payment = new URL(coordinator.page.url()).pathname;
    await coordinator.sees("WW100-20260302-", euro(33_545), "hours:2026-03:1", "cost:1:1");
    await coordinator.goesTo("/money");
    await coordinator.sees(ledger.nobody, euro(0));
  });

  it("the file is a payment file for the bank, with the sum of the order", async () => {
    const answer = await coordinator.page.request.get(`${payment}/file.xml`);
    assert.match(answer.headers()["content-type"] ?? "", /^application\/xml/);
    const xml = await answer.text();
    for (const part of ["pain.001.001.09", "<CtrlSum>335.45</CtrlSum>", "BE68539007547034", "<NbOfTxs>1</NbOfTxs>"])
      assert.ok(xml.includes(part), part);
  });

  it("a fund's own software gets the same order and the same file over HTTP, and another fund's does not", async () => {
    const { body } = await (await story.program(an)).get("/api/payments");
    const [order] = body.payments as { payment: string; cents: number; status: string }[];
    assert.deepEqual([body.payer, order?.cents, order?.status], ["100", 33_545, "ordered"]);
    assert.equal(`/payment/${order?.payment}`, payment);
    const one = await (await story.program(an)).get(`/api/payments/${order?.payment}`);
    const [transfer] = one.body.transfers as { cents: number; shares: { key: string; cents: number }[] }[];
    assert.deepEqual(transfer?.shares.map(({ key, cents }) => [key, cents]).sort(), [
      ["cost:1:1", 2545],
      ["hours:2026-03:1", 31_000],
    ]);
    const file = await coordinator.page.request.get(`/api/payments/${order?.payment}/file`);
    const page = await coordinator.page.request.get(`${payment}/file.xml`);
    assert.equal(await file.text(), await page.text());
    const contract = (await (await story.program(an)).get("/api/openapi.json")).body as Contract;
    const answer = contract.paths["/api/payments/{payment}/file"]?.get.responses["200"];
    assert.deepEqual(Object.keys(answer?.content ?? {}), ["application/xml"]);
    const program = await story.program(luc);
    for (const path of [`/api/payments/${order?.payment}`, `/api/payments/${order?.payment}/file`])
      assert.equal((await program.get(path)).status, 403, path);
    assert.deepEqual((await program.get("/api/payments")).body.payments, []);
    assert.equal((await (await story.program(marie)).get("/api/payments")).status, 403);
  });

  it("the ledger comes as CSV too, with the rule of every line", async () => {
    const csv = await (await coordinator.page.request.get("/money/ledger.csv")).text();
    assert.match(csv, /"d'Hondt, Jan",\d{11},[^,]+,hours:2026-03:1,62,310\.00,2026-03-02,\d+,.*training-premium@/);
    assert.match(csv, /cost:1:1,,25\.45,.*anti-cumul@.*WW100-20260302-/);
  });

  it("Jan sees which rule gave the amount, and that it was ordered", async () => {
    await janHimself.goesTo("/me/money");
    await janHimself.sees("Opgedragen", "WW100-20260302-", euro(31_000), euro(2545));
    const rule = janHimself.main.locator("tr", { hasText: "62 uur" }).locator("details");
    assert.match((await rule.textContent()) ?? "", /5\.00|5,00/);
    await janHimself.goesTo("/me/who-looked");
    await janHimself.sees("Om u te betalen");
  });

  it("the bank sends it back: it can be ordered again, under another number", async () => {
    await coordinator.opens(payment);
    await coordinator.does("record-sending", { on: firstDay });
    const transfer = (await coordinator.reads()).match(/WW100-20260302-[0-9A-F]{8}-0001/)?.[0];
    await coordinator.does("record-return", {
      transfer: `d'Hondt, Jan · ${euro(33_545)} · ${transfer}`,
      on: firstDay,
      reason: "AC04",
    });
    await coordinator.sees("Rekening afgesloten (AC04)");
    await coordinator.goesTo("/money");
    await coordinator.sees(euro(33_545), ledger.inNextOrder);
  });

  it("hours that were said too high are recovered from what is still to come", async () => {
    await janHimself.does("record-attendance", { month: "3/2026", hours: 40 });
    await janHimself.goesTo("/me/money");
    await janHimself.sees(
      "maart 2026: 40 uur in plaats van 62 uur",
      `${euro(20_000)} − ${euro(31_000)} = ${euro(-11_000)}`,
    );
    await coordinator.goesTo("/money");
    await coordinator.sees(euro(33_545 - 11_000));
  });

  it("nobody else sees it: no other fund, no physician, no mediator of another service", async () => {
    for (const [who, addresses] of [
      [luc, [`/money/${jan.person}`, payment, `${payment}/file.xml`]],
      [marie, ["/money", "/money/ledger.csv", payment]],
      [sofie, ["/money", `/money/${jan.person}`, payment]],
      [jan, ["/money", payment]],
    ] as const) {
      const visitor = await story.signsIn(who);
      for (const address of addresses)
        assert.equal((await visitor.page.goto(address))?.status(), 403, `${who.id} ${address}`);
    }
  });

  for (const [what, reader, address] of [
    ["the ledger", () => coordinator, () => "/money"],
    ["the ledger of everybody", () => coordinator, () => "/money?show=all"],
    ["one person in the ledger", () => coordinator, () => `/money/${jan.person}`],
    ["an order", () => coordinator, () => payment],
    ["ordering", () => coordinator, () => "/new/order-payments"],
    ["a transfer that comes back", () => coordinator, () => `${payment}/record-return`],
    ["assessing a cost", () => coordinator, () => `/trajectory/${trajectory}/assess-cost`],
    ["one's own money", () => janHimself, () => "/me/money"],
    ["handing in a cost", () => janHimself, () => `/trajectory/${trajectory}/hand-in-cost`],
    ["giving an account number", () => janHimself, () => `/person/${jan.person}/give-account-number`],
  ] as const)
    it(`${what} is sound in every language`, async () => {
      const gone = what === "a transfer that comes back" ? 409 : 200;
      for (const language of languages) await isSound(reader().page, address(), language, gone);
    });
});

type Contract = { paths: Record<string, { get: { responses: Record<string, { content: object }> } }> };
