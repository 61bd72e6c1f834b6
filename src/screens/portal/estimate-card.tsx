import type { Regime } from "../../trajectory/recognition/recognition.ts";
import { calculatorChoices, calculatorText, calculatorWords } from "../../words/screens/calculators.ts";
import { keepText as text } from "../../words/screens/resumption-keep.ts";
import { Button } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { moneyText } from "../parts/day-text.ts";
import type { FieldOf } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { useFrame, useSay } from "../parts/frame.ts";

type EstimateCardProps = {
  regime: Regime;
  /** ISO day. */
  today: string;
  /** Cents a day, where the fund recorded it. */
  benefit: number | undefined;
};

/** What if I work so many hours? The question is posted with the benefit in it, so that no amount stands in an address. */
export function EstimateCard({ regime, today, benefit }: EstimateCardProps) {
  const say = useSay();
  const { language } = useFrame();
  const words = calculatorWords["partial-resumption"].fields;
  const label = (name: string) => words[name]?.label[language] ?? name;
  const [year = "", month = "", day = ""] = today.split("-");
  const hidden = { "day.day": day, "day.month": month, "day.year": year };
  const own: FieldOf[] =
    regime === "self-employed"
      ? [{ kind: "day", name: "activitySince", label: label("activitySince") }]
      : ["hoursPerWeek", "fullTimeHours"].map((name) => ({ kind: "text", name, label: label(name), width: "short" }));
  const asked: FieldOf[] = [
    ...own,
    ...Object.entries({ ...hidden, regime: regime === "self-employed" ? regime : "employee" }).map(
      ([name, value]): FieldOf => ({ kind: "hidden", name, value }),
    ),
    benefit === undefined
      ? { kind: "money", name: "dailyBenefit", label: label("dailyBenefit") }
      : { kind: "hidden", name: "dailyBenefit", value: (benefit / 100).toFixed(2) },
  ];
  const sheltered: FieldOf = {
    kind: "choice",
    name: "setting",
    label: label("setting"),
    optional: true,
    choices: [{ value: "sheltered-workshop", text: calculatorChoices["sheltered-workshop"]?.[language] ?? "" }],
    as: "select",
  };
  return (
    <Card title={say(text.title)}>
      <p>{benefit === undefined ? say(text.unknown) : `${say(text.known)} ${moneyText(benefit, language)}.`}</p>
      <Form action="/open/partial-resumption">
        <Fields of={asked} />
        {regime !== "self-employed" && (
          <details class="ds-details">
            <summary>{say(calculatorText.rare)}</summary>
            <div>
              <Fields of={[sheltered]} />
            </div>
          </details>
        )}
        <p>
          <Button kind="secondary">{say(text.workOut)}</Button>
        </p>
      </Form>
    </Card>
  );
}
