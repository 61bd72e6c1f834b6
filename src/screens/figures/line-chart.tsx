import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { Chart, Line } from "../../figures/figure.ts";
import type { Language } from "../../words/language.ts";
import { ink, paper } from "./paper.ts";
import { sayCell } from "./say-cell.ts";

/** The names of the lines stand at their ends, or under the chart where there is little room. */
const shapes = {
  wide: { width: 780, plot: 360, margin: { top: 16, right: 250, bottom: 48, left: 52 }, months: 6 },
  narrow: { width: 310, plot: 300, margin: { top: 12, right: 12, bottom: 48, left: 48 }, months: 4 },
} as const;
const perName = 22;
/** Told apart by dashes too, for who does not see the colours. */
const looks = [
  { color: "#144b8b", dashes: undefined },
  { color: "#b3540c", dashes: "6 3" },
  { color: "#0b6a47", dashes: "2 3" },
  { color: "#57267c", dashes: "10 4" },
  { color: "#55606d", dashes: "1 4" },
] as const;

type LineChartProps = { chart: Chart & { kind: "lines" }; language: Language; narrow?: boolean | undefined };

/** Steps over time, each with its band, and its name at the end of it. */
export function LineChart({ chart, language, narrow }: LineChartProps) {
  const { width, plot, margin, months } = narrow ? shapes.narrow : shapes.wide;
  const height = plot + (narrow ? perName * chart.lines.length + 6 : 0);
  const most = Math.max(0.05, ...chart.lines.flatMap(({ points }) => points.map(({ high }) => high)));
  const x = scaleLinear([0, chart.until], [margin.left, width - margin.right]);
  const y = scaleLinear([0, most], [plot - margin.bottom, margin.top]).nice(5);
  const places = spread(chart.lines.map(({ points }) => y(points.at(-1)?.y ?? 0)));
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
      {y.ticks(5).map((share) => (
        <g key={share}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(share)}
            y2={y(share)}
            stroke={ink}
            stroke-opacity="0.2"
          />
          <text x={margin.left - 8} y={y(share) + 5} text-anchor="end">
            {sayCell(Math.round(share * 10_000), "share", language)}
          </text>
        </g>
      ))}
      {x.ticks(months).map((month) => (
        <text key={month} x={x(month)} y={plot - margin.bottom + 20} text-anchor="middle">
          {month}
        </text>
      ))}
      <text x={(margin.left + width - margin.right) / 2} y={plot - 8} text-anchor="middle">
        {chart.x[language]}
      </text>
      {chart.lines.map((one, at) => {
        const { color, dashes } = looks[at % looks.length] ?? looks[0];
        const points = toTheEdge(one.points, chart.until);
        return (
          <g key={one.name.en}>
            <path d={band(points, x, y)} fill={color} fill-opacity="0.15" />
            <path d={steps(points, x, y)} fill="none" stroke={color} stroke-width="2.5" stroke-dasharray={dashes} />
            {narrow ? (
              <>
                <path
                  d={`M4 ${plot + perName * at + 13}h34`}
                  stroke={color}
                  stroke-width="2.5"
                  stroke-dasharray={dashes}
                />
                <text x={48} y={plot + perName * at + 18} fill={color} font-weight="600">
                  {one.name[language]}
                </text>
              </>
            ) : (
              <text x={width - margin.right + 8} y={(places[at] ?? 0) + 5} fill={color} font-weight="600">
                {one.name[language]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

type Points = Line["points"];
type Scale = (value: number) => number;

/** The last share goes on to the edge of the chart. */
function toTheEdge(points: Points, until: number): Points {
  const last = points.at(-1);
  return last ? [...points, { ...last, x: until }] : points;
}

const steps = (points: Points, x: Scale, y: Scale) =>
  line<Points[number]>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).curve(curveStepAfter)([...points]) ?? "";

const band = (points: Points, x: Scale, y: Scale) =>
  area<Points[number]>(
    (point) => x(point.x),
    (point) => y(point.low),
    (point) => y(point.high),
  ).curve(curveStepAfter)([...points]) ?? "";

/** Places for the names, none nearer to another than a line of text. */
function spread(places: readonly number[]): number[] {
  const order = places.map((place, at) => ({ place, at })).sort((one, other) => one.place - other.place);
  let last = Number.NEGATIVE_INFINITY;
  const moved = [...places];
  for (const { place, at } of order) {
    last = Math.max(place, last + 18);
    moved[at] = last;
  }
  return moved;
}
