import type { Role } from "../../access/roles.ts";
import { type ActName, isAct } from "../../trajectory/acts.ts";
import { actShown } from "../../words/acts.ts";
import { actFormText } from "../../words/screens/act-form.ts";
import { useSay } from "../parts/frame.ts";
import { Notice } from "../parts/notice.tsx";

/** What was just done and what happens next; the address says which act (`?done=`). Shows nothing otherwise. */
export function DoneNotice({ act, reader }: { act: unknown; reader: Role }) {
  const say = useSay();
  if (typeof act !== "string" || !isAct(act)) return null;
  const name: ActName = act;
  return (
    <div tabIndex={-1} data-said>
      <Notice kind="success" title={say(actFormText.done)}>
        <p>{say(actShown(name, reader).done)}</p>
      </Notice>
    </div>
  );
}
