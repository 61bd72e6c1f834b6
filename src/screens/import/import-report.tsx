import { numberText } from "../../words/formats.ts";
import { importBrokenOff, onlyTheFirst, importText as text } from "../../words/screens/import.ts";
import { Counts } from "../parts/counts.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { Notice } from "../parts/notice.tsx";

/** What became of a file, or would; lines count from 1 and include the first one. */
export type ReportShown = {
  /** Nothing was written. */
  rehearsed: boolean;
  /** It stopped being CSV after this line; null: it did not. */
  brokenOff: number | null;
  taken: number;
  there: number;
  refused: number;
  accepted: readonly { line: number; reference: string; was: "taken" | "there" }[];
  refusals: readonly { line: number; field: string; said: string }[];
  /** The longest that either list can be. */
  most: number;
  /** The whole of it as a file that the browser keeps: it is on no server. */
  csv: string;
};

export function ImportReport({ report }: { report: ReportShown }) {
  const say = useSay();
  const { language } = useFrame();
  const { rehearsed, brokenOff, accepted, refusals, most, csv } = report;
  const count = (value: number) => numberText(value, language);
  return (
    <>
      <Notice kind={rehearsed ? "info" : "success"} title={say(rehearsed ? text.rehearsed : text.imported)} />
      {brokenOff !== null && <Notice kind="warning" title={importBrokenOff[language]({ line: count(brokenOff) })} />}
      <Counts
        of={[
          { value: count(report.taken), label: say(rehearsed ? text.wouldBeTaken : text.taken) },
          { value: count(report.there), label: say(text.there) },
          { value: count(report.refused), label: say(text.refused) },
        ]}
      />
      <p>
        <a href={csv} download={rehearsed ? "import-rehearsal.csv" : "import.csv"}>
          {say(text.report)}
        </a>
      </p>
      {(report.refused > most || report.taken + report.there > most) && (
        <p>{onlyTheFirst[language]({ most: count(most) })}</p>
      )}
      <DataTable
        caption={say(text.refusals)}
        empty={say(text.nothingRefused)}
        rows={refusals}
        keyOf={({ line, field }) => `${line} ${field}`}
        columns={[
          { header: say(text.line), cell: ({ line }) => line },
          {
            header: say(text.field),
            cell: ({ field }) =>
              field ? (
                <code class="ww-breaks" translate={false}>
                  {field}
                </code>
              ) : (
                say(text.wholeLine)
              ),
          },
          { header: say(text.reason), cell: ({ said }) => said },
        ]}
      />
      <DataTable
        caption={say(text.accepted)}
        empty={say(text.nothingAccepted)}
        rows={accepted}
        keyOf={({ line }) => `${line}`}
        columns={[
          { header: say(text.line), cell: ({ line }) => line },
          { header: say(text.reference), cell: ({ reference }) => <bdi class="ww-breaks">{reference}</bdi> },
          { header: say(text.outcome), cell: ({ was }) => say(was === "taken" ? text.isNew : text.wasThere) },
        ]}
      />
    </>
  );
}
