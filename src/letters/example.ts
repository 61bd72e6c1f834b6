import type { Events } from "../trajectory/events.ts";
import { type LetterLanguage, languages } from "../words/language.ts";
import type { Envelope, Letter, Reading, Sending } from "./letter.ts";

/** One letter in one of its forms, to fictitious people: what the tests compile, compare and read. */
export type Example = {
  name: string;
  sending: Sending;
  letter: (language: LetterLanguage) => Letter;
  readings: readonly Reading[];
};

export const envelope: Envelope = {
  language: "nl",
  on: "2026-03-16",
  place: "Brussel",
  reference: "WW-2026-01041",
  sender: {
    name: "Ziekenfonds Voorbeeld",
    lines: ["Stationsstraat 1", "9000 Gent"],
    contact: { person: "An Peeters", phone: "09 000 00 00", email: "an.peeters@voorbeeld.example" },
  },
  addressee: { name: "Amélie N’Guessan-D'Hondt", lines: ["Kerkstraat 12 bus 3", "9000 Gent"] },
  signedBy: { name: "Marie Lambert", role: "Secretaris van de Hoge Commissie" },
  registered: false,
};
export const basis = { citation: "KB 03.07.1996, art. 215quater", version: "2023-01-01" } as const;
export const reading = { ...basis, status: "our reading" } as const;
export const appeal = {
  months: 3,
  citation: "11.04.1995, art. 23",
  status: "to be verified",
  court: { name: "Arbeidsrechtbank Gent", lines: ["Opgeëistenlaan 401 C", "9000 Gent"] },
} as const;

type Declared<E extends keyof Events, Facts> = {
  event: E;
  sending: (happened: Events[E], before: readonly string[]) => Sending;
  write: (facts: Facts) => Letter;
  read: (facts: Facts, language: Reading["language"]) => Reading;
};

/** `sent`: what its way out depends on, where it does. */
export function example<E extends keyof Events, Facts extends Envelope>(
  name: string,
  { sending: sends, write, read }: Declared<E, Facts>,
  facts: Facts,
  sent: { happened?: Partial<Events[E]>; before?: readonly string[] } = {},
): Example {
  const sending = sends((sent.happened ?? {}) as Events[E], sent.before ?? []);
  const so = { ...facts, registered: sending.registered };
  return {
    name,
    sending,
    letter: (language) => write({ ...so, language }),
    readings: languages.map((language) => read(so, language)),
  };
}
