import type { ActName, FieldOf } from "../../trajectory/acts.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import type { Text } from "../language.ts";

export type FieldWords = { label: Text; hint?: Text };

/** What the register of persons asks, by the path under which a form posts it. */
type PersonField = `person.${keyof Identity & string}`;
export type FieldName<N extends ActName> = N extends "register-recognition"
  ? Exclude<FieldOf<N>, "person"> | PersonField
  : FieldOf<N>;

/** What a professional reads instead, where the act is written for the insured person and both may do it. */
type ForProfessional<N extends ActName> = {
  title?: Text;
  explains: Text;
  done: Text;
  fields?: { [F in FieldName<N>]?: FieldWords };
};

export type WordsOfAct<N extends ActName> = {
  /** In a list of what one can do. */
  title: Text;
  /** Above the form. */
  explains: Text;
  button: Text;
  /** Afterwards: what happens next, and who does it. */
  done: Text;
  fields: { [F in FieldName<N>]: FieldWords };
  /** Questions that the insured person answers on one page, where the others have a page each. */
  together?: readonly { fields: readonly FieldName<N>[]; title: Text }[];
  professional?: ForProfessional<N>;
};
export type WordsOfActs<N extends ActName> = { [K in N]: WordsOfAct<K> };
