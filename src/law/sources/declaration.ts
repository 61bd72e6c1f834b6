import type { Source } from "../kernel/source.ts";

const status = "to be verified" as const;

/** Declaring an incapacity. */
export const declarationSources = {
  "inami-declaration": {
    title: "INAMI and RIZIV, pages on declaring an incapacity",
    where:
      "14 and 28 days with the first day, 7 days without it; a last day of rest is moved; hospital suspends the term",
    status,
  },
  "funds-48-hours": {
    title: "Solidaris Brabant, page of 2018 on taking work up again",
    where: "a prolongation within 48 hours",
    status,
  },
  "cleiss-declaration": {
    title: "Cleiss, Le régime belge des indépendants, 2016",
    where: "declaration within 28 days after the start",
    status,
  },
  "inami-voucher": {
    title: "INAMI, pages on the fund for return to work",
    where: "vouchers of at most 1 800 euro; from 1 April 2025 also in invalidity",
    status,
  },
  "reading-hospital-days": {
    title: "Our reading, to be signed off",
    where:
      "Every day in hospital, the first and the last included, does not count; the term then goes on where it stopped.",
    status: "our reading",
  },
} as const satisfies Record<string, Source>;
