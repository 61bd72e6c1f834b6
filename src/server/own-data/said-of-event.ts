import { dayText } from "../../screens/parts/day-text.ts";
import { derivedFields } from "../../screens/workbench/derived-fields.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { actWords } from "../../words/acts.ts";
import { choiceOf } from "../../words/choices.ts";
import { eventWords } from "../../words/events.ts";
import type { Language, Text } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { exportText } from "../../words/screens/portal-export.ts";
import type { Stored } from "../record/read-stream.ts";

type Told = Pick<Stored, "type" | "act" | "role" | "organisation" | "actor" | "open" | "sealed">;

/** One event in words for the person it is about: what happened, by whom, and everything that it says. */
export function saidOfEvent(event: Told, names: ReadonlyMap<string, string>, language: Language): string {
  const what = eventWords[event.type as EventType].forPerson[language];
  const isMedical = !["question", "correction"].includes(subjectOfEvent[event.type as EventType]);
  const fields = [
    ...fieldsOf(event, event.open, language),
    ...fieldsOf(event, event.sealed ?? {}, language).map((said) =>
      isMedical ? `${exportText.medical[language]}, ${said}` : said,
    ),
  ];
  return [what, `(${whoDid(event, names, language)})`, ...fields.map((said) => `${said}.`)]
    .join(" ")
    .replaceAll("..", ".");
}

/** By name, role and house; of the person themself, that it was they. */
export function whoDid(
  { role, organisation, actor }: Pick<Stored, "role" | "organisation" | "actor">,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (role === "insured-person") return exportText.you[language];
  const house = organisation ? [organisationWords[organisation].short[language]] : [];
  return [names.get(actor) ?? actor, roleWords[role].name[language], ...house].join(", ");
}

function fieldsOf({ type, act }: Told, fields: Readonly<Record<string, unknown>>, language: Language): string[] {
  const asked = (actWords[act as ActName]?.fields ?? {}) as Readonly<Record<string, { label: Text } | undefined>>;
  const derived = derivedFields[type as EventType] ?? {};
  return Object.entries(fields).flatMap(([name, value]) => {
    const label = (asked[name]?.label ?? derived[name])?.[language].replace(/\s*[?:]$/, "");
    const said = saidValue(name, value, language);
    return label === undefined || said === undefined ? [] : [`${label}: ${said}`];
  });
}

/** Names of fields that hold no more than an id. */
const ids: readonly string[] = ["session", "cost", "question", "correction", "reading"];

function saidValue(name: string, value: unknown, language: Language): string | undefined {
  if (value === null || value === undefined || ids.includes(name)) return undefined;
  if (Array.isArray(value)) return value.map(String).join("; ");
  if (typeof value === "object") return undefined;
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? dayText(text, language) : (choiceOf(name, text)?.[language] ?? text);
}
