import { dueWordsOf } from "../../words/dues.ts";
import { roleWords } from "../../words/roles.ts";
import { workListText } from "../../words/screens/workbench.ts";
import { fileText as text } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { DueBadge } from "../parts/due-badge.tsx";
import { DueSum } from "../parts/due-sum.tsx";
import { useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";
import { Tag } from "../parts/tag.tsx";
import type { FileShown } from "./file-shown.ts";

type DuesShown = Pick<FileShown, "dues" | "reader" | "today"> & Partial<Pick<FileShown, "lookingUntil">>;

/** Who has the ball, and until when. Nothing waits for who broke the glass. */
export function DuesCard({ file: { dues, reader, today, lookingUntil } }: { file: DuesShown }) {
  const say = useSay();
  return (
    <Card title={say(text.dues)}>
      {dues.length === 0 ? (
        <p>{say(text.noDues)}</p>
      ) : (
        <KeyValue
          pairs={dues.map((due) => ({
            key: say(dueWordsOf(due).awaited),
            value: (
              <>
                {due.who === reader && !lookingUntil ? (
                  <Tag tone="warning">{say(workListText.waitingForYou)}</Tag>
                ) : (
                  say(roleWords[due.who].name)
                )}
                {" · "}
                {due.by ? <DueBadge by={due.by} today={today} /> : say(workListText.noDue)}
                <DueSum sum={due.sum} reader={reader} />
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
