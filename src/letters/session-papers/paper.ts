import type { PaperLanguage } from "../../trajectory/session/session.ts";
import { terms } from "../../words/terms.ts";
import { frame } from "../frame.ts";
import type { Block } from "../letter.ts";

/** A paper of a session as it is set: no address and no signature, those are of letters. */
export type Paper = {
  language: PaperLanguage;
  title: string;
  sender: string;
  /** The day of the paper, `2026-03-02`. */
  on: string;
  footer: string;
  /** With `{page}` and `{pages}` for the sheet to fill in. */
  page: string;
  blocks: readonly Block[];
};

export const paper = (language: PaperLanguage, on: string, title: string, blocks: readonly Block[]): Paper => {
  const sender = terms["higher-commission"].term[language];
  return { language, title, sender, on, footer: title, page: frame[language].page, blocks };
};
