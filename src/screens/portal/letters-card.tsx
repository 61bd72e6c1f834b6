import { documentsText } from "../../words/screens/documents.ts";
import { letterNames } from "../../words/screens/portal-letters.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useSay } from "../parts/frame.ts";
import type { LetterToRead } from "./my-trajectory.ts";

export function LettersCard({ letters }: { letters: readonly LetterToRead[] }) {
  const say = useSay();
  return (
    <Card title={say(portalText.documents)}>
      {letters.length === 0 ? <p>{say(portalText.noDocuments)}</p> : <LetterList letters={letters} />}
      <p>
        <a href="/me/documents">{say(documentsText.all)}</a>
      </p>
    </Card>
  );
}

/** Letters to open, each with its day; a letter is always a PDF. */
export function LetterList({ letters }: { letters: readonly LetterToRead[] }) {
  const say = useSay();
  return (
    <ul class="ww-plain">
      {letters.map(({ kind, on, href }) => (
        <li key={href}>
          <a href={href}>{say(letterNames[kind] ?? portalText.documents)}</a>
          <br />
          <span class="ww-subtle">
            <Day on={on} /> · PDF
          </span>
        </li>
      ))}
    </ul>
  );
}
