import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The fund confirms the invalidity of someone who registered at a service, so that the service may begin (route C). */
export type InvalidityConfirmed = FromTheFund & {
  /** The service as people know it: VDAB, Forem, Actiris, ADG. */
  service: string;
  registeredOn: string;
  /** The first day of the invalidity. */
  invalidSince: string;
};

export type Words = {
  subject: (service: string) => string;
  confirmed: (service: string) => string;
  registered: string;
  since: string;
  next: (service: string) => string;
  benefit: string;
  voluntary: string;
  wrong: string;
};

export const invalidityConfirmed = letter(
  "InvalidityConfirmed",
  information,
  { nl, fr, de, en },
  (facts: InvalidityConfirmed, say: Words, format) => ({
    subject: say.subject(facts.service),
    blocks: inOrder(
      facts,
      {
        opening: [say.confirmed(facts.service)],
        details: [
          { term: say.registered, text: format.day(facts.registeredOn) },
          { term: say.since, text: format.day(facts.invalidSince) },
        ],
        means: [say.next(facts.service), say.benefit, say.voluntary, say.wrong],
      },
      format,
    ),
  }),
);
