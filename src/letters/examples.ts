import { appeal, basis, type Example, envelope, example, reading } from "./example.ts";
import { resumptionExamples } from "./examples-of-resumption.ts";
import { firstYearExamples } from "./examples-of-the-first-year.ts";
import { wayExamples } from "./examples-of-the-way.ts";
import type { FirstContact } from "./first-contact-planned/letter.ts";
import type { InvalidityNotConfirmed } from "./invalidity-not-confirmed/letter.ts";
import { letters } from "./letters.ts";
import type { ProjectDecision } from "./project-decided/letter.ts";
import type { TrajectoryStopped } from "./trajectory-stopped/letter.ts";

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
  appeal,
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

const notConfirmed: InvalidityNotConfirmed = {
  ...envelope,
  service: "VDAB",
  registeredOn: "2026-03-02",
  grounds: "",
  coordinator: "An Peeters",
};
const stopped: TrajectoryStopped = { ...envelope, stoppedOn: "2026-03-15", coordinator: "An Peeters" };
const ends = { presumption: { until: "2026-03-15", basis: reading }, premium: { hours: 42, cents: 21_000 } };

const {
  FirstContactPlanned,
  InvalidityNotConfirmed: NotConfirmed,
  ProjectDecided,
  TrajectoryStopped: Stopped,
} = letters;
/** Every letter in each of its forms. */
export const examples: readonly Example[] = [
  example("first contact", FirstContactPlanned, firstContact),
  example("first contact, with what an absence costs", FirstContactPlanned, { ...firstContact, reduction }),
  example(
    "first contact after an absence",
    FirstContactPlanned,
    { ...firstContact, earlier: missed, reduction },
    { before: ["FirstContactPlanned", "FirstContactMissed"] },
  ),
  example("first contact moved", FirstContactPlanned, { ...firstContact, earlier: moved }),
  example("project approved", ProjectDecided, approved),
  example("project approved with its costs", ProjectDecided, { ...approved, costs } as ProjectDecision),
  example("project refused", ProjectDecided, refused),
  ...firstYearExamples,
  ...resumptionExamples,
  ...wayExamples,
  example("invalidity not confirmed", NotConfirmed, notConfirmed),
  example("invalidity not confirmed yet", NotConfirmed, {
    ...notConfirmed,
    grounds: "U bent arbeidsongeschikt sinds 1 juli 2025.",
    invalidityFrom: "2026-07-01",
  }),
  example("stopped", Stopped, stopped),
  example("stopped during a training", Stopped, { ...stopped, ...ends }),
];
