import type { Text } from "../../language.ts";

/** How a source is named: what it is, where in it, and what it says there. */
export type SourceWords = {
  readonly title: Text;
  /** An article or a slide. */
  readonly at?: Text;
  /** What it says there, in short; of our own reading: the reading. */
  readonly says?: Text;
  /** The heading above the passage, in the language of the source. */
  readonly heading?: string;
};
