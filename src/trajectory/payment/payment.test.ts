import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { after, executed, ordered, returned, sent } from "./given-payment.ts";
import { statusOf, statusOfLine } from "./payment.ts";
import { recordExecution } from "./record-execution.ts";
import { recordReturn } from "./record-return.ts";
import { recordSending } from "./record-sending.ts";

const [first, second] = ordered.lines.map(({ endToEnd }) => endToEnd) as [string, string];

describe("sending an order to the bank", () => {
  it("happens once, on the day of the order or later", () => {
    after(ordered).when(recordSending, { on: "2026-03-02" }).happens({ type: "PaymentsSent", on: "2026-03-02" });
    after(ordered, sent).when(recordSending, { on: "2026-03-03" }).cannot("payments-were-sent");
    after(ordered).when(recordSending, { on: "2026-03-01" }).cannot("day-is-too-early");
    after(ordered).when(recordSending, { on: "2026-03-10" }).cannot("day-lies-in-the-future");
  });
});

describe("that the bank carried it out", () => {
  it("is told once, after the sending", () => {
    after(ordered, sent)
      .when(recordExecution, { on: "2026-03-03" })
      .happens({ type: "PaymentsExecuted", on: "2026-03-03" });
    after(ordered).when(recordExecution, { on: "2026-03-03" }).cannot("payments-were-not-sent");
    after(ordered, sent, executed).when(recordExecution, { on: "2026-03-04" }).cannot("payments-were-executed");
    after(ordered, sent).when(recordExecution, { on: "2026-03-02" }).cannot("day-is-too-early");
    after(ordered, sent).when(recordExecution, { on: "2026-03-10" }).cannot("day-lies-in-the-future");
  });
});

describe("a transfer that comes back", () => {
  const back = { transfer: first, on: "2026-03-05", reason: "AC04" } as const;

  it("is told by its end-to-end number, before or after the execution", () => {
    for (const order of [after(ordered, sent), after(ordered, sent, executed)])
      order.when(recordReturn, back).happens({ type: "TransferReturned", ...back });
  });

  it("comes back once, of this order, and not before it was sent", () => {
    after(ordered, sent, returned(first)).when(recordReturn, back).cannot("transfer-was-returned");
    after(ordered, sent)
      .when(recordReturn, { ...back, transfer: "another" })
      .cannot("no-such-transfer");
    after(ordered, sent, returned(first), returned(second)).when(recordReturn, back).cannot("transfer-was-returned");
    after(ordered).when(recordReturn, back).cannot("payments-were-not-sent");
    after(ordered, sent)
      .when(recordReturn, { ...back, on: "2026-03-02" })
      .cannot("day-is-too-early");
    after(ordered, sent)
      .when(recordReturn, { ...back, on: "2026-03-10" })
      .cannot("day-lies-in-the-future");
  });
});

describe("how far a payment came", () => {
  const { payment: whole } = after(ordered, sent, executed, returned(first));
  it("is ordered, sent, executed; and for what came back, returned", () => {
    assert.deepEqual(
      [after(ordered), after(ordered, sent), after(ordered, sent, executed)].map(
        ({ payment }) => payment && statusOf(payment),
      ),
      ["ordered", "sent", "executed"],
    );
    assert.deepEqual(
      whole?.lines.map((line) => statusOfLine(whole, line)),
      ["returned", "executed"],
    );
  });
});
