import type { Training } from "../../trajectory/training/training.ts";
import { choiceText } from "../../words/choices.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { portalPlanText as text } from "../../words/screens/portal-plan.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

/** The training while it runs and after it. */
export function TrainingCard({ training }: { training: Training }) {
  const say = useSay();
  const { language } = useFrame();
  const { startedOn, hours, result, evaluation } = training;
  const followed = Object.values(hours).reduce((sum, month) => sum + month, 0);
  return (
    <Card title={say(text.myTraining)}>
      <KeyValue
        pairs={[
          { key: say(text.startedOn), value: <Day on={startedOn} /> },
          { key: say(text.hoursFollowed), value: followed.toLocaleString(language) },
          ...(result
            ? [
                {
                  key: say(result.at === "succeeded" ? text.succeededOn : text.brokenOffOn),
                  value: <Day on={result.on} />,
                },
              ]
            : []),
          ...(evaluation
            ? [{ key: say(portalText.evaluation), value: choiceText("conclusion", evaluation.conclusion, language) }]
            : []),
        ]}
      />
      <p class="ww-subtle">{say(text.premium)}</p>
    </Card>
  );
}
