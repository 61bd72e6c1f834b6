import { type Basis, basisSentence } from "../basis.ts";
import { groundsBlock } from "../grounds.ts";
import { type Block, type Envelope, letter } from "../letter.ts";
import { type Appeal, meansOfAppeal } from "../means-of-appeal.ts";
import { favourable } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The permission of the advising physician: nature, volume and conditions (Royal Decree of 20 July 1971, art. 23bis). */
export type PartialResumptionPermitted = Envelope & {
  declaredOn: string;
  nature: "adapted-work" | "self-employed-activity";
  activity: string;
  /** A week, in hours; null where they were not declared. */
  hours: { perWeek: number; fullTime: number } | null;
  /** Both days inclusive. */
  permission: { from: string; until: string };
  /** In the language of the person, one on each line; empty where there are none. */
  conditions: string;
  /** Last day for the next medical check. */
  checkBy: string;
  basis: Basis;
  appeal: Appeal;
};

export type Words = {
  subject: string;
  salutation: (name: string) => string;
  permitted: (declaredOn: string) => string;
  work: string;
  kind: string;
  kinds: Readonly<Record<PartialResumptionPermitted["nature"], string>>;
  activity: string;
  volume: string;
  hours: (hours: { perWeek: string; fullTime: string }) => string;
  notSaid: string;
  period: string;
  fromUntil: (period: { from: string; until: string }) => string;
  conditions: string;
  none: string;
  now: string;
  change: string;
  check: (by: string) => string;
  renew: string;
  stop: string;
  rule: string;
  closing: string;
};

export const partialResumptionPermitted = letter(
  "PartialResumptionPermitted",
  favourable,
  { nl, fr, de, en },
  (facts: PartialResumptionPermitted, say: Words, format) => {
    const { hours, permission, sender, reference } = facts;
    const said = hours && { perWeek: format.number(hours.perWeek), fullTime: format.number(hours.fullTime) };
    const period = { from: format.day(permission.from), until: format.day(permission.until) };
    const conditions: Block = groundsBlock(facts.conditions) ?? { kind: "paragraph", text: say.none };
    return {
      subject: say.subject,
      blocks: [
        { kind: "paragraph", text: say.salutation(facts.addressee.name) },
        { kind: "paragraph", text: say.permitted(format.day(facts.declaredOn)) },
        { kind: "title", text: say.work },
        {
          kind: "definitions",
          rows: [
            { term: say.kind, text: say.kinds[facts.nature] },
            { term: say.activity, text: facts.activity },
            { term: say.volume, text: said ? say.hours(said) : say.notSaid },
            { term: say.period, text: say.fromUntil(period) },
          ],
        },
        { kind: "title", text: say.conditions },
        conditions,
        { kind: "title", text: say.now },
        { kind: "list", items: [say.change, say.check(format.day(facts.checkBy)), say.renew, say.stop] },
        { kind: "title", text: say.rule },
        { kind: "paragraph", text: basisSentence(facts.basis, format) },
        { kind: "signature", closing: say.closing, ...facts.signedBy },
        meansOfAppeal(facts.appeal, sender, reference, format),
      ],
    };
  },
);
