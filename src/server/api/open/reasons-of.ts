import type { Ground, Ruling } from "../../../law/kernel/ruling.ts";
import type { Language } from "../../../words/language.ts";
import { conditionWords } from "../../../words/law/condition-words.ts";

/** Every condition that stands in the way, with its code and its sentence to the person. When one fails, those alone. */
export function reasonsOf({ because }: Ruling, language: Language): { code: string; sentence: string }[] {
  const failed = because.filter(({ answer }) => answer === "no");
  const standing = failed.length > 0 ? failed : because.filter(({ answer }) => answer === "unknown");
  return standing.map((ground) => ({ code: ground.what, sentence: sentenceOf(ground)[language] }));
}

function sentenceOf({ what, answer }: Ground) {
  const words = conditionWords[what as keyof typeof conditionWords];
  return answer === "no" ? words.fails : words.unknown;
}
