import { type Parameter, parameter } from "../kernel/parameter.ts";

const days = "days";

/** Declaring an incapacity, keeping and opening its file, what was begun, and the voucher. */
export const declarationParameters = {
  "declaration-days-manual-worker": parameter(days, [{ since: "2018-01-01", value: 14, source: "inami-declaration" }]),
  "declaration-days-office-worker": parameter(days, [{ since: "2018-01-01", value: 28, source: "inami-declaration" }]),
  "declaration-days-self-employed": parameter(days, [
    { since: "2018-01-01", until: "2022-01-01", value: 28, source: "cleiss-declaration" },
    { since: "2022-01-01", value: 7, source: "inami-declaration" },
  ]),
  "declaration-days-others": parameter(days, [
    { since: "2018-01-01", until: "2022-01-01", value: 2, source: "funds-48-hours" },
    { since: "2022-01-01", value: 7, source: "inami-declaration" },
  ]),
  "retention-years": parameter("years", [{ since: "2022-01-01", value: 3, source: "ziv-law-100-1-2" }]),
  "broken-glass-working-days": parameter("working days", [
    { since: "2022-01-01", value: 1, source: "reading-broken-glass" },
  ]),
  "draft-days": parameter(days, [{ since: "2018-05-25", value: 30, source: "reading-draft-days" }]),
  "voucher-months": parameter("months", [{ since: "2024-04-01", value: 6, source: "inami-voucher" }]),
  "voucher-cents": parameter("cents", [{ since: "2024-04-01", value: 180_000, source: "inami-voucher" }]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
