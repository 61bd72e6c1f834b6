import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { choiceText } from "../../words/choices.ts";
import { organisationWords } from "../../words/organisations.ts";
import { portalStartText as text } from "../../words/screens/portal-start.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

/** As what the fund knows the reader. */
export function RecognitionCard({ recognition }: { recognition: Recognition }) {
  const say = useSay();
  const { language } = useFrame();
  const { fund, incapableSince, invalidSince, regime, hasContract, person } = recognition;
  return (
    <Card title={say(text.recognition)}>
      <KeyValue
        pairs={[
          { key: say(text.fund), value: say(organisationWords[fund].short) },
          { key: say(text.since), value: <Day on={incapableSince} /> },
          ...(invalidSince ? [{ key: say(text.invalidSince), value: <Day on={invalidSince} /> }] : []),
          { key: say(text.regime), value: choiceText("regime", regime, language) },
          { key: say(text.contract), value: choiceText("hasContract", hasContract ? "yes" : "no", language) },
        ]}
      />
      <p>
        <a href={`/person/${person}/change-contract`}>{say(text.changeContract)}</a>
      </p>
    </Card>
  );
}
