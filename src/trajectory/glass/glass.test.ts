import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { an, given, marie, sofie } from "../given.ts";
import { asked, stopped } from "../given-past.ts";
import { breakGlass } from "./break-glass.ts";
import { lookIntoBrokenGlass } from "./look-into-broken-glass.ts";

const luc: Actor = { id: "luc-martin", role: "coordinator", organisation: "300", person: null };
const denis: Actor = { id: "denis-colin", role: "data-protection-officer", organisation: "riziv", person: null };
const why = { purpose: "the-person-asks", reason: "Ze staat aan ons loket en verandert van ziekenfonds." } as const;
const id = "11111111-1111-4111-8111-111111111111";
const broken = { type: "GlassBroken", id, ...why, until: "2026-03-03", doneBy: luc } as const;
const looked = { glass: id, conclusion: "well-founded", remark: "De persoon bevestigt het." } as const;

describe("breaking the glass", () => {
  it("opens the file until the end of the next working day, with the reason and the rule", () => {
    const made = given([asked], { by: luc }).when(breakGlass, why);
    made.happens({ type: "GlassBroken", id: "new-id", ...why, until: "2026-03-03" });
    assert.equal("rulings" in made.decision && made.decision.rulings?.[0]?.rule, "broken-glass-until");
    given([asked], { by: luc, day: "2026-03-06" })
      .when(breakGlass, why)
      .happens({ type: "GlassBroken", id: "new-id", ...why, until: "2026-03-09" });
  });

  it("is possible when the trajectory has ended", () => {
    given([asked, stopped], { by: luc })
      .when(breakGlass, why)
      .happens({ type: "GlassBroken", id: "new-id", ...why, until: "2026-03-03" });
  });

  it("is possible for a person without a trajectory, on what was recognised, and once while it is open", () => {
    const made = given([], { by: luc }).when(breakGlass, why);
    made.happens({ type: "GlassBroken", id: "new-id", ...why, until: "2026-03-03" });
    const { role, organisation } = luc as { role: "coordinator"; organisation: "300" };
    const glass = { id, by: luc.id, role, organisation, from: "2026-03-02", until: "2026-03-03", ...why };
    const recognition = { glasses: [glass] };
    given([], { by: luc, recognition }).when(breakGlass, why).cannot("file-is-open-to-you");
    given([], { by: denis, recognition })
      .when(lookIntoBrokenGlass, looked)
      .happens({ type: "GlassLookedInto", ...looked });
    given([], { by: denis }).when(lookIntoBrokenGlass, looked).cannot("no-glass-to-look-into");
  });

  it("needs a purpose and a reason in words", () => {
    for (const wrong of [{}, { ...why, reason: "x" }, { ...why, purpose: "curious" }, { reason: why.reason }])
      assert.equal(breakGlass.input.safeParse(wrong).success, false, JSON.stringify(wrong));
  });

  it("is not for who follows the person, nor again while the glass is open", () => {
    for (const by of [an, marie]) given([asked], { by }).when(breakGlass, why).cannot("file-is-open-to-you");
    for (const day of ["2026-03-02", "2026-03-03"])
      given([asked, broken], { by: luc, day }).when(breakGlass, why).cannot("file-is-open-to-you");
    const again = given([asked, broken], { by: luc, day: "2026-03-04" }).when(breakGlass, why);
    again.happens({ type: "GlassBroken", id: "new-id", ...why, until: "2026-03-05" });
  });

  it("is not for who works for no sickness fund", () => {
    for (const by of [{ ...luc, organisation: "vdab" as const }, { ...luc, organisation: null }, sofie])
      given([asked], { by }).when(breakGlass, why).cannot("not-at-a-sickness-fund");
  });
});

describe("looking into a broken glass", () => {
  it("puts on record what the data-protection officer makes of it", () => {
    given([asked, broken], { by: denis })
      .when(lookIntoBrokenGlass, looked)
      .happens({ type: "GlassLookedInto", ...looked });
    const { trajectory } = given([asked, broken, { type: "GlassLookedInto", ...looked, doneBy: denis }]);
    assert.deepEqual(trajectory?.glasses?.[0]?.lookedInto, {
      on: "2026-03-02",
      by: "denis-colin",
      conclusion: "well-founded",
      remark: looked.remark,
    });
  });

  it("needs one that nobody looked into yet", () => {
    given([asked], { by: denis }).when(lookIntoBrokenGlass, looked).cannot("no-glass-to-look-into");
    const past = [asked, broken, { type: "GlassLookedInto", ...looked, doneBy: denis }] as const;
    given(past, { by: denis }).when(lookIntoBrokenGlass, looked).cannot("no-glass-to-look-into");
    given([asked, broken], { by: denis })
      .when(lookIntoBrokenGlass, { ...looked, glass: "22222222-2222-4222-8222-222222222222" })
      .cannot("no-glass-to-look-into");
  });
});
