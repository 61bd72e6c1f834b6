import type { Chart } from "../../figures/figure.ts";
import type { Language } from "../../words/language.ts";
import { BarChart } from "./bar-chart.tsx";
import { GraphChart } from "./graph-chart.tsx";
import { LineChart } from "./line-chart.tsx";

/** A chart as SVG, drawn on the server; everything in it stands in the table too, so it is hidden from who hears the page. */
export function ChartView({ chart, language, narrow }: { chart: Chart; language: Language; narrow?: boolean }) {
  switch (chart.kind) {
    case "lines":
      return <LineChart chart={chart} language={language} narrow={narrow} />;
    case "bars":
      return <BarChart chart={chart} language={language} narrow={narrow} />;
    case "graph":
      return <GraphChart graph={chart.graph} language={language} />;
  }
}

/** The chart as there is room for it: made smaller, its words could not be read on a telephone. */
export function FittingChart({ chart, language }: { chart: Chart; language: Language }) {
  return (
    <>
      <div class="ww-chart">
        <ChartView chart={chart} language={language} />
      </div>
      <div class="ww-chart" data-narrow="">
        <ChartView chart={chart} language={language} narrow />
      </div>
    </>
  );
}

/** A chart in which nothing can be seen, because there is nothing yet or all of it is hidden, only takes room. */
export function isDrawn(chart: Chart): boolean {
  switch (chart.kind) {
    case "lines":
      return chart.lines.length > 0;
    case "bars":
      return chart.bars.some(({ value }) => (value ?? 0) > 0);
    case "graph":
      return true;
  }
}
