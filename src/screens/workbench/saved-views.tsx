import { savedViewsText as text } from "../../words/screens/team.ts";
import { Button } from "../parts/button.tsx";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { TextField } from "../parts/text-field.tsx";

export type SavedView = { name: string; query: string };
type SavedViewsProps = {
  saved: readonly SavedView[];
  /** The query string of the list as it stands; absent while nothing is filtered. */
  now: string | undefined;
};

/** Lists kept under a name, and a box to keep this one. */
export function SavedViews({ saved, now }: SavedViewsProps) {
  const say = useSay();
  const keeps = now !== undefined && saved.every(({ query }) => query !== now);
  if (saved.length === 0 && !keeps) return null;
  return (
    <details class="ds-details" open={saved.length > 0}>
      <summary>{say(text.title)}</summary>
      {saved.length > 0 && (
        <ul class="ww-saved">
          {saved.map(({ name, query }) => (
            <li key={name}>
              <a href={`/work?${query}`} aria-current={query === now ? "page" : undefined}>
                <bdi>{name}</bdi>
              </a>
              <Form action="/work/views/forget">
                <input type="hidden" name="name" value={name} />
                {now && now !== query && <input type="hidden" name="query" value={now} />}
                <Button kind="quiet">
                  {say(text.forget)} <span class="ds-sr-only">{name}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {keeps && (
        <Form action="/work/views">
          <input type="hidden" name="query" value={now} />
          <TextField name="name" label={say(text.name)} value="" />
          <Button kind="secondary">{say(text.keep)}</Button>
        </Form>
      )}
    </details>
  );
}
