import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, marie } from "../given.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { decideReduction } from "./decide-reduction.ts";
import { liftReduction } from "./lift-reduction.ts";
import { proposeReduction } from "./propose-reduction.ts";

const on = (day: string, recognition: Partial<Recognition> = {}, by = an) => given([], { by, day, recognition });
const inOrder = {
  breach: "questionnaire-examination",
  firstAbsentOn: "2026-04-01",
  absentOn: "2026-04-20",
  invitationSentOn: "2026-04-03",
  invitationReceivedOn: "2026-04-07",
  registeredLetter: true,
  inPersonsLanguage: true,
  mentionsSanction: true,
  reasonsAskedOn: "2026-04-21",
  reasonsWeighed: true,
  absenceJustified: false,
  grounds: "Geen reden opgegeven.",
} as const;
const proposed = { breach: "questionnaire-examination", absentOn: "2026-04-20", percent: 10 } as const;
const reduced = { kind: "reduction", breach: "questionnaire-examination", from: "2026-04-20", percent: 10 } as const;
const grounds = { sealed: "Geen reden opgegeven." };

describe("what a reduction rests on", () => {
  const rests = (decision: { rulings?: readonly { rule: string; outcome: string }[] }) =>
    decision.rulings?.map(({ rule, outcome }) => [rule, outcome]);
  const sanction = [["sanction", "10 %, reduced-until-contact"]];

  it("is stored with the decision of the physician, whichever it is", () => {
    for (const agrees of [true, false]) {
      const { decision } = on("2026-05-04", { proposal: proposed }, marie).when(decideReduction, {
        agrees,
        grounds: "Geen reden opgegeven.",
      });
      assert.deepEqual(rests(decision), sanction);
    }
  });

  it("is stored with its end, and an earlier reduction counts as one more absence", () => {
    const lifted = { until: "2026-05-04", reason: "made-contact" } as const;
    const { decision } = on("2026-05-04", { sanctions: [reduced] }).when(liftReduction, lifted);
    assert.deepEqual(rests(decision), sanction);
    const before = { ...reduced, from: "2026-02-02", until: "2026-02-20" } as const;
    const again = on("2026-05-04", { sanctions: [before, reduced] }).when(liftReduction, lifted).decision;
    assert.equal(again.rulings?.[0]?.facts?.unjustifiedAbsences, 3);
  });
});

describe("proposing a reduction, after a second absence", () => {
  it("is 10 % from 2026, and 2.5 % before", () => {
    on("2026-04-30").when(proposeReduction, inOrder).happens({
      type: "ReductionProposed",
      breach: "questionnaire-examination",
      firstAbsentOn: "2026-04-01",
      absentOn: "2026-04-20",
      percent: 10,
      grounds,
    });
    const in2025 = { ...inOrder, firstAbsentOn: "2025-10-20", absentOn: "2025-11-10", invitationSentOn: "2025-10-24" };
    on("2025-11-30")
      .when(proposeReduction, { ...in2025, invitationReceivedOn: "2025-10-27", reasonsAskedOn: "2025-11-12" })
      .happens({
        type: "ReductionProposed",
        breach: "questionnaire-examination",
        firstAbsentOn: "2025-10-20",
        absentOn: "2025-11-10",
        percent: 2.5,
        grounds,
      });
  });

  it("stores the guard and the sanction that it rests on", () => {
    const { decision } = on("2026-04-30").when(proposeReduction, inOrder);
    assert.deepEqual(
      decision.rulings?.map(({ rule }) => rule),
      ["sanction-guard", "sanction"],
    );
  });

  it("is stopped by the guard: each thing that was not done is named", () =>
    on("2026-04-30")
      .when(proposeReduction, {
        ...inOrder,
        invitationReceivedOn: undefined,
        registeredLetter: false,
        reasonsAskedOn: undefined,
      })
      .cannot("the-law-does-not-allow")
      .because("second-invitation-registered", "invitation-received", "reasons-asked"));

  it("is stopped by a suspension, which comes first (CRIV 56-54)", () =>
    on("2026-04-30", { sanctions: [{ kind: "suspension", breach: "incapacity-evaluation", from: "2026-04-10" }] })
      .when(proposeReduction, inOrder)
      .cannot("the-law-does-not-allow")
      .because("benefit-not-suspended"));

  it("is not possible for an incapacity of before 2023", () => {
    on("2026-04-30", { incapableSince: "2022-12-31" }).when(proposeReduction, inOrder).cannot("no-reduction-by-law");
  });

  it("names two absences in order, of days that have come, in this incapacity", () => {
    on("2026-04-19").when(proposeReduction, inOrder).cannot("day-lies-in-the-future");
    on("2026-04-30")
      .when(proposeReduction, { ...inOrder, firstAbsentOn: "2026-04-20" })
      .cannot("day-is-too-early");
    on("2026-04-30")
      .when(proposeReduction, { ...inOrder, firstAbsentOn: "2025-09-30" })
      .cannot("day-is-too-early");
  });

  it("waits for the decision on the one before, and is not possible after the end", () => {
    on("2026-04-30", { proposal: proposed }).when(proposeReduction, inOrder).cannot("proposal-is-waiting");
    on("2026-04-30", { endedOn: "2026-04-29" }).when(proposeReduction, inOrder).cannot("recognition-has-ended");
  });
});

describe("deciding upon a reduction", () => {
  const decide = (agrees: boolean) => ({ agrees, grounds: "Geen reden opgegeven." });

  it("counts from the day of the absence, when the advising physician agrees", () =>
    on("2026-05-04", { proposal: proposed }, marie).when(decideReduction, decide(true)).happens({
      type: "ReductionImposed",
      breach: "questionnaire-examination",
      from: "2026-04-20",
      percent: 10,
      grounds,
    }));

  it("takes nothing off when not", () =>
    on("2026-05-04", { proposal: proposed }, marie)
      .when(decideReduction, decide(false))
      .happens({ type: "ReductionTurnedDown", breach: "questionnaire-examination", grounds }));

  it("is not possible without a proposal, or after the end", () => {
    on("2026-05-04", {}, marie).when(decideReduction, decide(true)).cannot("no-proposal-is-waiting");
    on("2026-05-04", { proposal: proposed, endedOn: "2026-05-01" }, marie)
      .when(decideReduction, decide(true))
      .cannot("recognition-has-ended");
  });
});

describe("lifting a reduction", () => {
  const lift = (until: string) => ({ until, reason: "made-contact" as const });

  it("says how many days it lasted", () =>
    on("2026-05-04", { sanctions: [reduced] })
      .when(liftReduction, lift("2026-05-04"))
      .happens({
        type: "ReductionLifted",
        breach: "questionnaire-examination",
        from: "2026-04-20",
        until: "2026-05-04",
        days: 14,
        reason: "made-contact",
      }));

  it("is not possible from tomorrow, from before it began, or when none runs", () => {
    on("2026-05-04", { sanctions: [reduced] })
      .when(liftReduction, lift("2026-05-05"))
      .cannot("day-lies-in-the-future");
    on("2026-05-04", { sanctions: [reduced] })
      .when(liftReduction, lift("2026-04-19"))
      .cannot("day-is-too-early");
    on("2026-05-04", { sanctions: [{ ...reduced, until: "2026-05-01" }] })
      .when(liftReduction, lift("2026-05-04"))
      .cannot("no-sanction-runs");
  });
});

describe("proposing a reduction for the first contact: what stands on record is not asked again", () => {
  const invitation = {
    sentOn: "2026-04-03",
    receivedOn: "2026-04-07",
    registered: true,
    inPersonsLanguage: true,
    mentionsSanction: true,
  };
  const first = { trajectory: "one", on: "2026-04-01", justified: false, invitation };
  const second = { ...first, on: "2026-04-20" };
  const asked = {
    breach: "first-contact",
    reasonsAskedOn: "2026-04-21",
    reasonsWeighed: true,
    grounds: "Geen reden opgegeven.",
  } as const;
  const with2 = (missed: readonly (typeof first)[], recognition: Partial<Recognition> = {}) =>
    given([], { by: an, day: "2026-04-30", recognition, missed }).when(proposeReduction, asked);
  const happened = { type: "ReductionProposed", breach: "first-contact", percent: 10, grounds } as const;

  it("reads both absences and the invitation from the trajectory", () =>
    with2([first, second]).happens({ ...happened, firstAbsentOn: "2026-04-01", absentOn: "2026-04-20" }));

  it("is not possible after one absence, after one with a valid reason, or over two trajectories", () => {
    with2([first]).cannot("no-second-absence");
    with2([first, { ...second, justified: true }]).cannot("no-second-absence");
    with2([first, { ...second, trajectory: "another" }]).cannot("no-second-absence");
    with2([{ ...first, on: "2025-09-01" }, second]).cannot("no-second-absence");
  });

  it("is stopped where the record does not show that the invitation was in order", () => {
    const but = (change: Partial<typeof invitation> | { sentOn: null; receivedOn: null }) =>
      with2([first, { ...second, invitation: { ...invitation, ...change } as typeof invitation }]).cannot(
        "the-law-does-not-allow",
      );
    but({ sentOn: null, receivedOn: null }).because("invited-before-the-absence", "invitation-received");
    but({ registered: false }).because("second-invitation-registered");
    but({ inPersonsLanguage: false }).because("invited-in-persons-language");
    but({ mentionsSanction: false }).because("invitation-mentions-sanction");
    but({ receivedOn: "2026-04-21" }).because("invitation-received");
  });

  it("weighs one absence once, whether it was reduced for or that was turned down", () => {
    const weighed = { breach: "first-contact", absentOn: "2026-04-20" } as const;
    with2([first, second], { turnedDown: [weighed] }).cannot("no-second-absence");
    with2([first, second], {
      sanctions: [{ kind: "reduction", breach: "first-contact", from: "2026-04-20", percent: 10 }],
    }).cannot("no-second-absence");
    const third = { ...second, on: "2026-04-28", invitation: { ...invitation, receivedOn: "2026-04-24" } };
    with2([first, second, third], { turnedDown: [weighed] }).happens({
      ...happened,
      firstAbsentOn: "2026-04-01",
      absentOn: "2026-04-28",
    });
  });

  it("weighs an examination once as well, and asks for both its days", () => {
    on("2026-04-30", { turnedDown: [{ breach: "questionnaire-examination", absentOn: "2026-04-20" }] })
      .when(proposeReduction, inOrder)
      .cannot("absence-was-weighed");
    on("2026-04-30")
      .when(proposeReduction, { ...inOrder, firstAbsentOn: undefined })
      .cannot("absences-are-missing");
  });
});
