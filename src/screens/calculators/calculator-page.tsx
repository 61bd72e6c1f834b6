import { type CalculatorName, calculatorWords, calculatorText as text } from "../../words/screens/calculators.ts";
import { Button } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Fault, type FieldOf, filledIn, type Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue, type Pair } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { RulingShown } from "../parts/ruling-shown.ts";
import { RulingView } from "../parts/ruling-view.tsx";
import { type NavItem, SectionNav } from "../parts/section-nav.tsx";
import { type Week, WeekTable } from "./week-table.tsx";

/** A ruling with the page of the law book on which its rule stands. */
export type RulingRead = { ruling: RulingShown; href: string };

export type CalculatorAsked = {
  name: CalculatorName;
  action: string;
  /** One form for each regime, where they are asked different things. */
  variants: readonly NavItem[];
  fields: readonly FieldOf[];
  /** Rarely needed: folded away, unless something was filled in there. */
  rare: readonly FieldOf[];
  values: Values;
  faults: readonly Fault[];
  /** Only where hours decide: the same week at other hours. */
  weeks?: readonly Week[];
  answer?: { pairs: readonly Pair[]; rulings: readonly RulingRead[] };
};

type CalculatorPageProps = { frame: Frame; nav: readonly NavItem[]; asked: CalculatorAsked };

/** One question that anybody may ask the law, and under it the answer with the sum. */
export function CalculatorPage({ frame, nav, asked }: CalculatorPageProps) {
  const say = speak(frame.language);
  const { name, action, variants, fields, rare, values, faults, answer, weeks = [] } = asked;
  const unfolded = rare.some((field) => filledIn(values, field.name) !== "");
  const { title, about, fields: words } = calculatorWords[name];
  return (
    <Page frame={frame} title={say(title)} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack ww-narrow">
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(title)}</Heading>
        <p class="ww-lead">{say(about)}</p>
        {answer && <Answer {...answer} weeks={weeks} />}
        {variants.length > 1 && words.regime && <SectionNav label={say(words.regime.label)} items={variants} />}
        <Form action={action}>
          <Fields of={fields} values={values} faults={faults} />
          {rare.length > 0 && (
            <details class="ds-details" open={unfolded}>
              <summary>{say(text.rare)}</summary>
              <div class="ww-stack">
                <Fields of={rare} values={values} faults={faults} />
              </div>
            </details>
          )}
          <p class="ww-buttons">
            <Button>{say(text.workOut)}</Button>
            <a href="/open">{say(text.allCalculators)}</a>
          </p>
        </Form>
      </div>
    </Page>
  );
}

type AnswerProps = NonNullable<CalculatorAsked["answer"]> & { weeks: readonly Week[] };

function Answer({ pairs, rulings, weeks }: AnswerProps) {
  const say = useSay();
  return (
    <>
      <Card title={say(text.answer)}>
        <KeyValue pairs={pairs} />
        <p class="ww-subtle">{say(text.notAdvice)}</p>
      </Card>
      {weeks.length > 1 && <WeekTable weeks={weeks} />}
      <details class="ds-details">
        <summary>{say(text.why)}</summary>
        <div class="ww-stack">
          {rulings.map(({ ruling, href }) => (
            <div key={href}>
              <RulingView ruling={ruling} level={2} />
              <p>
                <a href={href}>{`${say(text.readRule)}: ${ruling.title}`}</a>
              </p>
            </div>
          ))}
        </div>
      </details>
    </>
  );
}
