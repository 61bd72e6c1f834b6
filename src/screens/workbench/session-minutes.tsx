import { roomText as text } from "../../words/screens/council-room.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

type Approval = { by: string; on: string } | null;
export type MinutesShown = {
  on: string;
  sha256: string;
  href: string | undefined;
  chair: Approval;
  secretary: Approval;
};

/** The minutes of the session, and who approved them. */
export function SessionMinutes({ minutes: { on, sha256, href, chair, secretary } }: { minutes: MinutesShown }) {
  const say = useSay();
  const approval = (one: Approval) =>
    one ? (
      <>
        {one.by}, <Day on={one.on} />
      </>
    ) : (
      say(text.notYet)
    );
  return (
    <Card title={say(text.minutes)}>
      <KeyValue
        pairs={[
          { key: say(text.drawnUpOn), value: <Day on={on} /> },
          { key: say(text.hashOfPdf), value: <code class="ww-breaks">{sha256}</code> },
          { key: say(text.byChair), value: approval(chair) },
          { key: say(text.bySecretary), value: approval(secretary) },
        ]}
      />
      {href && (
        <p>
          <a href={href}>{say(text.openMinutes)}</a>
        </p>
      )}
    </Card>
  );
}
