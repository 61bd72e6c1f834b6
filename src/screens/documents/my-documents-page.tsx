import { actShown } from "../../words/acts.ts";
import { documentsText as text } from "../../words/screens/documents.ts";
import { correctionsText } from "../../words/screens/portal-corrections.ts";
import { exportText } from "../../words/screens/portal-export.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { LinkButton } from "../parts/button.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { LetterList } from "../portal/letters-card.tsx";
import type { LetterToRead } from "../portal/my-trajectory.ts";
import { DocumentList } from "./document-list.tsx";
import type { DocumentShown } from "./document-shown.ts";

export type MyDocuments = {
  letters: readonly LetterToRead[];
  documents: readonly DocumentShown[];
  /** Where one can be sent now: addresses of the forms, by their act. */
  ways: readonly {
    act: "add-document" | "add-document-to-project" | "add-document-to-resumption";
    href: string;
    about?: string;
  }[];
};
type Props = { frame: Frame; nav: readonly NavItem[]; mine: MyDocuments; done?: unknown };

/** Letters and documents of the insured person, from every part of their file. */
export function MyDocumentsPage({ frame, nav, mine: { letters, documents, ways }, done }: Props) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader="insured-person" />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {ways.length === 0 ? (
          <p>{say(text.cannotAdd)}</p>
        ) : (
          <ul class="ww-buttons">
            {ways.map(({ act, href, about }, at) => (
              <li key={href}>
                <LinkButton href={href} kind={at === 0 ? "primary" : "secondary"}>
                  {say(actShown(act, "insured-person").title)}
                  {about && `: ${about}`}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
        <section class="ww-stack">
          <Heading level={2}>{say(text.sent)}</Heading>
          {documents.length === 0 ? (
            <p>{say(text.none)}</p>
          ) : (
            <DocumentList documents={documents} reader="insured-person" />
          )}
        </section>
        <section class="ww-stack">
          <Heading level={2}>{say(text.everything)}</Heading>
          <p>{say(text.everythingLead)}</p>
          <p>
            <a href="/me/corrections">{say(correctionsText.title)}</a>
          </p>
          <p>
            <a href="/me/export.pdf">{say(exportText.takeAlong)}</a>
          </p>
          <p>
            <a href="/me/export.json">{say(text.takeAlong)}</a>
          </p>
        </section>
        <section class="ww-stack">
          <Heading level={2}>{say(text.letters)}</Heading>
          {letters.length === 0 ? <p>{say(text.noLetters)}</p> : <LetterList letters={letters} />}
        </section>
      </div>
    </Page>
  );
}
