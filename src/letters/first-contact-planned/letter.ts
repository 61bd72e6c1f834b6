import { type Basis, basisSentence } from "../basis.ts";
import type { Format } from "../format.ts";
import { type Block, type Envelope, letter } from "../letter.ts";
import { reach } from "../reach.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** An invitation to the first contact with the coordinator, or to a new one after an absence. */
export type FirstContact = Envelope & {
  meeting: { on: string; time: string; place: string };
  coordinator: string;
  /** After an absence: the day that was missed. The new invitation is registered. */
  again?: { missedOn: string };
  /** What an absence costs, only if a ruling says so: a letter never makes up a reduction. */
  reduction?: { percent: number; basis: Basis };
};

export type Words = {
  subject: string;
  subjectAgain: string;
  salutation: (name: string) => string;
  invited: string;
  missed: (on: string) => string;
  newDate: string;
  day: string;
  time: string;
  place: string;
  withWhom: string;
  coordinator: (name: string) => string;
  whatHappens: string;
  talk: string;
  bring: string;
  voluntary: string;
  cannotCome: string;
  call: (reach: string) => string;
  reason: string;
  absence: string;
  reducedIfTwice: (percent: string) => string;
  reducedIfAgain: (what: { percent: string; on: string }) => string;
  closing: string;
};

export const firstContactPlanned = letter(
  "FirstContactPlanned",
  { nl, fr, de, en },
  (facts: FirstContact, say: Words, format) => {
    const { meeting, coordinator, again } = facts;
    const opening = again ? `${say.missed(format.day(again.missedOn))} ${say.newDate}` : say.invited;
    return {
      subject: again ? say.subjectAgain : say.subject,
      registered: again !== undefined,
      blocks: [
        { kind: "paragraph", text: say.salutation(facts.addressee.name) },
        { kind: "paragraph", text: opening },
        {
          kind: "definitions",
          rows: [
            { term: say.day, text: format.weekday(meeting.on) },
            { term: say.time, text: format.time(meeting.time) },
            { term: say.place, text: meeting.place },
            { term: say.withWhom, text: say.coordinator(coordinator) },
          ],
        },
        { kind: "title", text: say.whatHappens },
        { kind: "list", items: [say.talk, say.bring, say.voluntary] },
        { kind: "title", text: say.cannotCome },
        { kind: "paragraph", text: `${say.call(reach(facts.sender, format.language))} ${say.reason}` },
        ...reduced(facts, say, format),
        { kind: "signature", closing: say.closing, ...facts.signedBy },
      ],
    };
  },
);

function reduced({ reduction, again, meeting }: FirstContact, say: Words, format: Format): Block[] {
  if (!reduction) return [];
  const percent = format.percent(reduction.percent);
  const cost = again ? say.reducedIfAgain({ percent, on: format.day(meeting.on) }) : say.reducedIfTwice(percent);
  return [
    { kind: "title", text: say.absence },
    { kind: "paragraph", text: `${cost} ${basisSentence(reduction.basis, format)}` },
  ];
}
