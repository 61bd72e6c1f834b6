import type { Locator } from "playwright-core";
import type { Role } from "../src/access/roles.ts";
import { type Question, questionsOf } from "../src/screens/act-form/questions.ts";
import { type ActName, acts } from "../src/trajectory/acts.ts";
import { actShown } from "../src/words/acts.ts";
import { choiceText } from "../src/words/choices.ts";
import type { Language } from "../src/words/language.ts";
import { partsText } from "../src/words/screens/parts.ts";
import type { Hands } from "./hands.ts";

/** A day as ISO text, a choice by its name, a list as lines; a session or a mediator by what stands beside it. */
export type Filled = string | number | boolean | readonly string[];
export type Answers = Readonly<Record<string, Filled>>;
type Reader = { language: Language; role: Role; hands: Hands };

/** Fills in the form of an act as its reader would: each box found by what stands beside it. */
export async function fillIn(form: Locator, act: ActName, answers: Answers, reader: Reader): Promise<void> {
  const questions = questionsOf(acts[act].input);
  for (const [name, answer] of Object.entries(answers)) {
    const question = questions.find((one) => one.name === name);
    if (!question) throw new Error(`${act} does not ask for ${name}`);
    await answerTo(form, question, labelOf(act, question, reader), answer, reader);
  }
}

function labelOf(act: ActName, { name, optional }: Question, { language, role }: Reader): string {
  const label = actShown(act, role).fields[name]?.label[language];
  if (!label) throw new Error(`${act} has no words for ${name}`);
  return optional ? `${label} (${partsText.optional[language]})` : label;
}

async function answerTo(
  form: Locator,
  question: Question,
  name: string,
  answer: Filled,
  { language, hands }: Reader,
): Promise<void> {
  const group = form.getByRole("group", { name, exact: true });
  switch (question.control) {
    case "day": {
      const [year = "", month = "", day = ""] = String(answer).split("-");
      const boxes = { day: withoutZero(day), month: withoutZero(month), year };
      for (const [box, text] of Object.entries(boxes) as [keyof typeof boxes, string][])
        await hands.write(group.getByRole("textbox", { name: partsText[box][language], exact: true }), text);
      return;
    }
    case "yes-no":
      return hands.pick(group.getByRole("radio", { name: partsText[answer ? "yes" : "no"][language], exact: true }));
    case "declaration":
      return hands.tick(form.getByRole("checkbox", { name, exact: true }), Boolean(answer));
    case "choice":
      return choose(form, group, name, choiceText(question.name, String(answer), language), hands);
    case "members":
      for (const one of answer as readonly string[])
        await hands.tick(group.getByRole("checkbox", { name: one, exact: true }), true);
      return;
    case "member":
    case "dossier":
    case "session":
    case "colleague":
    case "person":
    case "cost":
    case "transfer":
    case "glass":
    case "mandate":
      return choose(form, group, name, String(answer), hands);
    case "lines": {
      const boxes = group.getByRole("textbox");
      for (const [at, line] of (answer as readonly string[]).entries()) await hands.write(boxes.nth(at), line);
      return;
    }
    default:
      return hands.write(form.getByRole("textbox", { name, exact: true }), String(answer));
  }
}

/** A short list is a row of buttons, a long one opens. */
async function choose(form: Locator, group: Locator, name: string, text: string, hands: Hands): Promise<void> {
  const list = form.getByRole("combobox", { name, exact: true });
  if ((await list.count()) === 0) return hands.pick(group.getByRole("radio", { name: text, exact: true }));
  await hands.select(list, text);
}

const withoutZero = (number: string): string => number.replace(/^0/, "");
