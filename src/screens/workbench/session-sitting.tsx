import { actWords } from "../../words/acts.ts";
import { roomText as text } from "../../words/screens/council-room.ts";
import { Card } from "../parts/card.tsx";
import { useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

/** By name. */
export type SittingShown = {
  chair: string;
  present: readonly string[];
  excused: readonly string[];
  absent: readonly string[];
};

/** Who of the Higher Commission sits. */
export function SessionSitting({ sitting }: { sitting: SittingShown | null }) {
  const say = useSay();
  const { fields } = actWords["record-presence"];
  const listed = (people: readonly string[]) => people.join(", ") || say(text.nobody);
  return (
    <Card title={say(text.sitting)}>
      {sitting ? (
        <KeyValue
          pairs={[
            { key: say(fields.chair.label), value: sitting.chair },
            { key: say(fields.present.label), value: listed(sitting.present) },
            { key: say(fields.excused.label), value: listed(sitting.excused) },
            { key: say(text.absent), value: listed(sitting.absent) },
          ]}
        />
      ) : (
        <p>{say(text.noSitting)}</p>
      )}
    </Card>
  );
}
