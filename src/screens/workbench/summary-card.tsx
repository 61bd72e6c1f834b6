import { choiceText } from "../../words/choices.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { workListText } from "../../words/screens/workbench.ts";
import { fileText as text } from "../../words/screens/workbench-file.ts";
import { recognitionText } from "../../words/screens/workbench-people.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue, type Pair } from "../parts/key-value.tsx";
import type { FileShown } from "./file-shown.ts";
import { recognitionPairs } from "./recognition-pairs.tsx";

/** 84.05.17-997.01, as it stands on the card. */
export const nationalNumberText = (digits: string): string =>
  digits.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, "$1.$2.$3-$4.$5");

/** Who, by which way in, and what the fund recognised. */
export function SummaryCard({ file }: { file: FileShown }) {
  const say = useSay();
  const { language } = useFrame();
  const { trajectory, recognition, nationalNumber, referrer } = file;
  const { ended, olderKind, route, openedOn, fund } = trajectory;
  const pairs: Pair[] = [
    { key: say(workListText.nationalNumber), value: nationalNumberText(nationalNumber) },
    { key: say(workListText.route), value: choiceText("route", route, language) },
    ...(referrer ? [{ key: say(text.referredBy), value: <bdi>{referrer}</bdi> }] : []),
    ...(olderKind ? [{ key: say(text.olderKind), value: choiceText("kind", olderKind, language) }] : []),
    {
      key: say(roleWords.coordinator.name),
      value: file.coordinator ? <bdi>{file.coordinator}</bdi> : say(text.noCoordinator),
    },
    { key: say(workListText.startedOn), value: <Day on={openedOn} /> },
    ...(recognition
      ? recognitionPairs(recognition, say, language)
      : [{ key: say(recognitionText.fund), value: say(organisationWords[fund].short) }]),
    ...(ended
      ? [
          { key: say(text.endedOn), value: <Day on={ended.on} /> },
          { key: say(text.reason), value: choiceText("reason", ended.reason, language) },
          { key: say(text.outcome), value: choiceText("outcome", ended.outcome, language) },
        ]
      : []),
  ];
  return (
    <Card title={say(text.summary)}>
      <KeyValue pairs={pairs} />
    </Card>
  );
}
