import { type LetterLanguage, languages } from "../words/language.ts";
import { conditionWords } from "../words/law/condition-words.ts";
import type { FirstContact } from "./first-contact-planned/letter.ts";
import type { InvalidityNotConfirmed } from "./invalidity-not-confirmed/letter.ts";
import type { Envelope, Letter, Reading } from "./letter.ts";
import { letters } from "./letters.ts";
import type { PartialResumptionPermitted } from "./partial-resumption-permitted/letter.ts";
import type { PartialResumptionRefused } from "./partial-resumption-refused/letter.ts";
import type { ProjectDecision } from "./project-decided/letter.ts";
import type { TrajectoryStopped } from "./trajectory-stopped/letter.ts";

/** Every letter in each of its forms, to fictitious people: what the tests compile, compare and read. */
export type Example = {
  name: string;
  letter: (language: LetterLanguage) => Letter;
  readings: readonly Reading[];
};

const envelope: Envelope = {
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
};
const basis = { citation: "KB 03.07.1996, art. 215quater", version: "2023-01-01" } as const;
const reading = { ...basis, status: "our reading" } as const;

export const firstContact: FirstContact = {
  ...envelope,
  coordinator: "An Peeters",
  meeting: { on: "2026-03-30", time: "14:30", place: "Stationsstraat 1, 9000 Gent", how: "at-the-office" },
};
const missed = { on: "2026-03-01", was: "missed" } as const;
const moved = { on: "2026-03-24", was: "moved" } as const;
const reduction = { percent: 2.5, basis: reading };

const decided = {
  ...envelope,
  decidedOn: "2026-03-12",
  project: { training: "Bureau #1", provider: "Centrum Noord", from: "2026-04-01", until: "2026-09-30", hours: 1320 },
  grounds: "De opleiding sluit aan bij uw diploma.\nDe opleiding geeft uitzicht op werk in uw streek.",
  basis: { ...basis, status: "read" },
  appeal: {
    months: 3,
    citation: "11.04.1995, art. 23",
    status: "to be verified",
    court: { name: "Arbeidsrechtbank Gent", lines: ["Opgeëistenlaan 401 C", "9000 Gent"] },
  },
  coordinator: "An Peeters",
} as const;
export const approved: ProjectDecision = {
  ...decided,
  decision: "approved",
  payer: "Ziekenfonds Voorbeeld",
  premium: { perHour: 500, onSuccess: 50_000 },
  presumption: { from: "2026-04-01", until: "2026-09-30" },
};
const costs = [
  { what: "Inschrijving", cents: 42_500 },
  { what: "Vervoer", cents: 118_040 },
];
export const refused: ProjectDecision = { ...decided, decision: "refused" };

const permitted: PartialResumptionPermitted = {
  ...envelope,
  declaredOn: "2026-03-06",
  nature: "adapted-work",
  activity: "Bakkerij Voorbeeld",
  hours: { perWeek: 19.5, fullTime: 38 },
  permission: { from: "2026-03-09", until: "2027-03-08" },
  conditions: "Geen nachtwerk.\nNiet zwaar tillen.",
  checkBy: "2026-09-16",
  basis: { ...basis, status: "read" },
  appeal: decided.appeal,
};
const notPermitted: PartialResumptionRefused = {
  ...envelope,
  activity: "Bakkerij Voorbeeld",
  ended: false,
  from: "2026-03-17",
  failing: [conditionWords["work-suits-health"].fails],
  grounds: "Het werk vraagt dat u de hele dag staat.",
  basis: { ...basis, status: "read" },
  appeal: decided.appeal,
};

const notConfirmed: InvalidityNotConfirmed = {
  ...envelope,
  service: "VDAB",
  registeredOn: "2026-03-02",
  grounds: "",
  coordinator: "An Peeters",
};
const stopped: TrajectoryStopped = { ...envelope, stoppedOn: "2026-03-15", coordinator: "An Peeters" };
const ends = { presumption: { until: "2026-03-15", basis: reading }, premium: { hours: 42, cents: 21_000 } };

const example = <Facts extends Envelope>(
  name: string,
  { write, read }: { write: (facts: Facts) => Letter; read: (facts: Facts, language: Reading["language"]) => Reading },
  facts: Facts,
): Example => ({
  name,
  letter: (language) => write({ ...facts, language }),
  readings: languages.map((language) => read(facts, language)),
});

const {
  FirstContactPlanned,
  InvalidityNotConfirmed: NotConfirmed,
  PartialResumptionPermitted: Permitted,
  PartialResumptionRefused: NotPermitted,
  ProjectDecided,
  TrajectoryStopped: Stopped,
} = letters;
export const examples: readonly Example[] = [
  example("first contact", FirstContactPlanned, firstContact),
  example("first contact, with what an absence costs", FirstContactPlanned, { ...firstContact, reduction }),
  example("first contact after an absence", FirstContactPlanned, { ...firstContact, earlier: missed, reduction }),
  example("first contact moved", FirstContactPlanned, { ...firstContact, earlier: moved }),
  example("project approved", ProjectDecided, approved),
  example("project approved with its costs", ProjectDecided, { ...approved, costs } as ProjectDecision),
  example("project refused", ProjectDecided, refused),
  example("partial work permitted", Permitted, permitted),
  example("partial work permitted, without hours and conditions", Permitted, {
    ...permitted,
    nature: "self-employed-activity",
    hours: null,
    conditions: "",
  }),
  example("partial work refused", NotPermitted, notPermitted),
  example("permission ended", NotPermitted, { ...notPermitted, ended: true }),
  example("invalidity not confirmed", NotConfirmed, notConfirmed),
  example("invalidity not confirmed yet", NotConfirmed, {
    ...notConfirmed,
    grounds: "U bent arbeidsongeschikt sinds 1 juli 2025.",
    invalidityFrom: "2026-07-01",
  }),
  example("stopped", Stopped, stopped),
  example("stopped during a training", Stopped, { ...stopped, ...ends }),
];
