import { describe, it } from "node:test";
import { given, marie } from "../given.ts";
import { recogniseInvalidity } from "./recognise-invalidity.ts";

const incapableSince = (day: string, today: string) =>
  given([], { by: marie, recognition: { incapableSince: day }, day: today });

describe("the recognition in invalidity, after a year of incapacity (RIZIV webinar, slide 18)", () => {
  it("counts from the day after the year", () =>
    incapableSince("2025-03-02", "2026-03-02")
      .when(recogniseInvalidity, { since: "2026-03-02" })
      .happens({ type: "InvalidityRecognised", since: "2026-03-02" }));

  it("may be put on record later", () =>
    incapableSince("2024-06-03", "2026-03-02")
      .when(recogniseInvalidity, { since: "2025-06-03" })
      .happens({ type: "InvalidityRecognised", since: "2025-06-03" }));

  it("cannot begin one day sooner", () => {
    incapableSince("2025-03-02", "2026-03-02")
      .when(recogniseInvalidity, { since: "2026-03-01" })
      .cannot("the-law-does-not-allow");
  });

  it("begins on 1 March for an incapacity of 29 February (our reading), not on 28 February", () => {
    incapableSince("2024-02-29", "2025-03-02")
      .when(recogniseInvalidity, { since: "2025-03-01" })
      .happens({ type: "InvalidityRecognised", since: "2025-03-01" });
    incapableSince("2024-02-29", "2025-03-02")
      .when(recogniseInvalidity, { since: "2025-02-28" })
      .cannot("the-law-does-not-allow");
  });

  it("cannot begin tomorrow", () => {
    incapableSince("2024-06-03", "2026-03-02")
      .when(recogniseInvalidity, { since: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("cannot be put on record twice", () => {
    given([], { by: marie, recognition: { invalidSince: "2025-06-03" } })
      .when(recogniseInvalidity, { since: "2026-03-02" })
      .cannot("already-recognised-as-invalid");
  });

  it("cannot follow on a recognition that has ended", () => {
    given([], { by: marie, recognition: { endedOn: "2026-02-01" } })
      .when(recogniseInvalidity, { since: "2026-03-02" })
      .cannot("recognition-has-ended");
  });
});
