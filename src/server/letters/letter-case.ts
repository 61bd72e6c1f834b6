import type { Fund } from "../../access/roles.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { appealOn } from "../../letters/appeal-on.ts";
import type { Basis } from "../../letters/basis.ts";
import { basisOf } from "../../letters/citation.ts";
import type { FromTheFund } from "../../letters/in-order.ts";
import type { Envelope } from "../../letters/letter.ts";
import type { Appeal } from "../../letters/means-of-appeal.ts";
import { senderOf } from "../../letters/sender.ts";
import type { Events, EventType, Worded } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { LetterLanguage, Text } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import type { Stored } from "../record/read-stream.ts";
import type { Account } from "../sign-in/accounts.ts";
import type { Identified } from "../views/who-is.ts";
import { sendingOf } from "./sending-of.ts";

/** What a letter is written from: the event that causes it, and everything as it stood on that event. */
export type Outgoing = {
  language: LetterLanguage;
  reference: string;
  event: Stored;
  /** Up to and including the event. */
  events: readonly Stored[];
  fund: Fund;
  recognition: Recognition;
  person: Identified;
  /** Who did it. */
  actor: Account | undefined;
  /** The coordinator who acted last before it; undefined when none did yet. */
  coordinator: Account | undefined;
  /** Where the coordinators of the fund are reached, when none of them acted yet. */
  phoneOfFund: string | undefined;
};
export type LetterCase = Outgoing & { trajectory: Trajectory };

/** The open part of the event, as its type declares it. */
export const factsOf = <T extends EventType>({ event }: Outgoing, _type: T): Events[T] =>
  event.open as unknown as Events[T];

/**
 * What was typed, in a letter that needs it.
 *
 * @throws where it stays closed: no letter is written without the words that it rests on.
 */
export function inFull<Words>(words: Worded<Words>): Words {
  if (words === undefined) throw new Error("A letter cannot be written: what was typed cannot be opened.");
  return words;
}

/** The national unions and the institute all have their seat there. */
const brussels: Text = { nl: "Brussel", fr: "Bruxelles", de: "Brüssel", en: "Brussels" };

const nameOf = ({ name, title }: Account): string => (title ? `${title} ${name}` : name);

/** By name where one acted, else the fund where one can ask for them. */
export const coordinatorOf = ({ coordinator, fund, language }: Outgoing): string =>
  coordinator ? nameOf(coordinator) : organisationWords[fund].short[language];

/** A letter from the fund, signed by the coordinator. */
export function fromTheFund(letterCase: Outgoing): Envelope {
  const { fund, language, coordinator, phoneOfFund } = letterCase;
  const sender = senderOf(fund, language, coordinator && nameOf(coordinator));
  const { phone, email } = coordinator ?? { phone: phoneOfFund };
  const contact = { ...sender.contact, ...(phone && { phone }), ...(email && { email }) };
  const role = roleWords.coordinator.name[language];
  return {
    ...common(letterCase),
    sender: { ...sender, contact },
    signedBy: { name: coordinatorOf(letterCase), role },
  };
}

/** A letter from the fund, signed by the advising physician who decided. */
export function fromThePhysician(letterCase: Outgoing): Envelope {
  const { language, actor, event } = letterCase;
  const role = roleWords[event.role].name[language];
  return { ...fromTheFund(letterCase), signedBy: { name: actor ? nameOf(actor) : event.actor, role } };
}

/** A letter from the institute, signed by who put the decision on record. */
export function fromTheInstitute(letterCase: Outgoing): Envelope {
  const { language, actor, event } = letterCase;
  return {
    ...common(letterCase),
    sender: senderOf("riziv", language),
    signedBy: { name: actor ? nameOf(actor) : event.actor, role: roleWords[event.role].name[language] },
  };
}

function common({ language, event, events, reference, person }: Outgoing) {
  const addressee = { name: `${person.givenName} ${person.familyName}`, lines: person.address };
  const { registered } = sendingOf(event, events);
  return { language, on: event.day, place: brussels[language], reference, addressee, registered };
}

export const rulingsOf = ({ rulings }: Pick<Stored, "rulings">) => rulings as unknown as readonly Ruling[];

/** What rulings rest on, each once. */
function basesOf(rulings: readonly Ruling[], language: LetterLanguage): readonly Basis[] {
  const bases = rulings.map((ruling) => basisOf(ruling, language));
  return bases.filter((one, at) => bases.findIndex(({ citation }) => citation === one.citation) === at);
}

/** What letters in the usual order need: from the fund, or signed by its physician where that is who did it. */
export function inOrderFrom(letterCase: Outgoing, rulings: readonly Ruling[]): FromTheFund {
  const from = letterCase.event.role === "coordinator" ? fromTheFund(letterCase) : fromThePhysician(letterCase);
  return { ...inOrderFromTheFund(letterCase, rulings), ...from };
}

/** The same signed by the coordinator, whoever did it: the third signature may be that of the person. */
export function inOrderFromTheFund(letterCase: Outgoing, rulings: readonly Ruling[]): FromTheFund {
  const bases = basesOf(rulings, letterCase.language);
  return { ...fromTheFund(letterCase), coordinator: coordinatorOf(letterCase), bases };
}

/** How long and where to appeal against a decision of the day of the event. */
export function appealOf({ event, person, language }: Outgoing): Appeal {
  const postcode = /\b[1-9]\d{3}\b(?=[^\d]*$)/.exec(person.address.at(-1) ?? "")?.[0] ?? "";
  return appealOn(event.day, postcode, language);
}
