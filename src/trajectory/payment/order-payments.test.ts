import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { marie, sofie } from "../given.ts";
import { owing } from "./given-payment.ts";
import { orderPayments } from "./order-payments.ts";
import type { Payable } from "./transfers.ts";

const share = (key: string, cents: number) => ({ stream: "a-trajectory", key, cents });
const jan = (...cents: number[]): Payable => ({
  person: "jan",
  hasAccount: true,
  shares: cents.map((each, index) => share(`hours:2026-03:${index + 1}`, each)),
});
const lines = (payable: readonly Payable[]) => {
  const { decision } = owing(payable).when(orderPayments);
  if ("cannot" in decision) return decision.cannot;
  return decision.happened.flatMap(({ lines }) => lines.map(({ person, cents }) => [person, cents]));
};

describe("ordering payments", () => {
  it("makes one line a person, named after the order, with everything it is made of", () =>
    owing([jan(31_000, -1000)])
      .when(orderPayments)
      .happens({
        type: "PaymentsOrdered",
        payer: "100",
        message: "WW100-20260302-NEW-ID",
        executeOn: "2026-03-02",
        lines: [
          {
            endToEnd: "WW100-20260302-NEW-ID-0001",
            person: "jan",
            cents: 30_000,
            shares: [share("hours:2026-03:1", 31_000), share("hours:2026-03:2", -1000)],
          },
        ],
      }));

  it("leaves who has no account number, and who has to pay back as much or more, for a later order", () => {
    const lien = { ...jan(500), person: "lien" };
    assert.deepEqual(lines([jan(500, -500), lien]), [["lien", 500]]);
    assert.deepEqual(lines([jan(500, -501), lien]), [["lien", 500]]);
    assert.deepEqual(lines([jan(501, -500), lien]), [
      ["jan", 1],
      ["lien", 500],
    ]);
    assert.deepEqual(lines([{ ...jan(500), hasAccount: false }, lien]), [["lien", 500]]);
  });

  it("is not possible when nothing is left to pay", () => {
    assert.equal(lines([]), "nothing-to-pay");
    assert.equal(lines([jan(-5)]), "nothing-to-pay");
  });

  it("is not possible for who pays for nobody", () => {
    owing([jan(500)], { by: sofie })
      .when(orderPayments)
      .cannot("nothing-to-pay");
    owing([jan(500)], { by: marie })
      .when(orderPayments)
      .cannot("nothing-to-pay");
  });

  it("is carried out on the first working day: not in a weekend, not on a holiday", () => {
    const executedOn = (day: string) => {
      const { decision } = owing([jan(500)], { day }).when(orderPayments);
      return "cannot" in decision ? decision.cannot : decision.happened[0]?.executeOn;
    };
    assert.equal(executedOn("2026-04-03"), "2026-04-03");
    assert.equal(executedOn("2026-04-04"), "2026-04-07", "Easter Monday is 6 April");
    assert.equal(executedOn("2026-05-01"), "2026-05-04");
  });

  it("gives names that every bank takes, each once, for more than 9,999 lines too", () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ ...jan(1), person: `person ${index}` }));
    const { decision } = owing(many).when(orderPayments);
    const names = "cannot" in decision ? [] : (decision.happened[0]?.lines.map(({ endToEnd }) => endToEnd) ?? []);
    assert.equal(new Set(names).size, 10_001);
    for (const name of names) assert.match(name, /^[A-Za-z0-9-]{1,35}$/);
  });
});
