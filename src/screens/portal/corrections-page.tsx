import type { Ruling } from "../../law/kernel/ruling.ts";
import type { CorrectionRequest } from "../../trajectory/own-data/requests.ts";
import { actShown } from "../../words/acts.ts";
import { correctionOutcome, datum as datumWords } from "../../words/choices/correction.ts";
import { correctionsText as text } from "../../words/screens/portal-corrections.ts";
import { LinkButton } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { DueBadge } from "../parts/due-badge.tsx";
import { DueSum } from "../parts/due-sum.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

export type CorrectionShown = CorrectionRequest & {
  shouldBe: string;
  answer: string | undefined;
  by: string;
  sum: Ruling;
};
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  today: string;
  /** The latest first. */
  asked: readonly CorrectionShown[];
  /** Not by who acts for somebody: this is asked in person. */
  mayAsk: boolean;
};

/** Asking the fund to correct something, and what it answered. */
export function CorrectionsPage({ frame, nav, today, asked, mayAsk }: Props) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead ww-narrow">{say(actShown("ask-correction", "insured-person").explains)}</p>
        {mayAsk && (
          <p>
            <LinkButton href="/me/ask-correction/1">{say(text.ask)}</LinkButton>
          </p>
        )}
        <DataTable
          caption={say(text.asked)}
          empty={say(text.none)}
          rows={asked}
          keyOf={({ id }) => id}
          columns={[
            { header: say(text.what), cell: ({ datum }) => say(datumWords[datum]) },
            { header: say(text.shouldBe), cell: ({ shouldBe }) => <span class="ww-said">{shouldBe}</span> },
            { header: say(text.askedOn), cell: ({ askedOn }) => <Day on={askedOn} short /> },
            { header: say(text.answer), cell: (one) => <Answer of={one} today={today} frame={frame} /> },
          ]}
        />
        {asked.length > 0 && <p class="ww-subtle">{say(text.complain)}</p>}
        <p>
          <a href="/me/documents">{say(text.back)}</a>
        </p>
      </div>
    </Page>
  );
}

function Answer({ of, today, frame }: { of: CorrectionShown; today: string; frame: Frame }) {
  const { outcome, answeredOn, answer, by, sum } = of;
  const say = speak(frame.language);
  if (!outcome || !answeredOn)
    return (
      <>
        {say(text.latest)} <DueBadge by={by} today={today} />
        <DueSum sum={sum} reader="insured-person" />
      </>
    );
  return (
    <>
      <strong>{say(correctionOutcome[outcome])}</strong>, <Day on={answeredOn} short />
      <br />
      <span class="ww-said">{answer}</span>
    </>
  );
}
