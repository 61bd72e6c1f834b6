import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, recognisedJan } from "../given.ts";
import { duesOfRecognition } from "../recognition-dues.ts";
import { answerCorrection } from "./answer-correction.ts";
import { askCorrection } from "./ask-correction.ts";

const correction = "00000000-0000-4000-8000-000000000002";
const shouldBe = "Kerkstraat 14, 9000 Gent";
const answeredId = "00000000-0000-4000-8000-000000000003";
const other = (id: string) => (id === "answered" ? answeredId : id);
const open = { corrections: [{ id: correction, datum: "address" as const, askedOn: "2026-02-02" }] };
const closed = {
  corrections: [{ ...open.corrections[0], answeredOn: "2026-02-20", outcome: "refused" }],
} as unknown as typeof open;

describe("asking for a correction (GDPR art. 16)", () => {
  it("puts on record which datum, with what it should be sealed, and until when the answer may take", () => {
    const { decision } = given().when(askCorrection, { datum: "address", shouldBe });
    assert.ok("happened" in decision);
    assert.deepEqual(decision.happened, [
      { type: "CorrectionAsked", correction: "new-id", datum: "address", shouldBe: { sealed: shouldBe } },
    ]);
    assert.equal(decision.rulings?.[0]?.outcome, "2026-04-02");
  });

  it("is not asked twice of the same datum while it waits", () => {
    given([], { recognition: open }).when(askCorrection, { datum: "address", shouldBe }).cannot("question-is-open");
    const other = given([], { recognition: open }).when(askCorrection, { datum: "email", shouldBe });
    assert.ok("happened" in other.decision);
  });

  it("is waited for of the coordinator until it is answered, once, with a reason", () => {
    const due = { act: "answer-correction", who: "coordinator", by: "2026-03-02", from: null };
    const waits = (more: object) =>
      duesOfRecognition({ ...recognisedJan, ...more }).filter(({ act }) => act === "answer-correction");
    assert.deepEqual(waits(open), [due]);
    assert.deepEqual(waits(closed), []);
    const answer = "Dit staat zo op uw identiteitskaart.";
    given([], { by: an, recognition: open })
      .when(answerCorrection, { correction, verdict: "refused", answer })
      .happens({ type: "CorrectionAnswered", correction, verdict: "refused", answer: { sealed: answer } });
    given([], { by: an, recognition: closed })
      .when(answerCorrection, { correction, verdict: "refused", answer })
      .cannot("no-such-question");
    const two = { corrections: [...open.corrections, { ...closed.corrections[0], id: "answered" }] } as typeof open;
    given([], { by: an, recognition: { corrections: two.corrections.map((one) => ({ ...one, id: other(one.id) })) } })
      .when(answerCorrection, { correction: answeredId, verdict: "refused", answer })
      .cannot("question-was-answered");
    given([], { by: an }).when(answerCorrection, { correction, verdict: "refused", answer }).cannot("no-such-question");
  });

  it("is corrected by the answer itself, where it is who somebody is: that, and nothing that was not asked", () => {
    const answer = "Het adres staat goed. Dank u.";
    const moved = { street: "Veldstraat 8", postcode: "9000", town: "Gent" };
    const asks = given([], { by: an, recognition: open });
    asks.when(answerCorrection, { correction, verdict: "corrected", ...moved, answer }).happens({
      type: "CorrectionAnswered",
      ...{ correction, verdict: "corrected", fields: ["postcode", "street", "town"], answer: { sealed: answer } },
    });
    for (const more of [
      { verdict: "refused", street: "Veldstraat 8" },
      { verdict: "corrected", email: "an@other.example" },
    ] as const)
      given([], { by: an, recognition: open })
        .when(answerCorrection, { correction, answer, ...more })
        .cannot("only-what-was-asked");
  });
});
