import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { asked, confirmed, registered } from "../given-past.ts";
import { assignCoordinator } from "./assign-coordinator.ts";

const toAn = { type: "CoordinatorAssigned", coordinator: "an-peeters" } as const;

describe("a coordinator follows the person", () => {
  it("who takes the trajectory, whatever the route", () => {
    for (const past of [[asked], [registered, confirmed]])
      given(past, { by: an }).when(assignCoordinator, { coordinator: "an-peeters" }).happens(toAn);
  });

  it("or a colleague to whom it is passed on", () =>
    given([asked, toAn], { by: an })
      .when(assignCoordinator, { coordinator: "bram-claes" })
      .happens({ type: "CoordinatorAssigned", coordinator: "bram-claes" }));

  it("and not the same one again", () => {
    given([asked, toAn], { by: an }).when(assignCoordinator, { coordinator: "an-peeters" }).cannot("follows-already");
  });
});
