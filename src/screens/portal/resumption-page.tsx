import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Regime } from "../../trajectory/recognition/recognition.ts";
import { myWorkText as text } from "../../words/screens/resumption.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { EstimateCard } from "./estimate-card.tsx";
import { MyActs } from "./my-acts.tsx";
import { type MyResumption, ResumptionCard } from "./resumption-card.tsx";

type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  person: string;
  today: string;
  /** The latest work first. */
  resumptions: readonly MyResumption[];
  /** Declaring, and why not where it cannot be done. */
  acts: readonly { name: ActName; no?: No }[];
  regime: Regime;
  /** Cents a day, where the fund recorded it. */
  benefit: number | undefined;
  done?: unknown;
};

/** The insured person's work beside the benefit: declare it, and read what becomes of it. */
export function MyResumptionPage({ frame, nav, person, today, resumptions, acts, regime, benefit, done }: Props) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader="insured-person" />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {resumptions.length === 0 ? <p>{say(text.none)}</p> : <p>{say(text.change)}</p>}
        <MyActs base={`/person/${person}`} of={acts} title={say(text.mayDo)} />
        <EstimateCard regime={regime} today={today} benefit={benefit} />
        {resumptions.map((mine) => (
          <ResumptionCard key={mine.stream} mine={mine} today={today} />
        ))}
      </div>
    </Page>
  );
}
