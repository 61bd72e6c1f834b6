import type { Organisation, Role } from "../../access/roles.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { EventType } from "../../trajectory/events.ts";
import { eventWords } from "../../words/events.ts";
import type { Language } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { portalHistoryText as text } from "../../words/screens/portal-history.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import type { LoggedEvent } from "../parts/event-log.tsx";
import { RulingView } from "../parts/ruling-view.tsx";

/** Something on record, as far as its person's own history shows it. */
export type Happened = {
  key: string;
  type: EventType;
  on: string;
  role: Role;
  /** Null: the reader themself. Undefined: nobody with a name, such as a delivery from the organisation itself. */
  who: string | null | undefined;
  organisation: Organisation | null;
  rulings: readonly Ruling[];
  /** What a physician wrote, where somebody did; empty when it was erased or may not be read here. */
  medical: readonly string[] | undefined;
};

/** One line of the history, with the rules behind it where there are any. */
export function loggedEvent(happened: Happened, language: Language): LoggedEvent {
  const { key, type, on, role, who, organisation, rulings, medical } = happened;
  const nameless = organisation ? organisationWords[organisation].short : roleWords[role].name;
  return {
    key,
    on,
    what: eventWords[type].forPerson[language],
    who: who === null ? text.you[language] : (who ?? nameless[language]),
    role: who === null ? text.yourself[language] : roleWords[role].name[language],
    ...(medical && { children: <p class="ww-subtle">{text.medical[language]}</p> }),
    ...((rulings.length > 0 || medical?.length) && {
      details: [
        ...(medical ?? []).map((fact) => <p key={fact}>{fact}</p>),
        ...rulings.map((ruling) => (
          <RulingView key={ruling.rule} level={2} ruling={showRuling(ruling, { language, role: "insured-person" })} />
        )),
      ],
    }),
  };
}
