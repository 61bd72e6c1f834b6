import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Due, dues } from "./dues.ts";
import { given } from "./given.ts";
import {
  advised,
  approved,
  asked,
  brokenOff,
  confirmed,
  consentToTom,
  consentToVdab,
  drawnUp,
  engaged,
  evaluated,
  examined,
  guidanceEnded,
  handedIn,
  heard,
  inTraining,
  onAgenda,
  planned,
  posted,
  presumed,
  received,
  refused,
  registered,
  stopped,
  succeeded,
  toTom,
  toVdab,
} from "./given-past.ts";

type Past = Parameters<typeof given>[0];
const awaited = (past: Past): readonly Due[] => {
  const { trajectory } = given(past);
  assert.ok(trajectory);
  return dues(trajectory);
};
const isAwaited = (past: Past, ...expected: Due[]) => assert.deepEqual(awaited(past), expected);
const signatures = (["insured-person", "coordinator", "advising-physician"] as const).map(
  (who): Due => ({ act: "sign-engagement", who, by: null }),
);
const secretary = (act: "decide-project" | "put-on-agenda" | "record-posting" | "record-receipt"): Due => ({
  act,
  who: "council-secretary",
  by: null,
});
const missed = {
  type: "FirstContactMissed",
  on: "2026-03-12",
  justified: false,
  reason: "Niet gekomen",
  newDateBy: "2026-04-12",
} as const;

describe("what is waited for until the plan", () => {
  it("is an invitation by the coordinator, within a month of the request", () => {
    isAwaited([asked], { act: "invite-to-first-contact", who: "coordinator", by: "2026-04-02" });
    isAwaited([{ ...asked, onDay: "2026-08-31" }], {
      act: "invite-to-first-contact",
      who: "coordinator",
      by: "2026-09-30",
    });
  });

  it("is the first contact, on the day of the appointment", () =>
    isAwaited([asked, planned], { act: "hold-first-contact", who: "coordinator", by: "2026-03-12" }));

  it("is a new date after an absence, within a month of the first", () =>
    isAwaited([asked, planned, missed], { act: "invite-to-first-contact", who: "coordinator", by: "2026-04-12" }));

  it("is the fund's confirmation in route C, and nothing else before it", () =>
    isAwaited([registered], { act: "confirm-invalidity", who: "coordinator", by: null }));

  it("is a mediator and the signatures, once route C is confirmed; a first contact has no term there", () =>
    isAwaited([registered, confirmed], ...signatures, { act: "assign-mediator", who: "mediator", by: null }));

  it("is each signature that is missing", () => {
    isAwaited(heard, ...signatures);
    isAwaited(
      [...heard, { type: "EngagementSigned", by: "coordinator" }],
      ...signatures.filter(({ who }) => who !== "coordinator"),
    );
  });

  it("is the plan, within a month of the engagement", () => {
    isAwaited([...engaged, presumed], { act: "draw-up-plan", who: "coordinator", by: "2026-04-02" });
    isAwaited(
      engaged.map((event) => ({ ...event, onDay: "2024-01-31" })),
      { act: "draw-up-plan", who: "coordinator", by: "2024-02-29" },
    );
  });
});

describe("what is waited for beside the plan", () => {
  const planDrawnUp = [...engaged, presumed, drawnUp] as const;
  const followUp = (by: string): Due => ({ act: "follow-up", who: "coordinator", by });

  it("is the follow-up, on the day that was agreed", () => isAwaited(planDrawnUp, followUp("2026-04-02")));

  it("is the follow-up, at the latest three months after the last", () =>
    isAwaited(
      [
        ...planDrawnUp,
        {
          type: "FollowedUp",
          on: "2026-04-02",
          note: "Goed gesprek.",
          nextAppointmentOn: "2026-09-01",
          latestDay: "2026-06-02",
        },
      ],
      followUp("2026-07-02"),
    ));

  it("is the answer of the occupational physician", () => {
    isAwaited([...planDrawnUp, consentToTom, toTom], followUp("2026-04-02"), {
      act: "answer-referral",
      who: "occupational-physician",
      by: null,
    });
    isAwaited(
      [...planDrawnUp, consentToTom, toTom, { type: "ReferralDeclined", reason: "Geen afspraak." }],
      followUp("2026-04-02"),
    );
  });

  it("is a mediator of the service, until there is one or the guidance has ended", () => {
    const guided = [...planDrawnUp, consentToVdab, toVdab] as const;
    isAwaited(guided, followUp("2026-04-02"), { act: "assign-mediator", who: "mediator", by: null });
    isAwaited([...guided, { type: "MediatorAssigned", mediator: "sofie-maes" }], followUp("2026-04-02"));
    isAwaited([...guided, guidanceEnded], followUp("2026-04-02"));
  });
});

describe("what is waited for of a partner", () => {
  it("is nothing any more once the consent is withdrawn: they see nothing to answer", () => {
    const tom = [...heard, consentToTom, toTom] as const;
    isAwaited([...tom, { type: "ConsentWithdrawn", partner: "occupational-physician" }], ...signatures);
    const vdab = [...heard, consentToVdab, toVdab] as const;
    isAwaited([...vdab, { type: "ConsentWithdrawn", partner: "vdab" }], ...signatures);
    isAwaited([registered, confirmed, { type: "ConsentWithdrawn", partner: "vdab" }], ...signatures);
  });
});

describe("what is waited for in the dossier (RIZIV webinar, slide 22)", () => {
  const besides = (past: Past) => awaited(past).filter(({ act }) => act !== "sign-engagement");
  const toAdvise = [...heard, handedIn] as const;

  it("is advice, examination, agenda and decision, in that order", () => {
    assert.deepEqual(besides(toAdvise), [{ act: "advise-on-project", who: "advising-physician", by: null }]);
    assert.deepEqual(besides([...toAdvise, advised]), [{ act: "examine-project", who: "riziv-officer", by: null }]);
    assert.deepEqual(besides([...toAdvise, advised, examined]), [secretary("put-on-agenda")]);
    assert.deepEqual(besides([...toAdvise, advised, examined, onAgenda]), [secretary("decide-project")]);
  });

  it("is the posting of the letter, then what the post says of it", () => {
    assert.deepEqual(besides(refused), [secretary("record-posting")]);
    assert.deepEqual(besides([...refused, posted]), [secretary("record-receipt")]);
    assert.deepEqual(besides([...refused, posted, received]), []);
  });

  it("is that letter still, when the trajectory has ended or another project was handed in", () => {
    isAwaited([...refused, stopped], secretary("record-posting"));
    isAwaited([...refused, posted, stopped], secretary("record-receipt"));
    assert.deepEqual(besides([...refused, { ...handedIn, id: "another" }]), [
      { act: "advise-on-project", who: "advising-physician", by: null },
      secretary("record-posting"),
    ]);
  });

  it("is the start of the training, its end, and the evaluation six months later", () => {
    const letter = [posted, received] as const;
    const training = (past: Past) => besides([...(past ?? []), ...letter]);
    assert.deepEqual(training(approved), [{ act: "start-training", who: "insured-person", by: "2026-03-02" }]);
    assert.deepEqual(training(inTraining), [{ act: "complete-training", who: "coordinator", by: "2026-05-29" }]);
    assert.deepEqual(training([...inTraining, succeeded]), [
      { act: "evaluate-after-training", who: "advising-physician", by: "2026-09-02" },
    ]);
    assert.deepEqual(training([...inTraining, succeeded, evaluated]), []);
    assert.deepEqual(training([...inTraining, brokenOff]), []);
  });

  it("is nothing any more once the trajectory has ended", () => isAwaited([...engaged, drawnUp, stopped]));
});
