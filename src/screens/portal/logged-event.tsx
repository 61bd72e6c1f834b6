import type { Role } from "../../access/roles.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { EventType } from "../../trajectory/events.ts";
import { eventWords } from "../../words/events.ts";
import type { Language } from "../../words/language.ts";
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
  /** Null: the reader themself. */
  who: string | null;
  rulings: readonly Ruling[];
  medical: boolean;
};

/** One line of the history, with the rules behind it where there are any. */
export function loggedEvent(happened: Happened, language: Language): LoggedEvent {
  const { key, type, on, role, who, rulings, medical } = happened;
  return {
    key,
    on,
    what: eventWords[type].forPerson[language],
    who: who ?? text.you[language],
    role: who === null ? text.yourself[language] : roleWords[role].name[language],
    ...(medical && { children: <p class="ww-subtle">{text.medical[language]}</p> }),
    ...(rulings.length > 0 && {
      details: rulings.map((ruling) => (
        <RulingView key={ruling.rule} ruling={showRuling(ruling, { language, role: "insured-person" })} />
      )),
    }),
  };
}
