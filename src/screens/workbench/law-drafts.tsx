import { lawChangeText as text } from "../../words/screens/law-change.ts";
import { Button } from "../parts/button.tsx";
import { Day } from "../parts/day.tsx";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { TextField } from "../parts/text-field.tsx";

/** `on`: the ISO day on which it was changed last. */
export type DraftShown = { id: string; title: string; changedBy: string; on: string };

type LawDraftsProps = {
  drafts: readonly DraftShown[];
  open: string | undefined;
  /** What a draft would keep now; undefined while nothing was examined without fault. */
  changes: string | undefined;
};

/** Changes that are kept before they are law: opened again, kept anew, deleted. */
export function LawDrafts({ drafts, open, changes }: LawDraftsProps) {
  const say = useSay();
  return (
    <section class="ww-stack" aria-labelledby="drafts">
      <Heading level={2} id="drafts">
        {say(text.drafts)}
      </Heading>
      <p>{say(text.draftsLead)}</p>
      {drafts.length === 0 && <p class="ww-subtle">{say(text.noDrafts)}</p>}
      {drafts.length > 0 && (
        <ul class="ww-saved">
          {drafts.map(({ id, title, changedBy, on }) => (
            <li key={id}>
              <a href={`/law-change?draft=${id}`} aria-current={id === open ? "page" : undefined}>
                <bdi>{title}</bdi>
              </a>{" "}
              <span class="ww-subtle">
                {say(text.changedOn)}: <Day on={on} short />, <bdi>{changedBy}</bdi>
              </span>
              <Form action="/law-change/drafts/forget">
                <input type="hidden" name="draft" value={id} />
                <Button kind="quiet">
                  {say(text.forgetDraft)} <span class="ds-sr-only">{title}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {changes !== undefined && (
        <Form action="/law-change/drafts">
          {open && <input type="hidden" name="draft" value={open} />}
          <input type="hidden" name="changes" value={changes} />
          <TextField
            name="title"
            label={say(text.draftTitle)}
            value={drafts.find(({ id }) => id === open)?.title ?? ""}
          />
          <Button kind="secondary">{say(text.keepDraft)}</Button>
        </Form>
      )}
    </section>
  );
}
