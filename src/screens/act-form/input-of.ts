import type { Control } from "../../trajectory/inputs.ts";
import { filledIn, linesOf, type Values } from "../parts/field-of.ts";
import type { Question } from "./questions.ts";

/** Reads one answer out of a posted form; undefined when nothing was filled in. */
type Reads = (values: Values, name: string) => unknown;

const text: Reads = (values, name) => filledIn(values, name).trim() || undefined;

/** The three boxes as an ISO day. What is no day is handed on as it stands, so that the schema says so. */
const day: Reads = (values, name) => {
  const [d, m, y] = ["day", "month", "year"].map((box) => filledIn(values, `${name}.${box}`).trim());
  if (!d && !m && !y) return undefined;
  return `${y}-${m?.padStart(2, "0")}-${d?.padStart(2, "0")}`;
};

/** `3/2026` and `2026-3` are both March 2026. */
const month: Reads = (values, name) => {
  const typed = filledIn(values, name).trim();
  const [, first, last] = /^(\d{1,4})\s*[-/. ]\s*(\d{1,4})$/.exec(typed) ?? [];
  if (first === undefined || last === undefined) return typed || undefined;
  return first.length === 4 ? `${first}-${last.padStart(2, "0")}` : `${last}-${first.padStart(2, "0")}`;
};

/** `9:30`, `9.30`, `9u30` and `9h` are times as people write them. */
const time: Reads = (values, name) => {
  const typed = filledIn(values, name).trim();
  const [, hour, minute] = /^(\d{1,2})\s*(?:[:.]|u|h)\s*(\d{2})?$/i.exec(typed) ?? [];
  return hour === undefined ? typed || undefined : `${hour.padStart(2, "0")}:${minute ?? "00"}`;
};

const number: Reads = (values, name) => {
  const typed = filledIn(values, name).replaceAll(/\s/g, "").replace(",", ".");
  if (typed === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
};

/** `1 045,50` and `1045.50` are the same amount. */
const money: Reads = (values, name) => filledIn(values, name).replaceAll(/[\s€]/g, "").replace(",", ".") || undefined;

const yesNo: Reads = (values, name) => {
  const answer = filledIn(values, name);
  return answer === "" ? undefined : answer === "yes" ? true : answer === "no" ? false : answer;
};

const declaration: Reads = (values, name) => (filledIn(values, name) === "yes" ? true : undefined);

const lines: Reads = (values, name) => {
  const filled = linesOf(values, name).filter((line) => line.trim() !== "");
  return filled.length > 0 ? filled : undefined;
};

const reads: Readonly<Record<Control, Reads>> = {
  day,
  month,
  time,
  number,
  declaration,
  lines,
  members: lines,
  member: text,
  dossier: text,
  "yes-no": yesNo,
  line: text,
  prose: text,
  choice: text,
  person: text,
  session: text,
  colleague: text,
  cost: text,
  question: text,
  transfer: text,
  glass: text,
  mandate: text,
  hours: money,
  money,
};

/** What was posted as the input of an act: whatever was left empty is absent. */
export function inputOf(questions: readonly Question[], posted: Values): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { name, control } of questions) {
    const value = reads[control](posted, name);
    const path = name.split(".");
    const last = path.pop() ?? name;
    let into = input;
    for (const step of path) into = into[step] = (into[step] as Record<string, unknown> | undefined) ?? {};
    if (value !== undefined) into[last] = value;
  }
  return input;
}

/** What stands in the boxes when a form comes back: lists without their empty lines, so that faults point right. */
export function valuesOf(questions: readonly Question[], posted: Values): Values {
  const lists = questions.filter(({ control }) => control === "lines");
  const kept = lists.map(({ name }) => [name, linesOf(posted, name).filter((line) => line.trim() !== "")]);
  return { ...posted, ...Object.fromEntries(kept) };
}
