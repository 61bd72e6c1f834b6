import { LinkButton } from "../../screens/parts/button.tsx";
import { type Frame, speak } from "../../screens/parts/frame.ts";
import { Heading } from "../../screens/parts/heading.tsx";
import { Page } from "../../screens/parts/page.tsx";
import { errorPages, errorPageText } from "../../words/screens/parts-errors.ts";
import type { Problem } from "./problem.ts";

/** A page that says what is wrong, as the problem document does for programs. */
export function ProblemPage({ problem, frame }: { problem: Problem; frame: Frame }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={problem.title}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{problem.title}</Heading>
        <p class="ww-lead">{problem.detail}</p>
        {isKnown(problem.status) && <p>{say(errorPages[problem.status].now)}</p>}
        {problem.errors && (
          <ul>
            {problem.errors.map(({ field, message }) => (
              <li key={field}>{field ? `${field}: ${message}` : message}</li>
            ))}
          </ul>
        )}
        <p>
          <LinkButton kind="secondary" href="/">
            {say(errorPageText.back)}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

/** Of the kinds of no that have a way on of their own. */
const isKnown = (status: number): status is keyof typeof errorPages => Object.hasOwn(errorPages, status);
