import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Happening } from "./events.ts";
import { recognisedJan } from "./given.ts";
import { evolveRecognition, type Recognition, type RecognitionEvents } from "./recognition/recognition.ts";
import { recognitionDues } from "./recognition-dues.ts";

type Past = Happening<keyof RecognitionEvents> & { onDay: string };
const after = (...past: Past[]): Recognition =>
  past.reduce<Recognition>(
    (state, { onDay: day, ...event }) =>
      evolveRecognition(state, event as Happening<keyof RecognitionEvents>, {
        day,
        actor: "an-peeters",
        role: "coordinator",
        organisation: "100",
      }),
    recognisedJan,
  );
const waited = (recognition: Recognition, day = "2026-01-10") =>
  recognitionDues(recognition, day).map(({ act, who, by }) => `${act} ${who} ${by}`);

const estimateByMonth4 = "estimate-capacities advising-physician 2026-01-31";
const contactInMonth4 = "record-physical-contact advising-physician 2026-01-31";
const sent = { type: "QuestionnaireSent", onDay: "2025-12-10", dueOn: "2025-12-10", returnBy: "2025-12-24" } as const;
const answered = (complete: boolean) =>
  ({
    type: "QuestionnaireAnswered",
    onDay: "2025-12-20",
    how: "on-line",
    complete,
    bending: { sealed: "0" },
  }) as const;
const estimated = (againBy: string | null) =>
  ({
    type: "CapacitiesEstimated",
    onDay: "2026-01-10",
    category: againBy ? "category-3" : "category-4",
    from: "2026-01-01",
    until: "2026-01-31",
    againBy,
    remarks: { sealed: "Zittend werk." },
  }) as const;

describe("what is waited for in a recognition", () => {
  it("begins with questionnaire, estimate and the contact of month 4", () =>
    assert.deepEqual(waited(after()), [
      "send-questionnaire coordinator 2025-12-10",
      estimateByMonth4,
      contactInMonth4,
    ]));

  it("is the answer once it is sent, and help when the two weeks are over", () => {
    assert.deepEqual(waited(after(sent), "2025-12-24"), [
      "record-questionnaire insured-person 2025-12-24",
      estimateByMonth4,
      contactInMonth4,
    ]);
    assert.ok(waited(after(sent), "2025-12-25").includes("help-with-questionnaire coordinator null"));
  });

  it("is help when the answer is incomplete, until somebody helped", () => {
    const incomplete = [sent, answered(false)];
    assert.ok(waited(after(...incomplete), "2025-12-21").includes("help-with-questionnaire coordinator null"));
    const helped = { type: "HelpedWithQuestionnaire", onDay: "2025-12-22", on: "2025-12-22" } as const;
    assert.deepEqual(waited(after(...incomplete, helped)), [
      "record-questionnaire insured-person 2025-12-24",
      estimateByMonth4,
      contactInMonth4,
    ]);
  });

  it("is no questionnaire any more once it is complete, exempted or overtaken by the estimate", () => {
    const exempted = { type: "QuestionnaireExempted", onDay: "2025-12-10" } as const;
    for (const past of [[sent, answered(true)], [exempted]])
      assert.deepEqual(waited(after(...past)), [estimateByMonth4, contactInMonth4]);
    assert.deepEqual(waited(after(sent, estimated(null))), [contactInMonth4]);
  });

  it("is a new estimate in category 3", () =>
    assert.deepEqual(waited(after(estimated("2026-03-10"))), [
      "estimate-capacities advising-physician 2026-03-10",
      contactInMonth4,
    ]));

  it("is the contact of month 7 after that of month 4, and of month 11 after that", () => {
    const held = (contactMonth: "4" | "7" | "11") =>
      ({
        type: "PhysicalContactHeld",
        onDay: "2026-01-10",
        contactMonth,
        on: "2026-01-10",
        remarks: { sealed: "Gezien." },
      }) as const;
    const past = [sent, answered(true), estimated(null)];
    assert.deepEqual(waited(after(...past, held("4"))), ["record-physical-contact advising-physician 2026-04-30"]);
    assert.deepEqual(waited(after(...past, held("4"), held("7"))), [
      "record-physical-contact advising-physician 2026-08-31",
    ]);
    assert.deepEqual(waited(after(...past, held("4"), held("7"), held("11"))), []);
  });

  it("is a decision while a reduction is proposed, and not once it is decided", () => {
    const proposed = {
      type: "ReductionProposed",
      onDay: "2026-01-10",
      breach: "first-contact",
      firstAbsentOn: "2025-12-01",
      absentOn: "2026-01-05",
      percent: 10,
      grounds: { sealed: "Geen reden." },
    } as const;
    const waiting = "decide-reduction advising-physician null";
    assert.ok(waited(after(proposed)).includes(waiting));
    const grounds = { sealed: "Geen reden." };
    const refused = { type: "ReductionTurnedDown", onDay: "2026-01-12", breach: "first-contact", grounds } as const;
    assert.ok(!waited(after(proposed, refused)).includes(waiting));
  });

  it("is nothing of the first year in invalidity, before 2022 or after the end", () => {
    assert.deepEqual(waited({ ...recognisedJan, invalidSince: "2026-01-01" }), []);
    assert.deepEqual(waited({ ...recognisedJan, incapableSince: "2021-12-31" }), []);
    assert.deepEqual(waited({ ...recognisedJan, endedOn: "2026-01-01" }), []);
  });
});

describe("sanctions in the state of a recognition", () => {
  it("stand apart by kind, each with its days", () => {
    const grounds = { sealed: "Geen reden." };
    const state = after(
      {
        type: "ReductionImposed",
        onDay: "2026-01-12",
        breach: "first-contact",
        from: "2026-01-05",
        percent: 10,
        grounds,
      },
      { type: "BenefitSuspended", onDay: "2026-02-12", breach: "incapacity-evaluation", from: "2026-02-10", grounds },
      {
        type: "ReductionLifted",
        onDay: "2026-03-01",
        breach: "first-contact",
        from: "2026-01-05",
        until: "2026-02-02",
        days: 28,
        reason: "made-contact",
      },
    );
    assert.deepEqual(state.sanctions, [
      { kind: "reduction", breach: "first-contact", from: "2026-01-05", percent: 10, until: "2026-02-02" },
      { kind: "suspension", breach: "incapacity-evaluation", from: "2026-02-10" },
    ]);
  });
});
