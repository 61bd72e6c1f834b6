import { roleWords } from "../../words/roles.ts";
import { daysText } from "../../words/screens/parts-time.ts";
import { fileText as text } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";
import type { FileShown } from "./file-shown.ts";

/** How long the trajectory was with whom: the days in words, and drawn beside each other. */
export function WaitedCard({ file: { waited, today } }: { file: Pick<FileShown, "waited" | "today"> }) {
  const say = useSay();
  const { language } = useFrame();
  const longest = Math.max(...waited.map(({ days }) => days), 1);
  return waited.every(({ days }) => days === 0) ? null : (
    <Card title={say(text.waited)}>
      <KeyValue
        pairs={waited.map(({ who, days, since }) => ({
          key: say(roleWords[who].name),
          value: (
            <span class="ww-period">
              {daysText[language](days)}
              {since !== undefined && since !== today && (
                <span class="ww-subtle">
                  {say(text.waitedSince)} <Day on={since} short />
                </span>
              )}
              <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="ww-period__whole" width="1000" height="12" />
                <rect class="ww-period__past" width={(days / longest) * 1000} height="12" />
              </svg>
            </span>
          ),
        }))}
      />
    </Card>
  );
}
