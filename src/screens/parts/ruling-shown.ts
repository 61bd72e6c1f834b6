/** A ruling of the law with its names already turned into words. */
export type RulingShown = {
  title: string;
  /** As the law gives it: "met", "not met", "unknown", or the name of a row or a value. */
  outcome: string;
  /** Needed when the outcome is a row or a value. */
  outcomeText?: string;
  /** First day of the version applied, and the day judged; ISO text. */
  version: string;
  on: string;
  /** It rests on a reading of our own that someone must still confirm. */
  ourReading?: boolean;
  /** What a calculation was given. */
  facts?: readonly { name: string; value: string }[];
  grounds: readonly GroundShown[];
  cites?: readonly Cited[];
  /** The terms and amounts that it used. */
  parameters?: readonly ParameterShown[];
};

/** All of it said already; `validity` is since when, and until when where it no longer holds. */
export type ParameterShown = { name: string; value: string; validity: string; cited: Cited };

export type GroundShown = {
  text: string;
  /** "yes", "no" or "unknown" get a mark; anything else is shown as it stands. */
  answer: string;
  facts?: readonly { name: string; value: string }[];
  cites?: readonly Cited[];
  because?: readonly GroundShown[];
};

/** `heading` stands above the passage in the source itself, in the language of the source. */
export type Cited = {
  text: string;
  heading?: { words: string; lang: string };
  href?: string;
  status: "read" | "to be verified" | "our reading";
};
