import { describe, it } from "node:test";
import { given, marie } from "../given.ts";
import { heard } from "../given-past.ts";
import { setAim } from "./set-aim.ts";

const possible = (lastOccupationPossible: boolean, referenceOccupationPossible: boolean) =>
  given(heard, { by: marie }).when(setAim, { lastOccupationPossible, referenceOccupationPossible });

describe("rehabilitation or re-orientation (RIZIV page of 2019)", () => {
  it("is rehabilitation when the last occupation is still possible", () => {
    possible(true, true).happens({ type: "AimSet", aim: "rehabilitation" });
    possible(true, false).happens({ type: "AimSet", aim: "rehabilitation" });
  });

  it("is rehabilitation too when only a reference occupation is", () =>
    possible(false, true).happens({ type: "AimSet", aim: "rehabilitation" }));

  it("is re-orientation when neither is", () =>
    possible(false, false).happens({ type: "AimSet", aim: "re-orientation" }));
});
