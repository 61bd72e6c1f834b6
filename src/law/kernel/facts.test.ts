import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "./day.ts";
import {
  aDay,
  aDayOrNever,
  type Cents,
  cents,
  type Minutes,
  minutes,
  oneOf,
  show,
  text,
  wholeNumber,
  yesNo,
} from "./facts.ts";

const list = {
  examinedOn: aDay,
  withdrawnOn: aDayOrNever,
  entitled: yesNo,
  regime: oneOf("employee", "self-employed"),
  actions: wholeNumber,
  worked: minutes,
  premium: cents,
  result: text,
};

describe("a fact in a ruling", () => {
  it("is a day as ISO text, and everything else as it is", () => {
    const facts = {
      examinedOn: day("2026-03-02"),
      withdrawnOn: day("2026-03-03"),
      entitled: false,
      regime: "employee",
      actions: 0,
      worked: 912 as Minutes,
      premium: 500 as Cents,
      result: "",
    } as const;
    assert.deepEqual(show(list, facts, Object.keys(list)), {
      ...facts,
      examinedOn: "2026-03-02",
      withdrawnOn: "2026-03-03",
    });
  });

  it("is null when it is not known, and when it never happened", () => {
    assert.deepEqual(show(list, { withdrawnOn: null }, ["withdrawnOn", "examinedOn"]), {
      withdrawnOn: null,
      examinedOn: null,
    });
  });

  it("is left out when the condition does not look at it", () => {
    assert.deepEqual(show(list, { entitled: true, actions: 1 }, ["actions"]), { actions: 1 });
  });

  it("can be counted only when it is one of a few", () => {
    const countable = Object.entries(list).filter(([, { values }]) => values);
    assert.deepEqual(
      countable.map(([name, { values }]) => [name, values]),
      [
        ["entitled", [true, false]],
        ["regime", ["employee", "self-employed"]],
      ],
    );
  });
});
