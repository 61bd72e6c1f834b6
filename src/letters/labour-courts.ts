import type { Language } from "../words/language.ts";
import type { Appeal } from "./means-of-appeal.ts";

type Court = NonNullable<Appeal["court"]>;
type Seat = keyof typeof seats;

/** The nine labour courts and the seat where their registry is; addresses as published on sos-urgences.com, to be verified. */
const seats = {
  antwerp: { name: "Arbeidsrechtbank Antwerpen", lines: ["Bolivarplaats 20 bus 5", "2000 Antwerpen"] },
  brabant: { name: "Tribunal du travail du Brabant wallon", lines: ["Rue Clarisse 115", "1400 Nivelles"] },
  brusselsDutch: { name: "Nederlandstalige arbeidsrechtbank Brussel", lines: ["Poelaertplein 3", "1000 Brussel"] },
  brusselsFrench: {
    name: "Tribunal du travail francophone de Bruxelles",
    lines: ["Place Poelaert 3", "1000 Bruxelles"],
  },
  eupen: { name: "Arbeitsgericht Eupen", lines: ["Klötzerbahn 27", "4700 Eupen"] },
  ghent: { name: "Arbeidsrechtbank Gent", lines: ["Opgeëistenlaan 401 C", "9000 Gent"] },
  hainaut: { name: "Tribunal du travail du Hainaut", lines: ["Rue de Nimy 70", "7000 Mons"] },
  leuven: { name: "Arbeidsrechtbank Leuven", lines: ["Ferdinand Smoldersplein 5", "3000 Leuven"] },
  liege: { name: "Tribunal du travail de Liège", lines: ["Place Saint-Lambert 30 bte 4", "4000 Liège"] },
} as const satisfies Record<string, Court>;

/** Up to and including which postal code, from the lowest on: the judicial districts follow the provinces. */
const districts: readonly [number, Seat | "brussels"][] = [
  [1299, "brussels"],
  [1499, "brabant"],
  [1999, "brusselsDutch"],
  [2999, "antwerp"],
  [3499, "leuven"],
  [3999, "antwerp"],
  [4699, "liege"],
  [4799, "eupen"],
  [5999, "liege"],
  [6599, "hainaut"],
  [6999, "liege"],
  [7999, "hainaut"],
  [9999, "ghent"],
];

/**
 * The labour court of a residence, or null when the postal code is not Belgian.
 *
 * In Brussels the language chooses between two courts. Not modelled: the divisions of a court, and the municipalities
 * around Brussels where a case may be brought in French.
 */
export function labourCourt(postalCode: string, language: Language): Court | null {
  const code = /^[1-9]\d{3}$/.test(postalCode) ? Number(postalCode) : undefined;
  const [, seat] = districts.find(([last]) => code !== undefined && code <= last) ?? [];
  if (seat === undefined) return null;
  if (seat !== "brussels") return seats[seat];
  return language === "nl" ? seats.brusselsDutch : seats.brusselsFrench;
}
