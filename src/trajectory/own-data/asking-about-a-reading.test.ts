import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given, today } from "../given.ts";
import { evolveRecognition, type Recognition } from "../recognition/recognition.ts";
import { duesOfRecognition } from "../recognition-dues.ts";
import { answerAboutReading } from "./answer-about-reading.ts";
import { askAboutReading } from "./ask-about-reading.ts";

const question = "00000000-0000-4000-8000-000000000001";
const asks = "Waarom keek deze persoon?";
const answer = "Om uw afspraak te plannen.";
const open = { questions: [{ id: question, reading: 7, askedOn: "2026-02-02" }] };
const answered = { questions: [{ id: question, reading: 7, askedOn: "2026-02-02", answeredOn: "2026-02-20" }] };

describe("asking about one time that somebody looked", () => {
  it("puts on record what is asked, sealed, and until when the answer may take (GDPR art. 12.3)", () => {
    const { decision } = given([], { looked: true }).when(askAboutReading, { reading: 7, asks });
    assert.ok("happened" in decision);
    assert.deepEqual(decision.happened, [
      { type: "ReadingQuestioned", question: "new-id", reading: 7, asks: { sealed: asks } },
    ]);
    assert.deepEqual(
      decision.rulings?.map(({ rule, outcome }) => [rule, outcome]),
      [["answer-to-request-within", "2026-04-02"]],
    );
  });

  it("is only about a time that is in the list", () => {
    given().when(askAboutReading, { reading: 7, asks }).cannot("nobody-looked-then");
  });

  it("is not asked twice while it waits, and may be asked again after the answer", () => {
    given([], { looked: true, recognition: open })
      .when(askAboutReading, { reading: 7, asks })
      .cannot("question-is-open");
    const again = given([], { looked: true, recognition: answered }).when(askAboutReading, { reading: 7, asks });
    assert.ok("happened" in again.decision);
    const other = given([], { looked: true, recognition: open }).when(askAboutReading, { reading: 8, asks });
    assert.ok("happened" in other.decision);
  });

  it("is answered once, and only what was asked", () => {
    given([], { recognition: open })
      .when(answerAboutReading, { question, answer })
      .happens({ type: "ReadingExplained", question, answer: { sealed: answer } });
    given().when(answerAboutReading, { question, answer }).cannot("no-such-question");
    given([], { recognition: answered }).when(answerAboutReading, { question, answer }).cannot("question-was-answered");
  });

  it("is waited for of the officer until it is answered, also after the recognition ended, never after erasure", () => {
    const waits = (recognition: Partial<Recognition>) =>
      duesOfRecognition({ ...recognised, ...recognition }).filter(({ act }) => act === "answer-about-reading");
    const due = { act: "answer-about-reading", who: "data-protection-officer", by: "2026-03-02", from: null };
    assert.deepEqual(waits(open), [due]);
    assert.deepEqual(waits({ ...open, endedOn: today }), [due]);
    assert.deepEqual(waits(answered), []);
    const on = { day: today, actor: "weerwerk", role: "administrator", organisation: null };
    const erased = evolveRecognition({ ...recognised, ...open }, { type: "FileErased", keptUntil: today }, on);
    assert.deepEqual(waits(erased), []);
  });
});

const recognised: Recognition = {
  person: "jan",
  fund: "100",
  regime: "employee",
  incapableSince: "2021-06-01",
  entitled: true,
  exclusion: "none",
  hasContract: true,
  preventionService: null,
};
