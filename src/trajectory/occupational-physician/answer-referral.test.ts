import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { followers } from "../followers.ts";
import { an, given, tom } from "../given.ts";
import { consentToTom, heard, toTom } from "../given-past.ts";
import { agreeAdaptedWork } from "./agree-adapted-work.ts";
import { answerReferral } from "./answer-referral.ts";
import { declineReferral } from "./decline-referral.ts";
import { takeBackReferral } from "./take-back-referral.ts";

const consenting = [...heard, consentToTom] as const;
const referred = [...consenting, toTom] as const;
const toVisit = [...consenting, { ...toTom, for: "pre-return-visit" }] as const;
const answer = { visitedOn: "2026-03-02", decision: "A", terms: "Aangepast werk kan, halve dagen." } as const;
const answered = { type: "ReferralAnswered", ...answer } as const;
const declined = { type: "ReferralDeclined", reason: "Geen afspraak mogelijk." } as const;

describe("the answer of the occupational physician (Codex, book I, title 4)", () => {
  it("to a re-integration trajectory is decision A, B or C (art. I.4-73)", () => {
    given(referred, { by: tom }).when(answerReferral, answer).happens(answered);
    given(referred, { by: tom })
      .when(answerReferral, { ...answer, decision: "B" })
      .happens({ ...answered, decision: "B" });
    given(referred, { by: tom })
      .when(answerReferral, { ...answer, decision: "C" })
      .happens({ ...answered, decision: "C" });
  });

  it("after a pre-return visit is advice, without a decision (art. I.4-36)", () => {
    given(toVisit, { by: tom })
      .when(answerReferral, { ...answer, decision: "advice-only" })
      .happens({ ...answered, decision: "advice-only" });
    given(toVisit, { by: tom }).when(answerReferral, answer).cannot("decision-does-not-fit-the-procedure");
    given(referred, { by: tom })
      .when(answerReferral, { ...answer, decision: "advice-only" })
      .cannot("decision-does-not-fit-the-procedure");
  });

  it("follows on a visit of today at the latest", () => {
    given(referred, { by: tom })
      .when(answerReferral, { ...answer, visitedOn: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("follows on a visit of the day of the referral at the earliest", () => {
    given(referred, { by: tom })
      .when(answerReferral, { ...answer, visitedOn: "2026-03-01" })
      .cannot("day-is-too-early");
  });

  it("is given once, and only to a referral", () => {
    given(consenting, { by: tom }).when(answerReferral, answer).cannot("no-referral-to-answer");
    given([...referred, answered], { by: tom })
      .when(answerReferral, answer)
      .cannot("no-referral-to-answer");
  });
});

describe("the occupational physician cannot take a referral", () => {
  it("and says why", () =>
    given(referred, { by: tom }).when(declineReferral, { reason: declined.reason }).happens(declined));

  it("only while an answer is awaited", () => {
    given(consenting, { by: tom }).when(declineReferral, { reason: declined.reason }).cannot("no-referral-to-answer");
    given([...referred, declined], { by: tom })
      .when(declineReferral, { reason: declined.reason })
      .cannot("no-referral-to-answer");
  });
});

describe("the coordinator takes back a referral", () => {
  const reason = "Bij vergissing verwezen.";

  it("that was not answered yet, and the occupational physician follows no longer", () => {
    const past = [...referred, { type: "ReferralTakenBack", reason }] as const;
    given(referred, { by: an }).when(takeBackReferral, { reason }).happens({ type: "ReferralTakenBack", reason });
    const { trajectory } = given(past);
    assert.ok(trajectory && !followers(trajectory).some(({ role }) => role === "occupational-physician"));
  });

  it("and no other", () => {
    for (const past of [consenting, [...referred, answered], [...referred, declined]])
      given(past, { by: an }).when(takeBackReferral, { reason }).cannot("no-referral-to-answer");
  });
});

describe("agreeing on adapted work with the employer (RIZIV webinar, slide 23)", () => {
  const work = { from: "2026-03-02", hoursPerWeek: 19, work: "Zittend werk, halve dagen" };

  it("names the day, the hours and the work", () =>
    given([...referred, answered], { by: an })
      .when(agreeAdaptedWork, work)
      .happens({ type: "AdaptedWorkAgreed", ...work }));

  it("is possible after B and after advice, not after C, when nothing could be said", () => {
    given([...referred, { ...answered, decision: "B" }], { by: tom })
      .when(agreeAdaptedWork, work)
      .happens({ type: "AdaptedWorkAgreed", ...work });
    given([...toVisit, { ...answered, decision: "advice-only" }], { by: tom })
      .when(agreeAdaptedWork, work)
      .happens({ type: "AdaptedWorkAgreed", ...work });
    given([...referred, { ...answered, decision: "C" }], { by: an })
      .when(agreeAdaptedWork, work)
      .cannot("decision-does-not-fit-the-procedure");
  });

  it("starts on the day of the visit at the earliest", () => {
    given([...referred, answered], { by: an })
      .when(agreeAdaptedWork, { ...work, from: "2026-03-01" })
      .cannot("day-is-too-early");
  });

  it("follows on an answer", () => {
    given(referred, { by: an }).when(agreeAdaptedWork, work).cannot("no-referral-to-answer");
    given([...referred, declined], { by: an })
      .when(agreeAdaptedWork, work)
      .cannot("no-referral-to-answer");
  });
});
