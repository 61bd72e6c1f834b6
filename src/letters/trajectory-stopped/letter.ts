import { type Basis, basisSentence } from "../basis.ts";
import type { Format } from "../format.ts";
import { type Block, type Envelope, letter } from "../letter.ts";
import { reach } from "../reach.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The insured person stopped, which is always possible and asks for no reason. */
export type TrajectoryStopped = Envelope & {
  stoppedOn: string;
  coordinator: string;
  /** The last day of the presumption of incapacity, inclusive, if a ruling says that it ends. */
  presumption?: { until: string; basis: Basis };
  /** Hours of an approved training followed before the stop, and the premium for them in cents, gross. */
  premium?: { hours: number; cents: number };
};

export type Words = {
  subject: string;
  salutation: (name: string) => string;
  stopped: (on: string) => string;
  changes: string;
  noMore: (coordinator: string) => string;
  presumedUntil: (day: string) => string;
  stays: string;
  recognition: string;
  premium: (what: { hours: string; amount: string }) => string;
  file: string;
  again: string;
  startAgain: (what: { coordinator: string; reach: string }) => string;
  closing: string;
};

export const trajectoryStopped = letter(
  "TrajectoryStopped",
  information,
  { nl, fr, de, en },
  (facts: TrajectoryStopped, say: Words, format) => {
    const { coordinator, premium } = facts;
    const earned = premium && say.premium({ hours: format.number(premium.hours), amount: format.money(premium.cents) });
    return {
      subject: say.subject,
      blocks: [
        { kind: "paragraph", text: say.salutation(facts.addressee.name) },
        { kind: "paragraph", text: say.stopped(format.day(facts.stoppedOn)) },
        { kind: "title", text: say.changes },
        { kind: "paragraph", text: say.noMore(coordinator) },
        ...presumption(facts, say, format),
        { kind: "title", text: say.stays },
        { kind: "list", items: [say.recognition, ...(earned ? [earned] : []), say.file] },
        { kind: "title", text: say.again },
        {
          kind: "paragraph",
          text: say.startAgain({ coordinator, reach: reach(facts.sender, format.language) }),
        },
        { kind: "signature", closing: say.closing, ...facts.signedBy },
      ],
    };
  },
);

function presumption({ presumption: ends }: TrajectoryStopped, say: Words, format: Format): Block[] {
  if (!ends) return [];
  const text = `${say.presumedUntil(format.day(ends.until))} ${basisSentence(ends.basis, format)}`;
  return [{ kind: "paragraph", text }];
}
