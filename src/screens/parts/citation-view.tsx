import { rulingText } from "../../words/screens/parts-ruling.ts";
import { useSay } from "./frame.ts";
import type { Cited } from "./ruling-shown.ts";
import { Tag } from "./tag.tsx";

/** A source, with a mark when it is not simply read text. */
export function CitationView({ cited }: { cited: Cited }) {
  const say = useSay();
  return (
    <cite class="ww-cite">
      {cited.href ? <a href={cited.href}>{cited.text}</a> : cited.text}
      {cited.heading && (
        <>
          , <q lang={cited.heading.lang}>{cited.heading.words}</q>
        </>
      )}
      {cited.status === "our reading" && <Tag tone="violet">{say(rulingText.ourReading)}</Tag>}
      {cited.status === "to be verified" && <Tag tone="warning">{say(rulingText.toBeVerified)}</Tag>}
    </cite>
  );
}
