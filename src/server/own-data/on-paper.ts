import { formatIn } from "../../letters/format.ts";
import { frame } from "../../letters/frame.ts";
import type { Block, Definition, Reading } from "../../letters/letter.ts";
import { senderOf } from "../../letters/sender.ts";
import { whatText } from "../../screens/money/money-line.ts";
import { dayText, moneyText } from "../../screens/parts/day-text.ts";
import { partRead } from "../../screens/portal/who-looked-page.tsx";
import type { EventType } from "../../trajectory/events.ts";
import { documentKind } from "../../words/choices/documents.ts";
import { eventWords } from "../../words/events.ts";
import { organisationWords } from "../../words/organisations.ts";
import { exportText as text, trajectoryCalled } from "../../words/screens/portal-export.ts";
import { readPurposes } from "../../words/screens/portal-history.ts";
import { letterNames } from "../../words/screens/portal-letters.ts";
import { dayInBelgium, timeInBelgium } from "../clock.ts";
import type { everythingAbout } from "./everything.ts";
import { saidOfEvent, whoDid } from "./said-of-event.ts";

type Everything = NonNullable<Awaited<ReturnType<typeof everythingAbout>>>;
type Events = Everything["recognition"]["events"];

/**
 * Everything about a person as a sheet of paper, in their own language: who they are, everything that happened with all
 * that it says, documents and letters by name, amounts, and who looked.
 *
 * @param on ISO day of the sheet.
 * @param names of those who acted or looked, by id.
 */
export function onPaper(all: Everything, names: ReadonlyMap<string, string>, on: string): Reading {
  const { person, recognition, trajectories, workBesideTheBenefit: work } = all;
  const { language } = person;
  const say = (one: (typeof text)[keyof typeof text]) => one[language];
  const row = (term: string, said: string | null | undefined): Definition[] => (said ? [{ term, text: said }] : []);
  const part = (title: string, rows: readonly Definition[]): Block[] => [
    { kind: "title", text: title },
    rows.length > 0 ? { kind: "definitions", rows } : { kind: "paragraph", text: say(text.none) },
  ];
  const events = (of: Events): Definition[] =>
    of.map((event) => ({ term: dayText(event.day, language), text: saidOfEvent(event, names, language) }));
  const documents = [...trajectories, ...work].flatMap((file) => file.documents);
  const blocks: Block[] = [
    { kind: "paragraph", text: say(text.lead) },
    ...part(say(text.who), [
      ...row(say(text.name), `${person.givenName} ${person.familyName}`),
      ...row(say(text.number), person.nationalNumber),
      ...row(say(text.address), person.address.join(", ")),
      ...row(say(text.telephone), person.telephone),
      ...row(say(text.email), person.email),
      ...row(say(text.account), person.accountNumber),
      ...row(say(text.fund), organisationWords[recognition.state.fund].name[language]),
    ]),
    ...part(say(text.recognition), events(recognition.events)),
    ...trajectories.flatMap(({ reference, events: of }) => part(trajectoryCalled[language]({ reference }), events(of))),
    ...work.flatMap(({ state, events: of }) => part(`${say(text.work)}: ${state.activity}`, events(of))),
    ...part(
      say(text.documents),
      documents.map(({ on: day, kind, name }) => ({
        term: dayText(day, language),
        text: [documentKind[kind][language], name].filter(Boolean).join(": "),
      })),
    ),
    ...part(
      say(text.letters),
      all.letters.map(({ on: day, kind }) => ({
        term: dayText(day, language),
        text: (letterNames[kind as EventType] ?? eventWords[kind as EventType].forPerson)[language],
      })),
    ),
    ...part(
      say(text.money),
      all.money.map((line) => ({
        term: dayText(line.on, language),
        text: `${whatText(line, language)}: ${moneyText(line.cents, language)} (${organisationWords[line.payer].short[language]})`,
      })),
    ),
    ...part(
      say(text.looked),
      all.whoLooked.map((look) => {
        const at = new Date(look.at);
        const what = partRead(look.what, language);
        const why = readPurposes[look.purpose]?.[language] ?? look.purpose;
        return {
          term: `${dayText(dayInBelgium(at), language)}, ${timeInBelgium(at)}`,
          text: `${whoDid(look, names, language)}. ${why}: ${what}.`,
        };
      }),
    ),
    { kind: "paragraph", text: say(text.wrong) },
    { kind: "signature", closing: say(text.made), name: "Weerwerk", role: dayText(on, language) },
  ];
  return {
    language,
    registered: false,
    subject: say(text.subject),
    reference: person.id,
    place: say(text.place),
    on,
    date: formatIn(language).day(on),
    sender: senderOf(recognition.state.fund, language),
    addressee: { name: `${person.givenName} ${person.familyName}`, lines: person.address },
    blocks,
    frame: frame[language],
  };
}
