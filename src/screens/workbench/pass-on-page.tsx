import type { Role } from "../../access/roles.ts";
import type { Stage } from "../../trajectory/stage.ts";
import { type DueAct, dueWordsOf } from "../../words/dues.ts";
import { passedOnText, teamText, passOnText as text, thoseOfText, wholeText } from "../../words/screens/team.ts";
import { workListText } from "../../words/screens/workbench.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { DueBadge } from "../parts/due-badge.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault } from "../parts/field-of.ts";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { StageTag } from "./stage-tag.tsx";

export type FileToPass = {
  stream: string;
  name: string;
  stage: Stage | null;
  dueWhat: DueAct | null;
  dueOn: string | null;
  waitingFor: Role | null;
};

type PassOnPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  today: string;
  /** Whose files; with null they are nobody's yet. */
  from: { id: string; name: string | null };
  colleagues: readonly { id: string; name: string }[];
  to?: string;
  rows: readonly FileToPass[];
  page: number;
  perPage: number;
  total: number;
  /** Passed on in one go with the second button; there may be more. */
  atOnce: number;
  picked: readonly string[];
  faults?: readonly Fault[];
  /** How many went, where some did not. */
  passed?: number;
};

/** Which files of a colleague go to which other: some, or as many as go at once. */
export function PassOnPage(props: PassOnPageProps) {
  const { frame, nav, today, from, colleagues, to = "", rows, page, perPage, total, atOnce, picked } = props;
  const { faults = [], passed } = props;
  const say = speak(frame.language);
  const all = rows.length > 0 && rows.every(({ stream }) => picked.includes(stream));
  const title = thoseOfText[frame.language]({ name: from.name ?? say(teamText.nobody) });
  const at = (number: number, every = false) =>
    `/team/files?${new URLSearchParams({ from: from.id, page: String(number), ...(every && { all: "1" }) })}`;
  const fault = faults.find(({ field }) => field === "to")?.message;
  return (
    <Page frame={frame} title={title} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        {passed !== undefined && passed > 0 && (
          <Notice kind="warning">
            <p>{passedOnText[frame.language]({ passed })}</p>
          </Notice>
        )}
        <div class="ww-title">
          <a href="/team">{say(text.back)}</a>
          <Heading level={1}>{title}</Heading>
          <p>{say(text.lead)}</p>
        </div>
        <Form action="/team/pass-on">
          <input type="hidden" name="from" value={from.id} />
          <input type="hidden" name="page" value={page} />
          {rows.length > 0 && (
            <p>
              <a href={at(page, !all)} data-all>
                {say(all ? text.none : text.all)}
              </a>
            </p>
          )}
          <DataTable
            caption={say(text.files)}
            columns={[
              {
                header: say(workListText.name),
                namesRow: true,
                cell: ({ stream, name }) => (
                  <span class="ww-choice">
                    <input
                      class="ds-input"
                      type="checkbox"
                      id={`file-${stream}`}
                      name="file"
                      value={stream}
                      checked={picked.includes(stream)}
                    />
                    <label for={`file-${stream}`}>
                      <bdi>{name}</bdi>
                    </label>
                  </span>
                ),
              },
              {
                header: say(workListText.stage),
                plain: true,
                cell: ({ stage }) => stage && <StageTag stage={stage} />,
              },
              {
                header: say(workListText.awaited),
                plain: true,
                cell: ({ dueWhat, waitingFor }) =>
                  dueWhat && waitingFor ? say(dueWordsOf({ act: dueWhat, who: waitingFor }).awaited) : "–",
              },
              {
                header: say(workListText.due),
                plain: true,
                cell: ({ dueOn }) => (dueOn ? <DueBadge by={dueOn} today={today} /> : "–"),
              },
              {
                header: say(text.file),
                plain: true,
                cell: ({ stream, name }) => (
                  <a href={`/trajectory/${stream}`}>
                    {say(text.open)}{" "}
                    <span class="ds-sr-only">
                      <bdi>{name}</bdi>
                    </span>
                  </a>
                ),
              },
            ]}
            rows={rows}
            keyOf={({ stream }) => stream}
            empty={say(text.nothing)}
          />
          {total > perPage && <Paging page={page} perPage={perPage} total={total} href={(number) => at(number)} />}
          {rows.length > 0 && (
            <>
              <div class="ww-narrow">
                <SelectField
                  name="to"
                  label={say(teamText.to)}
                  choices={colleagues
                    .filter(({ id }) => id !== from.id)
                    .map(({ id, name }) => ({ value: id, text: name }))}
                  value={to}
                  fault={fault}
                />
              </div>
              <div class="ww-buttons">
                <Button name="which" value="picked">
                  {say(text.button)}
                </Button>
                <Button kind="secondary" name="which" value="all">
                  {wholeText[frame.language]({ count: Math.min(total, atOnce) })}
                </Button>
              </div>
            </>
          )}
        </Form>
      </div>
    </Page>
  );
}
