import { describe, it } from "node:test";
import { given, jan } from "../given.ts";
import { changeContract } from "./change-contract.ts";

describe("telling whether there still is an employment contract", () => {
  it("names the prevention service of the employer", () =>
    given([], { by: jan })
      .when(changeContract, { hasContract: true, preventionService: "prevention-south" })
      .happens({ type: "ContractChanged", hasContract: true, preventionService: "prevention-south" }));

  it("may leave the prevention service open", () =>
    given([], { by: jan })
      .when(changeContract, { hasContract: true })
      .happens({ type: "ContractChanged", hasContract: true, preventionService: null }));

  it("knows no prevention service any more where there is no contract", () =>
    given([], { by: jan })
      .when(changeContract, { hasContract: false, preventionService: "prevention-south" })
      .happens({ type: "ContractChanged", hasContract: false, preventionService: null }));

  it("has no sense once the recognition has ended", () => {
    given([], { by: jan, recognition: { endedOn: "2026-02-01" } })
      .when(changeContract, { hasContract: false })
      .cannot("recognition-has-ended");
  });
});
