import { Graph as Dagre, layout } from "@dagrejs/dagre";
import { curveBasis, line } from "d3-shape";
import type { Graph } from "../../figures/figure.ts";
import { numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { processText } from "../../words/screens/process-figure.ts";
import { ink, paper } from "./paper.ts";
import { sayCell } from "./say-cell.ts";

const box = { width: 172, line: 17, pad: 9 };
const edge = "#5a6b7d";
const slowEdge = "#b3540c";
/** As many characters as fit in a box. */
const lettersInBox = 23;

/** Steps as boxes from top to bottom, with how many reached them; ways between them with how many went them, and the median days. */
export function GraphChart({ graph, language }: { graph: Graph; language: Language }) {
  const { width, height, nodes, edges } = placed(graph, language);
  const most = Math.max(1, ...graph.edges.map(({ count }) => count));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family="Source Sans 3, sans-serif"
      font-size="13"
      fill={ink}
      aria-hidden="true"
    >
      <defs>
        {[edge, slowEdge].map((color) => (
          <marker
            key={color}
            id={`head-${color.slice(1)}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="10"
            markerHeight="10"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" fill={color} />
          </marker>
        ))}
      </defs>
      <rect width={width} height={height} fill={paper} />
      {edges.map(({ key, points, of: { count, slow } }) => (
        <path
          key={key}
          d={curve(points)}
          fill="none"
          stroke={slow ? slowEdge : edge}
          stroke-opacity={slow ? 1 : 0.75}
          stroke-width={(1 + 6 * Math.sqrt(count / most)).toFixed(1)}
          marker-end={`url(#head-${(slow ? slowEdge : edge).slice(1)})`}
        />
      ))}
      {nodes.map(({ id, x, y, height: tall, lines, count }) => (
        <g key={id}>
          <rect
            x={x - box.width / 2}
            y={y - tall / 2}
            width={box.width}
            height={tall}
            rx="6"
            fill="#eef3f9"
            stroke="#144b8b"
          />
          {lines.map((text, at) => (
            <text key={text} x={x} y={y - tall / 2 + box.pad + 12 + at * box.line} text-anchor="middle">
              {text}
            </text>
          ))}
          <text x={x} y={y + tall / 2 - box.pad} text-anchor="middle" font-weight="600">
            {sayCell(count, "count", language)}
          </text>
        </g>
      ))}
      {edges.map(({ key, x, y, label, of: { slow } }) => (
        <text
          key={key}
          x={x}
          y={y + 4}
          font-size="12"
          text-anchor="middle"
          fill={slow ? slowEdge : ink}
          font-weight={slow ? "700" : undefined}
          stroke={paper}
          stroke-width="4"
          paint-order="stroke"
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

type Point = { x: number; y: number };
const curve = (points: readonly Point[]) =>
  line<Point>(
    ({ x }) => Math.round(x),
    ({ y }) => Math.round(y),
  ).curve(curveBasis)([...points]) ?? "";

/** Where everything stands: layers from top to bottom, so that few ways cross (Gansner et al., 1993, as dagre does it). */
function placed({ nodes, edges }: Graph, language: Language) {
  const sheet = new Dagre();
  sheet.setGraph({ rankdir: "TB", nodesep: 26, edgesep: 14, ranksep: 44, marginx: 12, marginy: 12 });
  sheet.setDefaultEdgeLabel(() => ({}));
  const shown = nodes.map((node) => {
    const lines = inLines(node.name[language]);
    return { ...node, lines, height: box.pad * 2 + box.line * (lines.length + 1) };
  });
  for (const { id, height } of shown) sheet.setNode(id, { width: box.width, height });
  for (const of of edges) {
    const label = labelOf(of, language);
    sheet.setEdge(of.from, of.to, {
      width: label.length * 6.4,
      height: 16,
      labelpos: "c",
      weight: Math.log2(1 + of.count),
    });
  }
  layout(sheet);
  const { width = 0, height = 0 } = sheet.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: shown.map((node) => ({ ...node, ...at(sheet.node(node.id)) })),
    edges: edges.map((of) => {
      const { points, ...middle } = sheet.edge(of.from, of.to) as Point & { points: readonly Point[] };
      return { key: `${of.from} ${of.to}`, of, points, ...at(middle), label: labelOf(of, language) };
    }),
  };
}

const at = (place: unknown): Point => {
  const { x, y } = place as Point;
  return { x: Math.round(x), y: Math.round(y) };
};

const labelOf = ({ count, days }: Graph["edges"][number], language: Language): string =>
  typeof days === "number"
    ? `${numberText(count, language)} · ${numberText(days, language)} ${processText.days[language]}`
    : numberText(count, language);

function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lettersInBox) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
