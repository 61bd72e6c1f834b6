import { letterWays } from "../../words/screens/letter-register.ts";
import { sessionLettersText as text } from "../../words/screens/session-letters.ts";
import { LetterPreview, type LetterShown } from "../act-form/letter-preview.tsx";
import { Button, LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { dayText } from "../parts/day-text.ts";
import { Empty } from "../parts/empty.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, FieldOf, Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** `key`: the name of the letter, under which its number is posted. */
export type SessionLetter = {
  key: string;
  name: string;
  reference: string;
  href: string;
  way: keyof typeof letterWays;
  number: string | null;
  reads: readonly LetterShown[];
};
type SessionLettersProps = {
  frame: Frame;
  nav: readonly NavItem[];
  session: { id: string; on: string };
  letters: readonly SessionLetter[];
  values: Values;
  faults: readonly Fault[];
  recorded: boolean;
};

/** The name of the box of one letter. */
export const numberOf = (key: string): string => `number-${key.replace(".", "-")}`;

/** Every decision letter of a session: to read, to print at once, and the numbers that the post gave them. */
export function SessionLettersPage({ frame, nav, session, letters, values, faults, recorded }: SessionLettersProps) {
  const say = speak(frame.language);
  const title = `${say(text.link)}, ${dayText(session.on, frame.language)}`;
  const here = `/session/${session.id}/letters`;
  const waiting = letters.filter(({ way }) => way === "to-send");
  const fields: FieldOf[] = [
    { kind: "day", name: "postedOn", label: say(text.postedOn) },
    ...waiting.map(
      ({ key, name, reference }): FieldOf => ({
        ...{ kind: "text", width: "long", name: numberOf(key), optional: true },
        label: `${say(text.number)}: ${name} (${reference})`,
      }),
    ),
  ];
  return (
    <Page frame={frame} title={title} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        {recorded && (
          <Notice kind="success">
            <p>{say(text.recorded)}</p>
          </Notice>
        )}
        <p>
          <a href={`/session/${session.id}`}>{say(text.back)}</a>
        </p>
        <Heading level={1}>{title}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {letters.length === 0 ? (
          <Empty title={say(text.none)} />
        ) : (
          <>
            <p>
              <LinkButton href={`${here}.pdf`}>{say(text.print)}</LinkButton>
            </p>
            <DataTable
              caption={say(text.link)}
              columns={[
                {
                  header: say(text.name),
                  namesRow: true,
                  cell: ({ href, name, reference }) => (
                    <>
                      <a href={href}>
                        <bdi>{name}</bdi>
                      </a>
                      <br />
                      <small>{reference}</small>
                    </>
                  ),
                },
                { header: say(text.way), cell: ({ way }) => say(letterWays[way]) },
                { header: say(text.number), cell: ({ number }) => number ?? "–" },
              ]}
              rows={letters}
              keyOf={({ key }) => key}
              empty={say(text.none)}
            />
            {letters.map(({ key, name, reads }) => (
              <details key={key}>
                <summary>
                  {say(text.read)} <bdi>{name}</bdi>
                </summary>
                <LetterPreview letters={reads} />
              </details>
            ))}
            {waiting.length > 0 && (
              <Card title={say(text.post)}>
                <p>{say(text.leaveOpen)}</p>
                <Form action={here}>
                  <Fields of={fields} values={values} faults={faults} />
                  <p class="ww-buttons">
                    <Button>{say(text.record)}</Button>
                  </p>
                </Form>
              </Card>
            )}
          </>
        )}
      </div>
    </Page>
  );
}
