import type { LetterLanguage, Text } from "../language.ts";
import type { TermSource } from "./sources.ts";

/** A legal term as the law and its bodies say it. English is for reading: there is no official English term. */
export type Term = {
  readonly term: Text;
  /** The abbreviation that is in use, in the languages that have one. */
  readonly short?: Partial<Text>;
  /** What it means, in one sentence anybody understands. */
  readonly means: Text;
  /** Where the term was read, by language. `null`: in no source; the word is ours and someone must verify it. */
  readonly sources: Readonly<Record<LetterLanguage, TermSource | null>>;
  /** First and last day (inclusive) on which this is the term of the law, where it changed; ISO text. */
  readonly since?: string;
  readonly until?: string;
};
