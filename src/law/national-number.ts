import { type Condition, conditions } from "./kernel/conditions.ts";
import { type FactList, text } from "./kernel/facts.ts";
import { elevenDigits, type NationalNumberParts, readNationalNumber } from "./read-national-number.ts";

const facts = { number: text } satisfies FactList;

/** The parts of a number that has eleven digits; nothing can be said of any other. */
function partsOf(number: string | undefined): NationalNumberParts | undefined {
  const digits = number === undefined ? undefined : elevenDigits(number);
  return digits === undefined ? undefined : readNationalNumber(digits);
}

/** What the number alone shows. */
const ofTheNumber = [
  {
    name: "eleven-digits",
    looksAt: ["number"],
    cites: ["ibz-it000"],
    holds: ({ number }) => (number === undefined ? undefined : elevenDigits(number) !== undefined),
  },
  {
    name: "birth-day-can-be",
    looksAt: ["number"],
    cites: ["ibz-it000", "kb-1991-bis"],
    holds: ({ number }) => {
      const parts = partsOf(number);
      return parts && parts.birthDate !== undefined;
    },
  },
  {
    name: "sequence-can-be",
    looksAt: ["number"],
    cites: ["ibz-it000"],
    holds: ({ number }) => {
      const parts = partsOf(number);
      return parts && parts.sequence >= 1 && parts.sequence <= 998;
    },
  },
  {
    name: "check-digits-fit",
    looksAt: ["number"],
    cites: ["ibz-it000"],
    holds: ({ number }) => {
      const parts = partsOf(number);
      return parts && parts.century !== undefined;
    },
  },
] as const satisfies readonly Condition<typeof facts, string>[];

/** Can this be a number of the National Register or a bis number? It says nothing about a person who has it. */
export const nationalNumber = conditions({
  name: "national-number",
  facts,
  chosenBy: "asked",
  versions: [
    {
      since: "1983-08-08",
      cites: ["ibz-it000", "reading-unknown-birth-day"],
      conditions: [
        ...ofTheNumber,
        {
          name: "born-by-now",
          looksAt: ["number"],
          cites: ["ibz-it000"],
          holds: ({ number }, { on }) => {
            const parts = partsOf(number);
            return parts?.century === undefined || parts.bornFrom === undefined ? undefined : parts.bornFrom <= on;
          },
        },
      ],
    },
  ],
});

/** Every reason that the number itself gives to turn it down, whatever day it is; none: it can be a number. */
export function faultsOfNumber(number: string): (typeof ofTheNumber)[number]["name"][] {
  return ofTheNumber.filter(({ holds }) => holds({ number }) === false).map(({ name }) => name);
}
