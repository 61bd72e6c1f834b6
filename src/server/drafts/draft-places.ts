import { canonicalJson } from "../record/canonical-json.ts";

type Place = { person: string; draft: string };

/** What sealed answers are bound to: they open nowhere else. */
export const placeOfAnswers = ({ person, draft }: Place): string => canonicalJson(["weerwerk-draft-1", person, draft]);

/** The same of the name or the content of a file. */
export const placeOfFile = ({ person, draft }: Place, file: string, part: "name" | "content"): string =>
  canonicalJson(["weerwerk-draft-file-1", person, draft, file, part]);
