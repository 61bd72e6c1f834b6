import { importText as text } from "../../words/screens/import.ts";
import { Button } from "../parts/button.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Fault, faultOf } from "../parts/field-of.ts";
import { FilesField } from "../parts/files-field.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { ImportReport, type ReportShown } from "./import-report.tsx";

type ImportPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  /** The columns that a CSV may have. */
  columns: readonly string[];
  faults: readonly Fault[];
  report?: ReportShown;
};

/** Running trajectories of a fund come in from a file: first tried, then taken in. */
export function ImportPage({ frame, nav, columns, faults, report }: ImportPageProps) {
  const say = speak(frame.language);
  const isReady = report?.rehearsed && report.taken > 0;
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        {report ? <ImportReport report={report} /> : <p class="ww-lead ww-narrow">{say(text.lead)}</p>}
        {isReady && (
          <section class="ww-stack" aria-labelledby="take-in">
            <Heading level={2} id="take-in">
              {say(text.takeIn)}
            </Heading>
            <p class="ww-narrow">{say(text.takeInLead)}</p>
            <FileForm what="take-in" faults={faults} />
          </section>
        )}
        {report ? (
          <p>
            <a href="/import">{say(text.another)}</a>
          </p>
        ) : (
          <>
            <FileForm what="rehearse" faults={faults} />
            <details class="ds-details">
              <summary>{say(text.columns)}</summary>
              <p>{say(text.columnsHint)}</p>
              <p class="ww-breaks">
                <code translate={false}>{columns.join("; ")}</code>
              </p>
            </details>
          </>
        )}
      </div>
    </Page>
  );
}

/** What is to be done stands before the file: it is known when the file begins to come in. */
function FileForm({ what, faults }: { what: "rehearse" | "take-in"; faults: readonly Fault[] }) {
  const say = useSay();
  return (
    <Form action="/import" files>
      <input type="hidden" name="do" value={what} />
      <FilesField
        name="file"
        label={say(text.file)}
        hint={say(text.fileHint)}
        fault={faultOf(faults, "file")}
        accept=".csv,.jsonl,.ndjson,text/csv,application/x-ndjson"
        one
      />
      <Button>{say(what === "rehearse" ? text.rehearse : text.takeIn)}</Button>
    </Form>
  );
}
