import { eventWords } from "../words/events.ts";
import type { Text } from "../words/language.ts";
import { figuresText as text } from "../words/screens/figures.ts";
import { processWords, processText as said } from "../words/screens/process-figure.ts";
import type { Cell, Figure, Graph } from "./figure.ts";
import { type PathStep, pathSteps, stepOfNumber } from "./path.ts";
import { quantile } from "./quantile.ts";
import { fewest } from "./small-cells.ts";

/**
 * So many times trajectories went from one step to the next, after so many days; steps by their number (path.ts).
 * Without `from` it is how they began; without `to` it was their last step, and the trajectory is `over` or still goes on.
 */
export type Passage = { from: number | null; to: number | null; over: boolean; days: number | null; count: number };
/** Which passages are drawn: the well-trodden ones, or all of them. */
export type Detail = "main" | "all";

/** A passage that fewer of a hundred trajectories took is left out of the drawing of the main paths. */
const mainPercent = 2;
/** So many passages, the longest of those that are drawn, are told to be slow. */
const slowest = 5;

type Place = "began" | PathStep | "over" | "under-way";
type Edge = { from: Place; to: Place; count: number; quarter: Cell; median: Cell; threeQuarters: Cell };

/**
 * The paths that trajectories really took: each passage with how often it was gone and how long it took. Trajectories
 * with a passage that only a handful took are not in `passages` (rare-passages.ts), so that nothing here has to be hidden.
 */
export function processFigure(
  passages: readonly Passage[],
  counted: { all: number; left: number },
  detail: Detail,
): Figure {
  const edges = edgesOf(passages);
  return {
    name: "process",
    tables: [
      {
        caption: processWords.title,
        first: said.passage,
        columns: [
          { head: said.trajectories, unit: "count" },
          { head: said.quarter, unit: "days" },
          { head: said.median, unit: "days" },
          { head: said.threeQuarters, unit: "days" },
        ],
        rows: edges.map(({ from, to, count, quarter, median, threeQuarters }) => ({
          name: passageName(from, to),
          cells: [count, quarter, median, threeQuarters],
        })),
      },
      {
        caption: said.counted,
        first: said.trajectories,
        columns: [{ head: text.number, unit: "count" }],
        rows: [
          { name: said.inThePicture, cells: [counted.all - counted.left] },
          { name: said.leftOut, cells: [counted.left > 0 && counted.left < fewest ? null : counted.left] },
        ],
      },
    ],
    charts: edges.length > 0 ? [{ kind: "graph", title: processWords.title, graph: drawn(edges, detail) }] : [],
  };
}

/** The most trodden first. */
function edgesOf(passages: readonly Passage[]): Edge[] {
  const grouped = Map.groupBy(passages, ({ from, to, over }) => `${placeFrom(from)} ${placeTo(to, over)}`);
  const edges = [...grouped.values()].flatMap((all): Edge[] => {
    const [one] = all;
    if (!one) return [];
    const days = all.flatMap(({ days, count }) => (days === null ? [] : [{ days, count }]));
    const at = (share: number) => quantile(days, share) ?? undefined;
    const count = all.reduce((sum, { count }) => sum + count, 0);
    const [from, to] = [placeFrom(one.from), placeTo(one.to, one.over)];
    return [{ from, to, count, quarter: at(0.25), median: at(0.5), threeQuarters: at(0.75) }];
  });
  return edges.sort((one, other) => other.count - one.count);
}

const placeFrom = (number: number | null): Place => (number === null ? "began" : stepOfNumber(number));
const placeTo = (number: number | null, over: boolean): Place =>
  number === null ? (over ? "over" : "under-way") : stepOfNumber(number);

/** What is drawn, in the order of the law; where a trajectory is still under way, its last step says. */
function drawn(edges: readonly Edge[], detail: Detail): Graph {
  const sum = (of: readonly Edge[]) => of.reduce((total, { count }) => total + count, 0);
  const reached = (place: Place) =>
    sum(edges.filter(({ from, to }) => (place === "began" ? from === place : to === place)));
  const least = detail === "all" ? 0 : (reached("began") * mainPercent) / 100;
  const bold = edges.filter(({ to, count }) => count >= least && to !== "under-way");
  const places = new Set(bold.flatMap(({ from, to }) => [from, to]));
  const long = bold
    .filter(({ median }) => typeof median === "number")
    .toSorted((one, other) => (other.median ?? 0) - (one.median ?? 0))
    .slice(0, slowest);
  const inOrder: readonly Place[] = ["began", ...pathSteps, "over"];
  return {
    nodes: inOrder
      .filter((place) => places.has(place))
      .map((place) => ({ id: place, name: nameOf(place), count: reached(place) })),
    edges: bold.map((edge) => ({
      from: edge.from,
      to: edge.to,
      count: edge.count,
      days: edge.median,
      slow: long.includes(edge),
    })),
  };
}

const nameOf = (place: Place): Text =>
  place === "began" || place === "over" || place === "under-way" ? said[place] : eventWords[place].happened;

const passageName = (from: Place, to: Place): Text => {
  const [one, other] = [nameOf(from), nameOf(to)];
  return {
    nl: `${one.nl} → ${other.nl}`,
    fr: `${one.fr} → ${other.fr}`,
    de: `${one.de} → ${other.de}`,
    en: `${one.en} → ${other.en}`,
  };
};
