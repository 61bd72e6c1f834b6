import { type Parameter, parameter } from "../kernel/parameter.ts";

type ChosenBy = "absence" | "incapacity-start" | "invitation";
type ThirdAbsence = "starts-again" | "adds-up";

/** Shares and terms of the sanctions for staying away. One basis point is a hundredth of a percent. */
export const absenceParameters = {
  "sanction-chosen-by": parameter<ChosenBy>("day that chooses the percentage", [
    { since: "2023-01-01", until: "2026-01-01", value: "absence", source: "reading-sanction-chosen-by" },
    {
      since: "2026-01-01",
      until: "2026-03-01",
      value: "absence",
      source: "reading-sanction-chosen-by",
      otherReading: {
        value: "invitation",
        source: "fgtb-sanctions-2026",
        why: "invited-under-the-old-share",
      },
    },
    {
      since: "2026-03-01",
      value: "absence",
      source: "reading-sanction-chosen-by",
      otherReading: {
        value: "incapacity-start",
        source: "ziv-law-100-1-4",
        why: "counted-for-later-incapacities",
      },
    },
  ]),
  "sanction-basis-points": parameter("hundredths of a percent", [
    { since: "2023-01-01", until: "2026-01-01", value: 250, source: "ziv-law-100-1-4" },
    {
      since: "2026-01-01",
      until: "2026-03-01",
      value: 1000,
      source: "fgtb-sanctions-2026",
      otherReading: {
        value: 250,
        source: "decree-sanctions-2026",
        why: "law-before-its-decree",
      },
    },
    { since: "2026-03-01", value: 1000, source: "decree-sanctions-2026" },
  ]),
  "third-absence": parameter<ThirdAbsence>("starts again or adds up", [
    {
      since: "2023-01-01",
      value: "starts-again",
      source: "reading-third-absence",
      otherReading: {
        value: "adds-up",
        source: "securex-absence-ladder",
        why: "again-or-together",
      },
    },
  ]),
  "registration-days": parameter("days", [{ since: "2026-01-01", value: 14, source: "fgtb-registration-2026" }]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
