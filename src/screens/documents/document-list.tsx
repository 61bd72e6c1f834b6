import type { Role } from "../../access/roles.ts";
import { choiceText } from "../../words/choices.ts";
import { numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { roleWords } from "../../words/roles.ts";
import { documentsText as text } from "../../words/screens/documents.ts";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { Tag } from "../parts/tag.tsx";
import type { DocumentShown } from "./document-shown.ts";

type DocumentListProps = { documents: readonly DocumentShown[]; reader: Role };

/** Documents to open, each with what it is, who brought it and when. One that may not be opened says why. */
export function DocumentList({ documents, reader }: DocumentListProps) {
  const say = useSay();
  const { language } = useFrame();
  return (
    <ul class="ww-plain">
      {documents.map(({ id, kind, medical, type, bytes, on, by, name, href }) => (
        <li key={id}>
          {name === null ? (
            <span>{choiceText("documentKind", kind, language)}</span>
          ) : (
            <a href={href} class="ww-breaks">
              <bdi>{name}</bdi>
            </a>
          )}{" "}
          {medical && <Tag tone="warning">{say(text.medical)}</Tag>}
          <br />
          <span class="ww-subtle">
            {name !== null && `${choiceText("documentKind", kind, language)} · `}
            <Day on={on} /> · {by === reader && reader === "insured-person" ? say(text.you) : say(roleWords[by].name)} ·{" "}
            {type.toUpperCase()}, {sizeText(bytes, language)}
          </span>
          {name === null && (
            <>
              <br />
              <span class="ww-subtle">{say(text.closed)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** `33 kB`, `2,4 MB`; in French `ko` and `Mo`. */
function sizeText(bytes: number, language: Language): string {
  const [kilo, mega] = language === "fr" ? ["ko", "Mo"] : ["kB", "MB"];
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} ${kilo}`;
  return `${numberText(Math.round(bytes / 100_000) / 10, language)} ${mega}`;
}
