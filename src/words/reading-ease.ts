import type { Language } from "./language.ts";

/**
 * How easy a text reads: 100 and more is very easy, below 30 very hard. Each language has its own formula, from the
 * mean length of a sentence in words and of a word in syllables: English Flesch (1948), Dutch Douma (1960), French
 * Kandel and Moles (1958), German Amstad (1978).
 */
export function readingEase(sentences: readonly string[], language: Language): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) throw new RangeError("a text without words reads neither easily nor hard");
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const [base, perWord, perSyllable] = formulas[language];
  return base - (perWord * words.length) / sentences.length - (perSyllable * syllables) / words.length;
}

/** The base, what goes off for each word in a sentence, and for each syllable in a word. */
const formulas: Readonly<Record<Language, readonly [number, number, number]>> = {
  en: [206.835, 1.015, 84.6],
  nl: [206.84, 0.93, 77],
  fr: [207, 1.015, 73.6],
  de: [180, 1, 58.5],
};

/** What has a letter in it: a figure is read as it stands and weighs nothing. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/[\s–—/()«»“”„"]+/u).filter((part) => /\p{L}/u.test(part));

/** A text cut after each full stop, question mark or exclamation mark, and after a colon that a clause follows. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:;])\s+(?=[\p{Lu}\p{Ll}«“„])/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));

/** Syllables as they are spoken, by the vowels of the language; every word has one at least. */
export function syllablesOf(word: string, language: Language): number {
  const parts = word
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + counted[language](part), 0),
  );
}

const nuclei = (word: string, vowels: RegExp): number => word.match(vowels)?.length ?? 0;

const counted: Readonly<Record<Language, (word: string) => number>> = {
  nl: (word) =>
    nuclei(word.replaceAll("qu", "q"), /eau|aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ei|ou|au|[aeiouyà-öù-ü]/gu),
  de: (word) => nuclei(word.replaceAll("qu", "q"), /ei|ai|au|eu|äu|ie|aa|ee|oo|[aeiouyäöü]/gu),
  fr: (word) => {
    const heard = word
      .replace(/([qg])u(?=[aeiouyéèê])/gu, "$1")
      .replace(/(?<=[^aeiouyéèêœ].*[^aeiouyéèê])es?$/u, "") // the e at the end is not heard, where another vowel is
      .replace(/(?<=[aeiouéèê])y(?=[aeiouéèê])/gu, "ij");
    return nuclei(
      heard,
      /é|ï|ë|ü|o(?=o)|u(?=[aeo])(?!eu)|[aeiouyàâèêîôùûœæ]+?(?=[éïë]|u[ao]|oo|[^aeiouyàâèêîôùûœæ]|$)/gu,
    );
  },
  en: (word) => {
    const heard = word
      .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/u, "")
      .replace(/(?<=[aeiouy].*[^aeiouycgsxz])es$/u, "")
      .replace(/(?<=[aeiouy].*[^aeiouyl])e$/u, "")
      .replace(/(?<=[aeiouy][^aeiouy]*[aeiouy]l)e$/u, "");
    return nuclei(heard, /(?<![cst])i(?=[ao])|u(?=a)|[aeiou]y(?=[aeiou])|[aeiouy]+/gu);
  },
};

/** Plain language on the scale that Flesch published (60 to 70: standard), taken as the end of B1. */
export const easyEnough = 60;
