import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { followers } from "../followers.ts";
import { an, given, sofie } from "../given.ts";
import { confirmed, consentToVdab, guidanceEnded, heard, registered, toVdab } from "../given-past.ts";
import { assignMediator } from "./assign-mediator.ts";
import { declineRegistration } from "./decline-registration.ts";
import { endGuidance } from "./end-guidance.ts";
import { startGuidanceStep } from "./start-guidance-step.ts";
import { takeBackRegistration } from "./take-back-registration.ts";

const guided = [...heard, consentToVdab, toVdab] as const;
const { type: _, ...result } = guidanceEnded;
const step = { step: "orientation-placement", from: "2026-03-02" } as const;

describe("a mediator of the service is assigned", () => {
  it("whether the coordinator sent the form or the person registered (route C)", () => {
    given(guided, { by: sofie })
      .when(assignMediator, { mediator: "sofie-maes" })
      .happens({ type: "MediatorAssigned", mediator: "sofie-maes" });
    given([registered, confirmed], { by: sofie })
      .when(assignMediator, { mediator: "sofie-maes" })
      .happens({ type: "MediatorAssigned", mediator: "sofie-maes" });
  });

  it("and another may take over", () =>
    given([...guided, { type: "MediatorAssigned", mediator: "sofie-maes" }], { by: sofie })
      .when(assignMediator, { mediator: "piet-jans" })
      .happens({ type: "MediatorAssigned", mediator: "piet-jans" }));

  it("only where a service guides", () => {
    given(heard, { by: sofie }).when(assignMediator, { mediator: "sofie-maes" }).cannot("no-service-guides");
    given([...guided, guidanceEnded], { by: sofie })
      .when(assignMediator, { mediator: "sofie-maes" })
      .cannot("guidance-has-ended");
  });

  it("not before the fund confirmed the invalidity (RIZIV webinar, slide 19)", () => {
    given([registered], { by: sofie })
      .when(assignMediator, { mediator: "sofie-maes" })
      .cannot("invalidity-not-confirmed-yet");
  });
});

describe("what the service offers begins, in any order (RIZIV webinar, slide 21)", () => {
  it("with or without a known last day", () => {
    given(guided, { by: sofie })
      .when(startGuidanceStep, step)
      .happens({ type: "GuidanceStepStarted", ...step, until: null });
    given(guided, { by: sofie })
      .when(startGuidanceStep, { ...step, until: "2026-03-13" })
      .happens({ type: "GuidanceStepStarted", ...step, until: "2026-03-13" });
  });

  it("for a single day, and not for less", () => {
    given(guided, { by: sofie })
      .when(startGuidanceStep, { ...step, until: "2026-03-02" })
      .happens({ type: "GuidanceStepStarted", ...step, until: "2026-03-02" });
    given(guided, { by: sofie })
      .when(startGuidanceStep, { ...step, until: "2026-03-01" })
      .cannot("day-is-too-early");
  });

  it("only while a service guides, and the fund confirmed route C", () => {
    given(heard, { by: sofie }).when(startGuidanceStep, step).cannot("no-service-guides");
    given([...guided, guidanceEnded], { by: sofie })
      .when(startGuidanceStep, step)
      .cannot("guidance-has-ended");
    given([registered], { by: sofie }).when(startGuidanceStep, step).cannot("invalidity-not-confirmed-yet");
  });
});

describe("what the trajectory keeps of the guidance", () => {
  it("is the service, its partner, the mediator, and every step in its order", () => {
    const steps = [
      { ...step, until: "2026-03-13" },
      { step: "training", from: "2026-03-16", until: null },
    ] as const;
    const { trajectory } = given([
      ...heard,
      consentToVdab,
      { ...toVdab, partner: "gtb" },
      { type: "MediatorAssigned", mediator: "sofie-maes" },
      ...steps.map((one) => ({ type: "GuidanceStepStarted", ...one }) as const),
    ]);
    assert.deepEqual(trajectory?.guidance, {
      service: "vdab",
      partner: "gtb",
      registeredOn: "2026-03-02",
      sent: true,
      mediator: "sofie-maes",
      steps,
    });
  });

  it("is no partner where none was named", () =>
    assert.deepEqual(given(guided).trajectory?.guidance, {
      service: "vdab",
      registeredOn: "2026-03-02",
      sent: true,
      steps: [],
    }));
});

describe("the service ends its guidance, and the coordinator goes on (RIZIV webinar, slide 15)", () => {
  it("with its result", () => given(guided, { by: sofie }).when(endGuidance, result).happens(guidanceEnded));

  it("once, where a service guides, and the fund confirmed route C", () => {
    given(heard, { by: sofie }).when(endGuidance, result).cannot("no-service-guides");
    given([...guided, guidanceEnded], { by: sofie })
      .when(endGuidance, result)
      .cannot("guidance-has-ended");
    given([registered], { by: sofie }).when(endGuidance, result).cannot("invalidity-not-confirmed-yet");
  });
});

describe("a registration that no mediator takes up", () => {
  const reason = "Geen plaats deze maand.";
  const assigned = { type: "MediatorAssigned", mediator: "sofie-maes" } as const;

  it("is declined by the service, or taken back by the coordinator, with a reason; the service follows no longer", () => {
    given(guided, { by: sofie })
      .when(declineRegistration, { reason })
      .happens({ type: "RegistrationDeclined", reason });
    given(guided, { by: an }).when(takeBackRegistration, { reason }).happens({ type: "RegistrationTakenBack", reason });
    for (const type of ["RegistrationDeclined", "RegistrationTakenBack"] as const) {
      const { trajectory } = given([...guided, { type, reason }]);
      assert.ok(trajectory && !followers(trajectory).some(({ role }) => role === "mediator"));
    }
  });

  it("but not once a mediator guides, nor before or after a registration", () => {
    given([...guided, assigned], { by: sofie })
      .when(declineRegistration, { reason })
      .cannot("mediator-guides-already");
    given([...guided, assigned], { by: an })
      .when(takeBackRegistration, { reason })
      .cannot("mediator-guides-already");
    given(heard, { by: sofie }).when(declineRegistration, { reason }).cannot("no-service-guides");
    given(heard, { by: an }).when(takeBackRegistration, { reason }).cannot("no-service-guides");
    given([...guided, guidanceEnded], { by: sofie })
      .when(declineRegistration, { reason })
      .cannot("guidance-has-ended");
    given([...guided, guidanceEnded], { by: an })
      .when(takeBackRegistration, { reason })
      .cannot("guidance-has-ended");
    given([registered], { by: sofie }).when(declineRegistration, { reason }).cannot("invalidity-not-confirmed-yet");
    given([registered], { by: an }).when(takeBackRegistration, { reason }).cannot("invalidity-not-confirmed-yet");
  });

  it("and what the person registered themself is not the coordinator's to take back", () => {
    given([registered, confirmed], { by: an })
      .when(takeBackRegistration, { reason })
      .cannot("registered-by-the-person");
  });
});
