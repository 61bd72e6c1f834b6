import { scaleLinear } from "d3-scale";
import type { Chart } from "../../figures/figure.ts";
import type { Language } from "../../words/language.ts";
import { ink, paper } from "./paper.ts";
import { sayCell } from "./say-cell.ts";

/** A bar lies `bar` under the top of its row; its name stands `name` under it. */
const shapes = {
  wide: { width: 720, row: 30, most: 400, bar: 5, name: 19 },
  narrow: { width: 310, row: 50, most: 0, bar: 24, name: 17 },
} as const;
const margin = { right: 90, top: 8, bottom: 8 };
const thick = 20;

type BarChartProps = { chart: Chart & { kind: "bars" }; language: Language; narrow?: boolean | undefined };

/** Lying bars, each with its name before it, or over it where there is little room, and its number after it; what is hidden says so. */
export function BarChart({ chart, language, narrow }: BarChartProps) {
  const { width, row, ...place } = narrow ? shapes.narrow : shapes.wide;
  const longest = Math.max(4, ...chart.bars.map(({ name }) => name[language].length));
  const left = Math.min(place.most, longest * 7 + 16);
  const most = Math.max(1, ...chart.bars.map(({ value }) => value ?? 0));
  const x = scaleLinear([0, most], [left, width - margin.right]);
  const height = margin.top + margin.bottom + row * chart.bars.length;
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
        const top = margin.top + at * row;
        return (
          <g key={name.en}>
            <text x={narrow ? 0 : left - 8} y={top + place.name} text-anchor={narrow ? "start" : "end"}>
              {name[language]}
            </text>
            <rect
              x={left}
              y={top + place.bar}
              width={Math.max(0, x(value ?? 0) - left)}
              height={thick}
              fill="#144b8b"
            />
            <text x={x(value ?? 0) + 8} y={top + place.bar + 14}>
              {sayCell(value, chart.unit, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
