import { actFormText } from "../../words/screens/act-form.ts";
import { useSay } from "../parts/frame.ts";
import { Notice } from "../parts/notice.tsx";
import type { RulingShown } from "../parts/ruling-shown.ts";
import { RulingView } from "../parts/ruling-view.tsx";

/** A reason in one sentence, and the law behind it where there is one. */
export type WhyNot = { why: string; rulings: readonly RulingShown[] };

/** Above a form that was sent and can be sent again: what is in the way, and that nothing is lost. */
export function WhyNotView({ no: { why, rulings } }: { no: WhyNot }) {
  const say = useSay();
  return (
    <div role="alert">
      <Notice kind="warning" title={say(actFormText.notNow)}>
        <p>{why}</p>
        <p>{say(actFormText.nothingChanged)}</p>
        {rulings.map((ruling) => (
          <RulingView key={ruling.title} ruling={ruling} level={3} />
        ))}
      </Notice>
    </div>
  );
}
