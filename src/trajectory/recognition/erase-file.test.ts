import { describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { given } from "../given.ts";
import { eraseFile } from "./erase-file.ts";

const by: Actor = { id: "weerwerk", role: "administrator", organisation: null, person: null };
const ended = { endedOn: "2026-05-04" };

describe("erasing a file (law, art. 100 § 1/2)", () => {
  it("is for the first day of the fourth year after that of closing", () =>
    given([], { by, recognition: ended, day: "2030-01-01" })
      .when(eraseFile)
      .happens({ type: "FileErased", keptUntil: "2029-12-31" }));

  it("is not for the last day of the third year", () => {
    given([], { by, recognition: ended, day: "2029-12-31" }).when(eraseFile).cannot("file-must-be-kept");
  });

  it("counts from the last that was closed: what stood beside the recognition, or the recognition", () => {
    given([], { by, recognition: ended, besides: "2027-01-02", day: "2030-01-01" })
      .when(eraseFile)
      .cannot("file-must-be-kept");
    given([], { by, recognition: ended, besides: "2027-01-02", day: "2031-01-01" })
      .when(eraseFile)
      .happens({ type: "FileErased", keptUntil: "2030-12-31" });
    given([], { by, recognition: ended, besides: "2025-01-02", day: "2030-01-01" })
      .when(eraseFile)
      .happens({ type: "FileErased", keptUntil: "2029-12-31" });
  });

  it("waits while anything of it is open", () => {
    given([], { by, recognition: {}, day: "2040-01-01" }).when(eraseFile).cannot("file-is-still-open");
    given([], { by, recognition: ended, besides: "still open", day: "2040-01-01" })
      .when(eraseFile)
      .cannot("file-is-still-open");
  });
});
