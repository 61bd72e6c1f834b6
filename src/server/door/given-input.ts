import { randomUUID } from "node:crypto";
import { type Question, questionsOf } from "../../screens/act-form/questions.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { inventedNumber } from "../desk/national-number.ts";

/** For tests: something well formed for each act, filled in from its own schema, so that a new act has one at once. */
export function anInput(act: ActName, given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const question of questionsOf(acts[act].input)) {
    if (question.optional && !(question.name in given)) continue;
    put(input, question.name.split("."), given[question.name] ?? answerTo(question));
  }
  return input;
}

function put(into: Record<string, unknown>, [first = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else {
    const inner = (into[first] ?? {}) as Record<string, unknown>;
    into[first] = inner;
    put(inner, rest, value);
  }
}

/** What is read from a number by itself, and cannot be guessed from the kind of box. */
const named: Readonly<Record<string, unknown>> = {
  "person.nationalNumber": inventedNumber("1961-06-15", "man"),
  "person.postcode": "9000",
  iban: "BE68539007547034",
};

function answerTo({ name, control, options }: Question): unknown {
  if (name in named) return named[name];
  switch (control) {
    case "day":
      return "2026-03-02";
    case "month":
      return "2026-03";
    case "time":
      return "09:30";
    case "line":
      return "Een regel";
    case "prose":
      return "Een zin die lang genoeg is.";
    case "lines":
      return ["Een eerste stap"];
    case "yes-no":
    case "declaration":
      return true;
    case "choice":
      return options[0];
    case "number":
      return 20;
    case "hours":
      return "19";
    case "money":
      return "12.50";
    case "member":
      return "joris-van-acker";
    case "members":
      return ["joris-van-acker"];
    case "colleague":
      return "sofie-maes";
    case "transfer":
      return "WW-1";
    case "session":
    case "cost":
    case "question":
    case "glass":
    case "dossier":
    case "mandate":
    case "person":
      return randomUUID();
  }
}
