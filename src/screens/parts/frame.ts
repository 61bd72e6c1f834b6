import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Text } from "../../words/language.ts";

/** What every page knows before it knows its subject; the server makes one per request. */
export type Frame = {
  language: Language;
  /** Path and query of this page, without `lang`: the language links keep it. */
  url: string;
  /** Address of the stylesheet, with its hash. */
  stylesheet: string;
  /** The same sheet itself, for who comes from elsewhere: the page then stands without asking for it. */
  styles?: string;
  /** Address of the script that gives professionals their keys; nobody else gets it. */
  keys?: string;
  /** Goes back hidden in every form, against forms from elsewhere; empty when nobody is signed in. */
  formToken: string;
  /** The role comes in said already. */
  signedIn: { name: string; role: string } | null;
  /** The name of the person for whom the reader acts; absent where they act for themselves. */
  represents?: string;
  /** What the server puts at the foot of every page, such as the day of a desk. */
  foot?: ComponentChildren;
};

export type Say = (text: Text) => string;

export const speak =
  (language: Language): Say =>
  (text) =>
    language === "fr" ? unbroken(text.fr) : text[language];

/** French writes a space before these signs, and no line may start with one. */
const unbroken = (french: string): string => french.replaceAll(/ (?=[:;?!»])|(?<=«) /g, "\u00a0");

const FrameContext = createContext<Frame | null>(null);
export const InFrame = FrameContext.Provider;

/** @throws when a part stands outside a page: its language would be a guess. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("a part is rendered outside <Page> or <InFrame>");
  return frame;
}

export const useSay = (): Say => speak(useFrame().language);
