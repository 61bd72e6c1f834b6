import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, marie, today } from "../given.ts";
import { asked, confirmed, registered } from "../given-past.ts";
import { confirmInvalidity } from "./confirm-invalidity.ts";
import { denyInvalidity } from "./deny-invalidity.ts";

const invalid = { incapableSince: "2024-06-03", invalidSince: "2025-06-03" } as const;
const grounds = "Niet erkend als invalide.";

describe("the fund confirms the invalidity before route C goes on (RIZIV webinar, slide 19)", () => {
  it("tells since when the person is invalid", () =>
    given([registered], { by: marie, recognition: invalid }).when(confirmInvalidity).happens(confirmed));

  it("cannot confirm what is not recognised", () =>
    given([registered], { by: marie, recognition: { incapableSince: "2024-06-03" } })
      .when(confirmInvalidity)
      .cannot("the-law-does-not-allow")
      .because("recognised-in-invalidity"));

  it("cannot confirm when the recognition ended meanwhile", () =>
    given([registered], { by: marie, recognition: { ...invalid, endedOn: today } })
      .when(confirmInvalidity)
      .cannot("the-law-does-not-allow")
      .because("recognised-incapable"));

  it("has nothing to confirm in the other routes, nor twice", () => {
    given([asked], { by: an, recognition: invalid }).when(confirmInvalidity).cannot("nothing-to-confirm");
    given([registered, confirmed], { by: an, recognition: invalid })
      .when(confirmInvalidity)
      .cannot("nothing-to-confirm");
  });
});

describe("the fund does not confirm the invalidity (RIZIV webinar, slide 19)", () => {
  it("says on what grounds", () =>
    given([registered], { by: marie })
      .when(denyInvalidity, { grounds })
      .happens({ type: "InvalidityNotConfirmed", grounds }));

  it("keeps the ruling on route C with what the fund says now, also where its record said otherwise", () => {
    const { decision } = given([registered], { by: marie, recognition: invalid }).when(denyInvalidity, { grounds });
    const [ruling] = decision.rulings ?? [];
    assert.deepEqual([ruling?.rule, ruling?.outcome], ["route-c", "not met"]);
    assert.equal(ruling?.because.find(({ what }) => what === "recognised-in-invalidity")?.answer, "no");
  });

  it("ends the trajectory, so that there is nothing left to confirm", () => {
    given([registered, { type: "InvalidityNotConfirmed", grounds }], { by: marie, recognition: invalid })
      .when(confirmInvalidity)
      .cannot("trajectory-has-ended");
  });

  it("cannot come after it was confirmed, nor in the other routes", () => {
    given([registered, confirmed], { by: marie }).when(denyInvalidity, { grounds }).cannot("nothing-to-confirm");
    given([asked], { by: marie }).when(denyInvalidity, { grounds }).cannot("nothing-to-confirm");
  });
});
