import { LinkButton } from "../../screens/parts/button.tsx";
import { type Frame, speak } from "../../screens/parts/frame.ts";
import { Heading } from "../../screens/parts/heading.tsx";
import { Page } from "../../screens/parts/page.tsx";
import { errorPageText, wayOn } from "../../words/screens/parts-errors.ts";
import type { Problem } from "./problem.ts";

/** A page that says what is wrong, as the problem document does for programs. */
export function ProblemPage({ problem, frame }: { problem: Problem; frame: Frame }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={problem.title}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{problem.title}</Heading>
        <p class="ww-lead">{problem.detail}</p>
        {hasWayOn(problem) && <p>{say(wayOn[problem.status])}</p>}
        {problem.errors && (
          <ul>
            {problem.errors.map(({ field, message }) => (
              <li key={field}>{field ? `${field}: ${message}` : message}</li>
            ))}
          </ul>
        )}
        {problem.status >= 500 && problem.instance && (
          <p class="ww-subtle">
            {say(errorPageText.reference)}: <code class="ww-anywhere">{problem.instance.replace("urn:uuid:", "")}</code>
          </p>
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

type WithWayOn = Problem & { status: keyof typeof wayOn };
/** Another person who signed in, or another site, is nothing that a coordinator can mend: what is said says what to do. */
const hasWayOn = (problem: Problem): problem is WithWayOn =>
  Object.hasOwn(wayOn, problem.status) && problem.code !== "page-of-another" && problem.code !== "other-site";
