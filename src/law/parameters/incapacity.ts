import { type Parameter, parameter } from "../kernel/parameter.ts";

/** Terms of the incapacity itself. */
export const incapacityParameters = {
  "relapse-days": parameter("days", [{ since: "2022-01-01", value: 14, source: "inami-relapse" }]),
  "relapse-months": parameter("months", [{ since: "2022-01-01", value: 3, source: "inami-relapse" }]),
  "usual-occupation-months": parameter("months", [{ since: "2022-01-01", value: 6, source: "ziv-law-100-1" }]),
  "self-employed-days-needed": parameter("days", [
    { since: "2022-01-01", value: 8, source: "self-employed-eight-days" },
  ]),
  "self-employed-backdated-days": parameter("days", [
    { since: "2022-01-01", value: 14, source: "self-employed-backdated" },
  ]),
  "certificate-months": parameter("months", [{ since: "2026-01-01", value: 3, source: "social-security-certificate" }]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
