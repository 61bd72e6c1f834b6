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
        why: "Whoever stayed away early in 2026 was invited in 2025, by a letter that named the lower percentage.",
      },
    },
    {
      since: "2026-03-01",
      value: "absence",
      source: "reading-sanction-chosen-by",
      otherReading: {
        value: "incapacity-start",
        source: "ziv-law-100-1-4",
        why: "The law of 2022 counted for incapacities that started after it; that of 2025 may do the same.",
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
        why: "The law works from 1 January 2026, the decree that carries it out only from 1 March 2026.",
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
        why: "Securex writes that 2.5 % comes off again after a third absence; it does not say whether that makes 5 %.",
      },
    },
  ]),
  "registration-days": parameter("days", [{ since: "2026-01-01", value: 14, source: "fgtb-registration-2026" }]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
