import type { Source, SourceStatus } from "../kernel/source.ts";

const status = "our reading" satisfies SourceStatus;
const title = "Our reading, to be signed off";

/** Where the sources are silent or disagree: what we made of it. Every ruling that rests on one says so. */
export const ownReadings = {
  "reading-working-day": {
    title,
    where:
      "A working day is Monday to Friday without the ten legal holidays. Elsewhere in labour law Saturday is one too.",
    status,
  },
  "reading-before-the-regime": {
    title,
    where:
      "Before 1 January 2022 nobody is in the target group of this trajectory; the older trajectories stand apart.",
    status,
  },
  "reading-end-of-month": {
    title,
    where: "A term of months ends on the same day of the month, or on the last day of a month that has no such day.",
    status,
  },
  "reading-terms-stay": {
    title,
    where: "A term for the fund that ends on a Saturday, a Sunday or a holiday is not moved.",
    status,
  },
  "reading-first-day-of-invalidity": {
    title,
    where:
      "Invalidity starts on the day after one full year; a year that starts on 29 February is full on 28 February.",
    status,
  },
  "reading-invalidity-earlier": {
    title,
    where: "The year of primary incapacity is also taken for days before the texts that were read.",
    status,
  },
  "reading-route-c-after-pilot": {
    title,
    where:
      "Route C is open after 31 March 2024: the pilot ended then, but the pages of RIZIV (undated) and Brussels (2026) still offer it.",
    status,
  },
  "reading-actiris-start": {
    title,
    where: "Actiris started Route C on 1 March 2023: the webinar says only March 2023.",
    status,
  },
  "reading-adg": {
    title,
    where: "ADG takes registrations from the fund but not through Route C: no source names it for Route C.",
    status,
  },
  "reading-agreements-2022": {
    title,
    where: "In 2022 the services took registrations under their earlier agreements.",
    status,
  },
  "reading-presumption-basis": {
    title,
    where:
      "For the self-employed too the presumption starts with the last of the three signatures, as the webinar says for everyone: it is younger than the decree of 12 March 2023, which names the day of the plan.",
    status,
  },
  "reading-presumption-length": {
    title,
    where: "The first day counts: from 2 March the six months run up to and including 1 September.",
    status,
  },
  "reading-withdrawn-consent": {
    title,
    where: "A consent that is withdrawn stops on that same day; only a consent given on a later day opens it again.",
    status,
  },
  "reading-incompatible-advice": {
    title,
    where:
      "A project that the advising physician finds incompatible still goes to the RIZIV team, which weighs the advice.",
    status,
  },
  "reading-refused-orientation": {
    title,
    where: "Refused: the orientation examination alone is paid (INAMI); the webinar says that nothing is.",
    status,
  },
  "reading-one-day-training": {
    title,
    where: "A training may start and end on the same day.",
    status,
  },
  "reading-legacy-in-between": {
    title,
    where: "A clear plan that still needs orientation, or no plan and no orientation, fits neither older trajectory.",
    status,
  },
  "reading-other-occupation": {
    title,
    where:
      "Someone who can still do one of the two, the last or another occupation of reference, is in rehabilitation.",
    status,
  },
  "reading-closing-reasons": {
    title,
    where: "The reasons for closing are ours; the six outcomes are those that RIZIV counts.",
    status,
  },
  "reading-next-appointment": {
    title,
    where: "The follow-up appointment named in the plan lies within the term of the follow-up itself.",
    status,
  },
} as const satisfies Record<string, Source>;
