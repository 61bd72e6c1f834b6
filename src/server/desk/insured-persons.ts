import type { Fund, PreventionService } from "../../access/roles.ts";
import { addMonths, day, iso } from "../../law/kernel/day.ts";
import type { Exclusion, Regime } from "../../trajectory/recognition/recognition.ts";
import type { Language } from "../../words/language.ts";
import { inventedNumber } from "./national-number.ts";

/** An invented person, and what their fund recognises of them. */
export type InsuredPerson = {
  /** The account, such as `jan-d-hondt`. */
  id: string;
  /** The same in every record, so that loading twice makes nobody twice. */
  person: string;
  givenName: string;
  familyName: string;
  language: Language;
  born: string;
  sex: "man" | "woman";
  nationalNumber: string;
  street: string;
  postcode: string;
  town: string;
  recognised: Recognised;
};

export type Recognised = {
  fund: Fund;
  regime: Regime;
  /** Whole months before the day on which the desk is opened. */
  incapableForMonths: number;
  entitled: boolean;
  exclusion: Exclusion;
  hasContract: boolean;
  preventionService: PreventionService | null;
  /** By the fund, in invalidity. */
  recognisedInvalid: boolean;
};

/** The first day of the incapacity, counted back from a day. */
export const incapableSince = ({ recognised }: InsuredPerson, today: string): string =>
  iso(addMonths(day(today), -recognised.incapableForMonths, "last-day"));

/** The first day of the invalidity, a year later; null while the fund has not recognised it. */
export const invalidSince = (insured: InsuredPerson, today: string): string | null =>
  insured.recognised.recognisedInvalid ? iso(addMonths(day(incapableSince(insured, today)), 12, "last-day")) : null;

const ordinary = { regime: "employee", entitled: true, exclusion: "none", recognisedInvalid: false } as const;
const noContract = { hasContract: false, preventionService: null } as const;
const withContract = (preventionService: PreventionService) => ({ hasContract: true, preventionService });

/** Each in another situation; what is particular stands above them. */
export const insuredPersons: readonly InsuredPerson[] = [
  // Still has a job to go back to; Ghent.
  invent(1, "jan-d-hondt", "Jan d'Hondt", "nl", "1984-05-17", "man", "Kerkstraat 12", "9000 Gent", {
    ...ordinary,
    fund: "100",
    incapableForMonths: 5,
    ...withContract("prevention-north"),
  }),
  // Lost her job, less than a year incapable; Mechelen.
  invent(2, "mieke-verstraete", "Mieke Verstraete", "nl", "1979-11-03", "woman", "Dorpsplein 4", "2800 Mechelen", {
    ...ordinary,
    fund: "100",
    regime: "unemployed",
    incapableForMonths: 8,
    ...noContract,
  }),
  // Her name is written in another script; Brussels.
  invent(3, "layla-al-idrisi", "ليلى الإدريسي", "fr", "1990-02-28", "woman", "Rue du Marché 8", "1000 Bruxelles", {
    ...ordinary,
    fund: "300",
    incapableForMonths: 10,
    ...noContract,
  }),
  // Over a year, recognised in invalidity; Namur.
  invent(4, "chantal-leclercq", "Chantal Leclercq", "fr", "1972-08-21", "woman", "Rue de l’Église 30", "5000 Namur", {
    ...ordinary,
    fund: "300",
    incapableForMonths: 14,
    ...noContract,
    recognisedInvalid: true,
  }),
  // Eight months: too early for the third route; Liège.
  invent(5, "benoit-marchal", "Benoît Marchal", "fr", "1987-01-09", "man", "Quai des Tanneurs 5", "4000 Liège", {
    ...ordinary,
    fund: "300",
    regime: "unemployed",
    incapableForMonths: 8,
    ...noContract,
  }),
  // Works in the German-speaking Community; Eupen.
  invent(6, "gerda-lenz", "Gerda Lenz", "de", "1968-06-30", "woman", "Marktplatz 2", "4700 Eupen", {
    ...ordinary,
    fund: "500",
    incapableForMonths: 6,
    ...withContract("prevention-south"),
  }),
  // Over a year, but not (yet) recognised in invalidity, and reads English; Brussels.
  invent(7, "peter-o-sullivan", "Peter O'Sullivan", "en", "2001-12-15", "man", "Waterloosteenweg 77", "1060 Brussel", {
    ...ordinary,
    fund: "100",
    incapableForMonths: 15,
    ...noContract,
  }),
  // A work accident: the insurer's matter; Antwerp.
  invent(8, "koen-de-smet", "Koen De Smet", "nl", "1981-09-12", "man", "Havenlaan 19", "2000 Antwerpen", {
    ...ordinary,
    fund: "100",
    incapableForMonths: 7,
    exclusion: "work-accident",
    ...withContract("prevention-north"),
  }),
  // An occupational disease: Fedris's matter; Charleroi.
  invent(
    9,
    "francoise-dumont",
    "Françoise Dumont",
    "fr",
    "1965-04-02",
    "woman",
    "Rue des Verriers 41",
    "6000 Charleroi",
    {
      ...ordinary,
      fund: "300",
      incapableForMonths: 16,
      exclusion: "occupational-disease",
      ...noContract,
      recognisedInvalid: true,
    },
  ),
  // A statutory civil servant: another scheme; Leuven.
  invent(10, "rudi-hendrickx", "Rudi Hendrickx", "nl", "1976-03-25", "man", "Naamsevest 3", "3000 Leuven", {
    ...ordinary,
    fund: "100",
    incapableForMonths: 9,
    exclusion: "statutory-official",
    ...withContract("prevention-north"),
  }),
  // Self-employed, over a year; Bruges.
  invent(11, "els-baert", "Els Baert", "nl", "1970-10-08", "woman", "Lange Rei 14", "8000 Brugge", {
    ...ordinary,
    fund: "100",
    regime: "self-employed",
    incapableForMonths: 13,
    ...noContract,
    recognisedInvalid: true,
  }),
  // Unemployed, long incapable; St. Vith.
  invent(12, "dieter-kessler", "Dieter Kessler", "de", "1983-07-19", "man", "Hauptstraße 60", "4780 St. Vith", {
    ...ordinary,
    fund: "500",
    regime: "unemployed",
    incapableForMonths: 20,
    ...noContract,
    recognisedInvalid: true,
  }),
];

function invent(
  number: number,
  id: string,
  name: string,
  language: Language,
  born: string,
  sex: "man" | "woman",
  street: string,
  place: string,
  recognised: Recognised,
): InsuredPerson {
  const [givenName = "", ...familyName] = name.split(" ");
  const [postcode = "", ...town] = place.split(" ");
  return {
    id,
    person: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    givenName,
    familyName: familyName.join(" "),
    language,
    born,
    sex,
    nationalNumber: inventedNumber(born, sex),
    street,
    postcode,
    town: town.join(" "),
    recognised,
  };
}
