import { groundsBlock } from "../grounds.ts";
import { type Block, type Envelope, letter } from "../letter.ts";
import { reach } from "../reach.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The fund does not confirm the invalidity of someone who registered at a service (route C). */
export type InvalidityNotConfirmed = Envelope & {
  /** The service as people know it: VDAB, Forem, Actiris, ADG. */
  service: string;
  registeredOn: string;
  /** In the language of the person, one on each line; may be empty. */
  grounds: string;
  coordinator: string;
  /** The first day on which the person can be recognised in invalidity, when that is known. */
  invalidityFrom?: string;
};

export type Words = {
  subject: string;
  salutation: (name: string) => string;
  registered: (what: { service: string; on: string }) => string;
  why: string;
  needed: string;
  notConfirmed: string;
  later: (what: { service: string; from: string }) => string;
  now: string;
  sameRights: string;
  routeB: (coordinator: string) => string;
  routeA: string;
  voluntary: string;
  wrong: string;
  tellUs: (reach: string) => string;
  closing: string;
};

export const invalidityNotConfirmed = letter(
  "InvalidityNotConfirmed",
  information,
  { nl, fr, de, en },
  (facts: InvalidityNotConfirmed, say: Words, format) => {
    const { service, invalidityFrom } = facts;
    const grounds = groundsBlock(facts.grounds);
    const later: Block[] = invalidityFrom
      ? [{ kind: "paragraph", text: say.later({ service, from: format.day(invalidityFrom) }) }]
      : [];
    return {
      subject: say.subject,
      blocks: [
        { kind: "paragraph", text: say.salutation(facts.addressee.name) },
        { kind: "paragraph", text: say.registered({ service, on: format.day(facts.registeredOn) }) },
        { kind: "title", text: say.why },
        { kind: "paragraph", text: `${say.needed} ${say.notConfirmed}` },
        ...(grounds ? [grounds] : []),
        ...later,
        { kind: "title", text: say.now },
        { kind: "paragraph", text: say.sameRights },
        { kind: "list", items: [say.routeB(facts.coordinator), say.routeA] },
        { kind: "paragraph", text: say.voluntary },
        { kind: "title", text: say.wrong },
        { kind: "paragraph", text: say.tellUs(reach(facts.sender, format.language)) },
        { kind: "signature", closing: say.closing, ...facts.signedBy },
      ],
    };
  },
);
