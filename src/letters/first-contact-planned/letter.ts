import type { Appointment } from "../../trajectory/first-contact/first-contact.ts";
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
  meeting: Appointment & { place: string };
  coordinator: string;
  /** An earlier appointment. After one that was missed, the invitation is registered. */
  earlier?: { on: string; was: Earlier };
  /** What an absence costs, only if a ruling says so: a letter never makes up a reduction. */
  reduction?: { percent: number; basis: Basis };
};

type Earlier = "missed" | "moved";
export type Words = {
  subject: string;
  subjectAgain: string;
  salutation: (name: string) => string;
  invited: string;
  earlier: Readonly<Record<Earlier, (on: string) => string>>;
  day: string;
  time: string;
  place: string;
  how: string;
  way: Readonly<Record<Appointment["how"], string>>;
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

const before = new Set(["FirstContactPlanned", "FirstContactMissed"]);

export const firstContactPlanned = letter(
  "FirstContactPlanned",
  (_, events) => ({
    registered: events.findLast((type) => before.has(type)) === "FirstContactMissed",
    appeal: false,
  }),
  { nl, fr, de, en },
  (facts: FirstContact, say: Words, format) => {
    const { meeting, coordinator, earlier } = facts;
    return {
      subject: earlier ? say.subjectAgain : say.subject,
      blocks: [
        { kind: "paragraph", text: say.salutation(facts.addressee.name) },
        { kind: "paragraph", text: earlier ? say.earlier[earlier.was](format.day(earlier.on)) : say.invited },
        {
          kind: "definitions",
          rows: [
            { term: say.day, text: format.weekday(meeting.on) },
            { term: say.time, text: format.time(meeting.time) },
            { term: say.how, text: say.way[meeting.how] },
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

function reduced({ reduction, earlier, meeting }: FirstContact, say: Words, format: Format): Block[] {
  if (!reduction) return [];
  const percent = format.percent(reduction.percent);
  const cost =
    earlier?.was === "missed"
      ? say.reducedIfAgain({ percent, on: format.day(meeting.on) })
      : say.reducedIfTwice(percent);
  return [
    { kind: "title", text: say.absence },
    { kind: "paragraph", text: `${cost} ${basisSentence(reduction.basis, format)}` },
  ];
}
