import type { Language } from "../../words/language.ts";
import { actFormText } from "../../words/screens/act-form.ts";
import { Card } from "../parts/card.tsx";
import { useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

type Row = { term: string; text: string };
type Part =
  | { kind: "title" | "paragraph"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "definitions"; rows: readonly Row[] }
  | { kind: "appeal"; title: string; rows: readonly Row[] }
  | { kind: "signature"; closing: string; name: string; role: string };

/** A letter as it will be sent, in the language of the person. */
export type LetterShown = { language: Language; subject: string; blocks: readonly Part[] };

/** What the letter will say, before the act is confirmed. */
export function LetterPreview({ letters }: { letters: readonly LetterShown[] }) {
  const say = useSay();
  if (letters.length === 0) return <p role="status">{say(actFormText.noLetter)}</p>;
  return (
    <>
      {letters.map(({ language, subject, blocks }) => (
        <Card key={subject} title={say(actFormText.preview)}>
          <div lang={language} class="ww-stack">
            <p>
              <strong>{subject}</strong>
            </p>
            {blocks.map((part, at) => (
              <PartView key={at} part={part} />
            ))}
          </div>
        </Card>
      ))}
    </>
  );
}

function PartView({ part }: { part: Part }) {
  switch (part.kind) {
    case "title":
      return <h3>{part.text}</h3>;
    case "paragraph":
      return <p>{part.text}</p>;
    case "list":
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return (
        <ul>
          {part.rows.map((row) => (
            <li key={row.join()}>{row.join(": ")}</li>
          ))}
        </ul>
      );
    case "definitions":
      return <KeyValue pairs={part.rows.map(({ term, text }) => ({ key: term, value: text }))} />;
    case "appeal":
      return (
        <>
          <h3>{part.title}</h3>
          <KeyValue pairs={part.rows.map(({ term, text }) => ({ key: term, value: text }))} />
        </>
      );
    case "signature":
      return (
        <p>
          {part.closing}
          <br />
          {part.name}, {part.role}
        </p>
      );
  }
}
