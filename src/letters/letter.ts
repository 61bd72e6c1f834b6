import type { Events, EventType } from "../trajectory/events.ts";
import type { Language, LetterLanguage } from "../words/language.ts";
import { type Format, formatIn } from "./format.ts";
import { type Frame, frame } from "./frame.ts";

/** A piece of a letter. Text is plain: it is never read as markup, on paper or on a screen. */
export type Block =
  | { kind: "title"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "definitions"; rows: readonly Definition[] }
  | { kind: "appeal"; title: string; rows: readonly Definition[] }
  | { kind: "signature"; closing: string; name: string; role: string };
export type Definition = { term: string; text: string };

export type Sender = { name: string; lines: readonly string[]; contact: Contact };
export type Contact = { person?: string; phone?: string; email?: string };
export type Addressee = { name: string; lines: readonly string[] };

/** What every letter needs besides what happened. */
export type Envelope = {
  /** Of the person, and so of the letter. */
  language: LetterLanguage;
  /** The day of the letter, `2026-03-02`. */
  on: string;
  place: string;
  reference: string;
  sender: Sender;
  addressee: Addressee;
  signedBy: { name: string; role: string };
  /** As the `sending` of the letter says. */
  registered: boolean;
};

/** How a letter goes out: by registered post or not, and whether a term of appeal counts from its receipt. */
export type Sending = { registered: boolean; appeal: boolean };
/** The same for every such letter, or by what happened and what went before it in the stream, oldest first. */
export type Sends<E extends EventType> = Sending | ((happened: Events[E], before: readonly string[]) => Sending);

/** A letter as it can be read in any language; only nl, fr and de are sent. */
export type Reading = {
  language: Language;
  registered: boolean;
  subject: string;
  reference: string;
  place: string;
  /** The day of the letter, `2026-03-02`. */
  on: string;
  /** The same day as the reader writes it. */
  date: string;
  sender: Sender;
  addressee: Addressee;
  blocks: readonly Block[];
  frame: Frame;
};
export type Letter = Reading & { language: LetterLanguage };

export type Content = { subject: string; blocks: readonly Block[] };

/**
 * Declares the letter that an event causes. The same facts always give the same letter: no clock, no look-ups.
 * A language without words does not compile, and every language gets the same blocks.
 */
export function letter<Event extends EventType, Facts extends Envelope, Words>(
  event: Event,
  sending: Sends<Event>,
  words: Readonly<Record<Language, Words>>,
  write: (facts: Facts, say: Words, format: Format) => Content,
) {
  const read = (facts: Facts, language: Language): Reading => {
    const format = formatIn(language);
    return {
      language,
      ...write(facts, words[language], format),
      registered: facts.registered,
      reference: facts.reference,
      place: facts.place,
      on: facts.on,
      date: format.day(facts.on),
      sender: facts.sender,
      addressee: facts.addressee,
      frame: frame[language],
    };
  };
  return {
    event,
    /** Asked with the open part of the event. */
    sending: (happened: Events[Event], before: readonly string[]): Sending =>
      typeof sending === "function" ? sending(happened, before) : sending,
    /** The letter to send, in the language of the person. Throws on a day that does not exist. */
    write: (facts: Facts): Letter => ({ ...read(facts, facts.language), language: facts.language }),
    /** The same letter for someone who reads another language. */
    read,
  };
}
