import type { RuleName } from "../../law/rules.ts";
import { ruleWords } from "../../words/law/rule-words.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { Button } from "../parts/button.tsx";
import { Columns } from "../parts/columns.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, FieldOf, Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { RulingShown } from "../parts/ruling-shown.ts";
import { RulingView } from "../parts/ruling-view.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { CasesPart } from "./cases-part.tsx";
import { ParametersPart } from "./parameters-part.tsx";
import { type RestsOn, RestsOnPart } from "./rests-on-part.tsx";
import { NotModelledPart, OtherReadingsPart, SourcesPart } from "./sources-part.tsx";
import { VersionsPart } from "./versions-part.tsx";
import { usedBy } from "./worked-cases.ts";

/** A rule tried on facts of one's own; `answer` is null on a day on which the rule says nothing. */
export type Tried = {
  fields: readonly FieldOf[];
  values: Values;
  faults: readonly Fault[];
  answer?: RulingShown | null;
};

type RulePageProps = { frame: Frame; nav: readonly NavItem[]; rule: RuleName; restsOn: RestsOn; tried: Tried };

/** One rule of the law, made from what runs. */
export function RulePage({ frame, nav, rule, restsOn, tried }: RulePageProps) {
  const say = speak(frame.language);
  const { title, asks } = ruleWords[rule];
  const parameters = usedBy(rule).parameters;
  return (
    <Page frame={frame} title={say(title)} nav={nav} hasErrors={tried.faults.length > 0}>
      <p>
        <a href="/law">{say(text.allRules)}</a>
      </p>
      <Heading level={1}>{say(title)}</Heading>
      <p class="ww-lead">{say(asks)}</p>
      <Columns label={say(text.tryIt)} aside={<TryIt rule={rule} tried={tried} />}>
        <VersionsPart name={rule} />
        {parameters.length > 0 && <ParametersPart names={parameters} />}
        <OtherReadingsPart name={rule} />
        <NotModelledPart name={rule} />
        <RestsOnPart on={restsOn} />
        <SourcesPart name={rule} />
        <CasesPart name={rule} />
      </Columns>
    </Page>
  );
}

function TryIt({ rule, tried: { fields, values, faults, answer } }: { rule: RuleName; tried: Tried }) {
  const say = useSay();
  return (
    <div class="ds-card">
      <Heading level={2} id="try">
        {say(text.tryIt)}
      </Heading>
      <ErrorSummary faults={faults} />
      {answer && <RulingView ruling={answer} />}
      {answer === null && (
        <Notice kind="warning">
          <p>{say(text.noVersion)}</p>
        </Notice>
      )}
      <p>{say(text.tryLead)}</p>
      <Form action={`/law/${rule}#try`}>
        <Fields of={fields} values={values} faults={faults} />
        <Button>{say(text.ask)}</Button>
      </Form>
    </div>
  );
}
