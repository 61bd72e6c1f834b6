import type { LetterLanguage } from "../../words/language.ts";
import { lawChangeText as text } from "../../words/screens/law-change.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

export type LetterOtherwiseShown = {
  reference: string;
  subject: string;
  language: LetterLanguage;
  now: readonly string[];
  would: readonly string[];
  /** To the list it was opened from. */
  back: string;
};

type LawChangeLetterPageProps = { frame: Frame; nav: readonly NavItem[]; shown: LetterOtherwiseShown };

/** The sentences of a letter that another law would have otherwise, and no others. */
export function LawChangeLetterPage({ frame, nav, shown }: LawChangeLetterPageProps) {
  const say = speak(frame.language);
  const { reference, subject, language, now, would, back } = shown;
  return (
    <Page frame={frame} title={say(text.letterTitle)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <p>
          <a href={back}>{say(text.title)}</a>
        </p>
        <Heading level={1}>{say(text.letterTitle)}</Heading>
        <p>
          {reference}: <span lang={language}>{subject}</span>
        </p>
        <p class="ww-lead">{say(now.length + would.length === 0 ? text.letterSame : text.letterLead)}</p>
        {now.length + would.length > 0 && (
          <>
            <Lines title={say(text.now)} lines={now} language={language} />
            <Lines title={say(text.would)} lines={would} language={language} />
          </>
        )}
      </div>
    </Page>
  );
}

const Lines = ({ title, lines, language }: { title: string; lines: readonly string[]; language: LetterLanguage }) => (
  <section class="ww-stack">
    <Heading level={2}>{title}</Heading>
    {lines.map((line) => (
      <p key={line} lang={language}>
        {line}
      </p>
    ))}
  </section>
);
