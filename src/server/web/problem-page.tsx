import { LinkButton } from "../../screens/parts/button.tsx";
import { type Frame, speak } from "../../screens/parts/frame.ts";
import { Heading } from "../../screens/parts/heading.tsx";
import { Page } from "../../screens/parts/page.tsx";
import type { Text } from "../../words/language.ts";
import { openText } from "../../words/screens/open-pages.ts";
import { errorPageText, wayOn, wayOnAtWork } from "../../words/screens/parts-errors.ts";
import type { Reader } from "./errors.ts";
import type { Problem } from "./problem.ts";

/** A page that says what is wrong, as the problem document does for programs. */
export function ProblemPage({ problem, frame, reader = nobody }: { problem: Problem; frame: Frame; reader?: Reader }) {
  const say = speak(frame.language);
  const way = wayOnFrom(problem, reader);
  const again = passes.has(problem.status) ? reader.again : undefined;
  const signIn = problem.status === 401 ? reader.signIn : undefined;
  return (
    <Page frame={frame} title={problem.title} nav={reader.nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{problem.title}</Heading>
        <p class="ww-lead">{problem.detail}</p>
        {way && <p>{say(way)}</p>}
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
        <p class="ww-buttons">
          {signIn && <LinkButton href={signIn}>{say(openText.signIn)}</LinkButton>}
          {again && <LinkButton href={again}>{say(errorPageText.again)}</LinkButton>}
          <LinkButton kind="secondary" href="/">
            {say(errorPageText.back)}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

const nobody: Reader = { role: null, nav: [] };
/** What may be over in a moment, so that asking again is the first thing to do. */
const passes: ReadonlySet<number> = new Set([429, 500, 503]);

/** Another person who signed in, or another site, is nothing that a coordinator can mend: what is said says what to do. */
function wayOnFrom({ status, code }: Problem, { role, again }: Reader): Text | undefined {
  if (code === "page-of-another" || code === "other-site") return undefined;
  // What could not be sent still stands in the form; of a page that did not come there is nothing to lose.
  if ((status === 429 || status === 503) && again) return undefined;
  const ways: Readonly<Record<number, Text>> =
    role === null || role === "insured-person" || role === "representative" ? wayOn : { ...wayOn, ...wayOnAtWork };
  return ways[status];
}
