import { scaleLinear } from "d3-scale";
import type { Chart } from "../../figures/figure.ts";
import type { Language } from "../../words/language.ts";
import { ink, paper } from "./paper.ts";
import { sayCell } from "./say-cell.ts";

const width = 720;
const rowHeight = 30;
const margin = { left: 400, right: 90, top: 8, bottom: 8 };

/** Lying bars, each with its name before and its number after it; what is hidden says so. */
export function BarChart({ chart, language }: { chart: Chart & { kind: "bars" }; language: Language }) {
  const longest = Math.max(4, ...chart.bars.map(({ name }) => name[language].length));
  const left = Math.min(margin.left, longest * 7 + 16);
  const most = Math.max(1, ...chart.bars.map(({ value }) => value ?? 0));
  const x = scaleLinear([0, most], [left, width - margin.right]);
  const height = margin.top + margin.bottom + rowHeight * chart.bars.length;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      font-family="Source Sans 3, sans-serif"
      font-size="14"
      fill={ink}
      aria-hidden="true"
    >
      <rect width={width} height={height} fill={paper} />
      {chart.bars.map(({ name, value }, at) => {
        const top = margin.top + at * rowHeight;
        return (
          <g key={name.en}>
            <text x={left - 8} y={top + 19} text-anchor="end">
              {name[language]}
            </text>
            <rect
              x={left}
              y={top + 5}
              width={Math.max(0, x(value ?? 0) - left)}
              height={rowHeight - 10}
              fill="#144b8b"
            />
            <text x={x(value ?? 0) + 8} y={top + 19}>
              {sayCell(value, chart.unit, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
