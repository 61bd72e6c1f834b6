import type { ComponentChildren } from "preact";
import { errorPages, errorPageText } from "../../words/screens/parts-errors.ts";
import { LinkButton } from "./button.tsx";
import { useSay } from "./frame.ts";
import { Heading } from "./heading.tsx";

type ErrorPageProps = {
  status: keyof typeof errorPages;
  /** The number of the request, for who calls; never what was in it. */
  reference?: string;
  /** More about why, such as a ruling. */
  children?: ComponentChildren;
  backHref?: string;
};

/** The body of a page that says no: what happened, and what now. */
export function ErrorPage({ status, reference, children, backHref = "/" }: ErrorPageProps) {
  const say = useSay();
  const { title, what, now } = errorPages[status];
  return (
    <div class="ww-stack ww-narrow">
      <Heading level={1}>{say(title)}</Heading>
      <p class="ww-lead">{say(what)}</p>
      <p>{say(now)}</p>
      {children}
      {reference && (
        <p class="ww-subtle">
          {say(errorPageText.reference)}: <code>{reference}</code>
        </p>
      )}
      <p>
        <LinkButton kind="secondary" href={backHref}>
          {say(errorPageText.back)}
        </LinkButton>
      </p>
    </div>
  );
}
