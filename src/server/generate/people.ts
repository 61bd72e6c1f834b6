import { type Fund, type PreventionService, preventionServices } from "../../access/roles.ts";
import { addDays, day, iso } from "../../law/kernel/day.ts";
import type { Regime } from "../../trajectory/recognition/recognition.ts";
import type { Language } from "../../words/language.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { namesOf, placesOf, type Region, streets } from "./names.ts";
import type { Rates } from "./rates.ts";

/** An invented insured person. */
export type Invented = {
  /** The how manieth of this country, from 0. */
  number: number;
  person: string;
  nationalNumber: string;
  givenName: string;
  familyName: string;
  language: Language;
  street: string;
  postcode: string;
  town: string;
  region: Region;
  fund: Fund;
  regime: Regime;
  hasContract: boolean;
  preventionService: PreventionService | null;
};

/**
 * The people of a country, one after the other; the same seed gives the same people. National numbers count down from
 * sequence 996, from day to day: far beyond how many are born on one, so that nobody has them.
 */
export function* people(seed: number, rates: Rates): Generator<Invented, never> {
  for (let number = 0; ; number++) {
    const chance = chanceOf(`${seed}/person/${number}`);
    const region = chance.weighed(rates.region);
    const language = languageIn(region, chance);
    const regime = chance.weighed(rates.regime);
    const hasContract = regime === "employee" && chance.happens(rates.hasContract);
    const place = chance.pick(placesOf[region]);
    const names = namesOf[language];
    const fund = chance.weighed(rates.fund);
    yield {
      number,
      person: chance.uuid(),
      nationalNumber: inventedNumber(number),
      givenName: chance.pick(names.given),
      familyName: chance.pick(names.family),
      language,
      street: `${chance.pick(streets[language])} ${chance.whole(1, 180)}`,
      postcode: place[0],
      town: place[1],
      region,
      fund,
      regime,
      hasContract,
      preventionService: hasContract ? chance.pick(preventionServices) : null,
    };
  }
}

function languageIn(region: Region, chance: Chance): Language {
  if (region === "brussels") return chance.happens(0.75) ? "fr" : "nl";
  if (region === "german-speaking") return "de";
  return region === "flanders" ? "nl" : "fr";
}

/** Born from 1965 to 1999, days taken in an order that mixes the years. */
const firstBirthday = day("1965-01-01");
const birthdays = day("2000-01-01") - firstBirthday;
/** Has no factor in common with the number of days, so that every day comes before any comes twice. */
const stride = 7919;

/** The number of the how manieth invented person: valid, and of nobody. @throws after some three million */
function inventedNumber(number: number): string {
  const born = iso(addDays(firstBirthday, (number * stride) % birthdays));
  const sequence = 996 - Math.floor(number / birthdays);
  if (sequence < 700) throw new RangeError("There are no more numbers that nobody can have.");
  const nine = `${born.slice(2, 4)}${born.slice(5, 7)}${born.slice(8)}${sequence}`;
  return nine + String(97 - (Number(nine) % 97)).padStart(2, "0");
}
