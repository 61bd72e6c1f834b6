import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { acts } from "../acts.ts";
import { an, given, jan, today } from "../given.ts";
import { endMandate } from "./end-mandate.ts";
import { giveMandate } from "./give-mandate.ts";
import type { MandateKept } from "./mandates.ts";

const term = { representative: "nele-de-backer", from: today, until: "2026-06-30", medical: false };
const input = { ...term, inWriting: true as const };
const id = "11111111-1111-4111-8111-111111111111";
const kept: MandateKept = { id, ...term, signedOn: today, on: "line" };
const nele: Actor = { ...jan, id: "nele-de-backer", mandate: { id, medical: false, on: today } };
const having = (...mandates: MandateKept[]) => ({ recognition: { mandates } });

describe("giving a power of attorney", () => {
  it("is done on-line by the person, today", () =>
    given()
      .when(giveMandate, input)
      .happens({ type: "MandateGiven", id: "new-id", ...term, signedOn: today, on: "line" }));

  it("is entered by the coordinator from a paper, with the day on which it was signed", () => {
    given([], { by: an })
      .when(giveMandate, { ...input, signedOn: "2026-02-27" })
      .happens({ type: "MandateGiven", id: "new-id", ...term, signedOn: "2026-02-27", on: "paper" });
    given([], { by: an }).when(giveMandate, input).cannot("day-of-signing-is-missing");
    given([], { by: an })
      .when(giveMandate, { ...input, signedOn: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("is not possible for somebody whose file is erased", () => {
    given([], { recognition: { erasedOn: today } })
      .when(giveMandate, input)
      .cannot("recognition-has-ended");
  });

  it("has a term that is not over, that ends after it begins, and that begins after it was signed", () => {
    given()
      .when(giveMandate, { ...input, until: today })
      .happens({ type: "MandateGiven", id: "new-id", ...term, until: today, signedOn: today, on: "line" });
    for (const wrong of [
      { from: "2026-03-10", until: "2026-03-09" },
      { from: "2026-02-01", until: "2026-02-28" },
      { from: "2026-03-01" },
    ])
      given()
        .when(giveMandate, { ...input, ...wrong })
        .cannot("term-does-not-fit");
  });

  it("is not given twice to the same person for the same days", () => {
    given([], having(kept)).when(giveMandate, input).cannot("acts-for-them-already");
    const later = { ...input, from: "2026-07-01", until: "2026-07-31" };
    assert.ok("happened" in given([], having(kept)).when(giveMandate, later).decision);
    assert.ok("happened" in given([], having({ ...kept, endedOn: today })).when(giveMandate, input).decision);
  });
});

describe("ending a power of attorney", () => {
  it("is done by the person, by their coordinator, and by who acts by it", () => {
    for (const by of [jan, an, nele])
      given([], { by, ...having(kept) })
        .when(endMandate, { mandate: id })
        .happens({ type: "MandateEnded", mandate: id });
  });

  it("is not done by one representative to another", () => {
    const other: MandateKept = { ...kept, id: "22222222-2222-4222-8222-222222222222", representative: "samir-haddad" };
    given([], { by: nele, ...having(kept, other) })
      .when(endMandate, { mandate: other.id })
      .cannot("no-power-of-attorney-to-end");
  });

  it("needs one that is not over", () => {
    for (const over of [
      { ...kept, endedOn: today },
      { ...kept, from: "2026-02-01", until: "2026-03-01" },
    ])
      given([], having(over)).when(endMandate, { mandate: id }).cannot("no-power-of-attorney-to-end");
  });
});

describe("what a power of attorney does not reach", () => {
  /** Weighed one by one (docs/decisions): every act of the insured person stands here, so that a new one is weighed too. */
  const weighed = {
    always: ["ask-correction", "give-account-number", "give-consent", "give-mandate", "sign-engagement", "stop"],
    "unless-health-is-shared": ["ask-about-reading", "record-questionnaire"],
    never: [
      "add-document",
      "add-document-to-project",
      "add-document-to-resumption",
      "add-receipt",
      "ask-first-contact",
      "break-off-training",
      "change-contract",
      "complete-training",
      "declare-resumption",
      "end-mandate",
      "end-resumption",
      "hand-in-cost",
      "hand-in-project",
      "record-attendance",
      "register-at-service",
      "start-training",
      "withdraw-consent",
    ],
  };

  it("is said by hand here too, of every act that the insured person does", () => {
    const theirs = Object.values(acts).filter(({ by }) => by.some((role) => role === "insured-person"));
    const found = (how: string) =>
      theirs
        .filter((act) => ((act as { inPerson?: string }).inPerson ?? "never") === how)
        .map(({ name }) => name)
        .sort();
    for (const [how, names] of Object.entries(weighed)) assert.deepEqual(found(how), names, how);
  });
});
