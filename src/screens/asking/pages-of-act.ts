import type { ActName } from "../../trajectory/acts.ts";
import { actWords } from "../../words/acts.ts";
import type { Text } from "../../words/language.ts";
import type { Question } from "../act-form/questions.ts";

/** One page of an act: one question, or a few that belong together under a title of their own; or its files. */
export type AskingPage = { questions: readonly Question[]; title?: Text; files?: true };

/**
 * The pages on which an act is asked, in the order of its schema. What somebody declares is asked where it is sent:
 * one signs what one has read, and a signature is never kept for later.
 */
export function pagesOf(act: ActName, questions: readonly Question[], takesFiles: boolean): readonly AskingPage[] {
  const { together = [] } = actWords[act] as { together?: readonly { fields: readonly string[]; title: Text }[] };
  const pages: AskingPage[] = [];
  for (const question of questions.filter((one) => !isDeclared(one))) {
    const group = together.find(({ fields }) => fields.includes(question.name));
    const begun = group && pages.find(({ title }) => title === group.title);
    if (begun) begun.questions = [...begun.questions, question];
    else pages.push({ questions: [question], ...(group && { title: group.title }) });
  }
  return takesFiles ? [...pages, { questions: [], files: true }] : pages;
}

export const isDeclared = ({ control }: Question): boolean => control === "declaration";

/** Where a page of an act is. @param of the stream that the act is done to, or the person for what is new */
export const askingAddress = (act: ActName, page: number | "summary" | "forget", of: string): string =>
  `/me/${act}/${page}?of=${of}`;

/** Where it stands what was sent: the event of that version, in that stream. */
export const sentAddress = (act: ActName, stream: string, version: number): string =>
  `/me/${act}/sent?of=${stream}&at=${version}`;
