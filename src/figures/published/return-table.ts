import type { Outcome } from "../../trajectory/ending/ending.ts";

/** The months after the start at which RIZIV looked again. */
export const returnMonths = [18, 24, 30] as const;
export type ReturnMonth = (typeof returnMonths)[number];

/**
 * "Terugkeer naar de arbeidsmarkt op 18, 24 en 30 maanden na startdatum traject, trajecten begonnen in 2016 tot 2019 in
 * Vlaanderen": shares in hundredths of a percent, by outcome [1] to [6].
 * Source: S003, RIZIV presentation (Decuman and Brans), 2021. Columns add up to 100.01, 99.99 and 100.00 % as published.
 */
export const returnTable = {
  18: {
    exclusion: 658,
    "spontaneous-resumption": 1304,
    other: 47,
    "partial-resumption": 1795,
    "voluntary-work": 1505,
    none: 4692,
  },
  24: {
    exclusion: 750,
    "spontaneous-resumption": 1512,
    other: 62,
    "partial-resumption": 1859,
    "voluntary-work": 1549,
    none: 4267,
  },
  30: {
    exclusion: 835,
    "spontaneous-resumption": 1653,
    other: 74,
    "partial-resumption": 1846,
    "voluntary-work": 1556,
    none: 4036,
  },
} as const satisfies Record<ReturnMonth, Record<Outcome, number>>;
