import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reach } from "./reach.ts";
import { senderOf } from "./sender.ts";

describe("the sender of a letter", () => {
  it("has its name, address and numbers in the language of the letter", () =>
    assert.deepEqual(senderOf("riziv", "fr"), {
      name: "INAMI – Institut national d’assurance maladie-invalidité",
      lines: ["Avenue Galilée 5/01", "1210 Saint-Josse-ten-Noode"],
      contact: { person: undefined, phone: "+32 2 739 76 10", email: "reinsertion@riziv-inami.fgov.be" },
    }));
  it("names the person to ask for", () =>
    assert.equal(senderOf("100", "nl", "An Peeters").contact.person, "An Peeters"));
});

describe("how to reach the sender", () => {
  const sender = { name: "Ziekenfonds Voorbeeld", lines: [] };
  it("is by telephone or mail", () =>
    assert.equal(
      reach({ ...sender, contact: { phone: "09 000", email: "a@b.example" } }, "nl"),
      "09\u00a0000 of a@b.example",
    ));
  it("is by one of them when the other is not known", () =>
    assert.equal(reach({ ...sender, contact: { phone: "09 000", email: "" } }, "fr"), "09\u00a0000"));
  it("is by name when nothing else is known", () => {
    assert.equal(reach({ ...sender, contact: {} }, "de"), "Ziekenfonds Voorbeeld");
    assert.equal(reach({ ...sender, contact: { person: "An Peeters" } }, "de"), "An Peeters, Ziekenfonds Voorbeeld");
  });
});
