import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../words/language.ts";
import type { Fault, FieldOf, Values } from "./field-of.ts";
import { type Frame, InFrame } from "./frame.ts";
import type { RulingShown } from "./ruling-shown.ts";

/** Somebody whose name is an attack. */
export const attacker = `Lotte <script>alert("1")</script> & Co`;

export const frameIn = (language: Language): Frame => ({
  language,
  url: "/werklijst?status=open&name=Jan%20P",
  stylesheet: "/assets/weerwerk-0.css",
  formToken: "token-1",
  signedIn: { name: attacker, role: "coordinator" },
});

/** What a part becomes, inside a page in this language. */
export const rendered = (language: Language, part: VNode): string =>
  renderToString(<InFrame value={frameIn(language)}>{part}</InFrame>);

export const oneOfEach: readonly FieldOf[] = [
  { kind: "text", name: "result", label: "Result", hint: "One sentence" },
  { kind: "long-text", name: "objectives", label: "Objectives" },
  { kind: "whole-number", name: "hours", label: "Hours", unit: "a week" },
  { kind: "money", name: "cost", label: "Cost", optional: true },
  { kind: "day", name: "on", label: "Day of the contact", hint: "Such as 1 6 2026" },
  { kind: "yes-no", name: "wants", label: "Wants to work?" },
  {
    kind: "choice",
    name: "regime",
    label: "Regime",
    choices: [{ value: "employee", text: "Employee", hint: "By contract" }],
  },
  { kind: "choice", name: "partner", label: "Partner", as: "select", choices: [{ value: "gtb", text: "GTB" }] },
  { kind: "lines", name: "actions", label: "Actions" },
  { kind: "declaration", name: "declares", label: "I have read it" },
  { kind: "hidden", name: "version", value: "3" },
];

export const filledIn: Values = {
  result: attacker,
  objectives: "Back to work",
  hours: "19",
  cost: "12,50",
  "on.day": "31",
  "on.month": "2",
  "on.year": "2026",
  wants: "no",
  regime: "employee",
  partner: "gtb",
  actions: ["call", "look", "try", "stay"],
  declares: "yes",
};

export const faults: readonly Fault[] = [
  ...["result", "objectives", "hours", "cost", "on", "wants", "regime", "partner", "declares"].map((field) => ({
    field,
    message: `${field} is wrong`,
  })),
  { field: "on.month", message: "there is no such month" },
  { field: "actions.0", message: "the first action is too long" },
  { field: "actions.1", message: "the second action is too long" },
];

export const ruling: RulingShown = {
  title: "Route C",
  outcome: "not met",
  version: "2024-04-01",
  on: "2026-03-02",
  ourReading: true,
  cites: [{ text: "Royal Decree of 3 July 1996", status: "read" }],
  grounds: [
    { text: "recognised", answer: "yes", facts: [{ name: "since", value: "2025" }] },
    { text: "one year", answer: "no", cites: [{ text: "Protocol, art. 4", href: "/law", status: "our reading" }] },
    { text: "own wish", answer: "unknown", cites: [{ text: "Protocol, art. 3", status: "to be verified" }] },
    { text: "service", answer: "Forem", because: [{ text: "takes part", answer: "yes" }] },
  ],
};
