import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { eventWords } from "../../words/events.ts";
import type { Language } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { fileText } from "../../words/screens/workbench-file.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import type { LoggedEvent } from "../parts/event-log.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { RulingView } from "../parts/ruling-view.tsx";
import { Tag } from "../parts/tag.tsx";
import { eventPairs } from "./event-fields.tsx";
import type { EventShown, FileShown } from "./file-shown.ts";

/** One line of a professional's timeline: what, by whom, with what, and on which rules. */
export function loggedEvent(event: EventShown, { reader }: Pick<FileShown, "reader">, language: Language): LoggedEvent {
  const { key, type, on, who, role, organisation, open, sealed, closed, rulings } = event;
  // What the person asked to correct is sealed too, and no fact on health.
  const isMedical = subjectOfEvent[type] !== "correction";
  const nameless = organisation ? organisationWords[organisation].short : roleWords[role].name;
  const pairs = [open, sealed ?? {}].flatMap((of) => eventPairs(event, of, language));
  const from = organisation ? `, ${organisationWords[organisation].short[language]}` : "";
  return {
    key,
    on,
    what: eventWords[type].happened[language],
    who: who ?? nameless[language],
    role: `${roleWords[role].name[language]}${who ? from : ""}`,
    mark:
      isMedical && sealed ? (
        <Tag tone="violet">{fileText.medical[language]}</Tag>
      ) : (
        isMedical && closed && <Tag>{fileText.sealed[language]}</Tag>
      ),
    ...(pairs.length > 0 && { children: <KeyValue pairs={pairs} /> }),
    ...(rulings.length > 0 && {
      details: rulings.map((ruling) => (
        <RulingView key={ruling.rule} ruling={showRuling(ruling, { language, role: reader })} />
      )),
    }),
  };
}
