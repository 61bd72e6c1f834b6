import { canonicalJson, type Json, type JsonObject } from "./canonical-json.ts";

/** For tests: a file by its lines, each with its line feed; one letter is one byte (latin1), whatever it stands for. */
export type Lines = readonly string[];
export type Mutation = { what: string; lines: Lines };

const parsed = (line: string): { kind: string; of: JsonObject } => {
  const [[kind, of] = ["", {}]] = Object.entries(JSON.parse(line) as Record<string, JsonObject>);
  return { kind, of };
};
export const kindOf = (line: string): string => parsed(line).kind;
export const fieldsOf = (line: string): readonly string[] => Object.keys(parsed(line).of);
const streamOf = (line: string): string => String(parsed(line).of.stream_id);

/** The first place that each field of each kind of line stands in, where it says something. */
function placesOf(lines: Lines): { what: string; at: number; from: number; length: number }[] {
  const found = new Map<string, { what: string; at: number; from: number; length: number }>();
  for (const [at, line] of lines.entries()) {
    const { kind, of } = parsed(line);
    for (const [field, value] of Object.entries(of)) {
      const text = `"${field}":${canonicalJson(value as Json)}`;
      const what = `${kind}.${field}${value === null ? " (none)" : ""}`;
      if (!found.has(what)) found.set(what, { what, at, from: line.indexOf(text), length: text.length });
    }
  }
  return [...found.values()];
}

/** @param chance one number after the other, from 0 to 1 */
export function* singleBytes(lines: Lines, each: number, chance: () => number): Generator<Mutation> {
  for (const { what, at, from, length } of placesOf(lines))
    for (let turn = 0; turn < each * 3; turn++) {
      const line = Buffer.from(lines[at] ?? "", "latin1");
      const place = from + Math.floor(chance() * length);
      const [head, tail] = [line.subarray(0, place), line.subarray(place)];
      const other = Buffer.from(tail);
      other[0] = (tail[0] ?? 0) ^ (1 << Math.floor(chance() * 7));
      const more = Buffer.from(["0", "a", " ", '"'][Math.floor(chance() * 4)] ?? "0");
      const [how, parts] = (
        [
          ["changed", [head, other]],
          ["removed", [head, tail.subarray(1)]],
          ["inserted", [head, more, tail]],
        ] as const
      )[turn % 3] ?? ["", []];
      yield {
        what: `${what}: byte ${place} ${how}`,
        lines: lines.with(at, Buffer.concat([...parts]).toString("latin1")),
      };
    }
}

/** Other ways to write the same value, of one line of each kind. */
export function* otherWriting(lines: Lines): Generator<Mutation> {
  const ways: Readonly<Record<string, (line: string) => string>> = {
    "a blank after a colon": (line) => line.replace(":", ": "),
    "a blank at the end": (line) => line.replace("\n", " \n"),
    "a blank before": (line) => ` ${line}`,
    "a tab within": (line) => line.replace(",", ",\t"),
    CRLF: (line) => line.replace("\n", "\r\n"),
    "a byte order mark": (line) => `\xEF\xBB\xBF${line}`,
    "an empty line before": (line) => `\n${line}`,
    "keys the other way round": (line) => {
      const { kind, of } = parsed(line);
      const turned = Object.entries(of).toReversed();
      return `{"${kind}":{${turned.map(([name, value]) => `"${name}":${canonicalJson(value as Json)}`).join(",")}}}\n`;
    },
    "the first key twice": (line) => line.replace(/^(\{"\w+":\{)("\w+":(?:"[^"]*"|\d+|null|\{\}))/, "$1$2,$2"),
    "the line's kind twice": (line) => line.replace(/^\{("\w+":)/, "{$1{},$1"),
    "a number with a fraction": (line) => line.replace(/:(\d+)([,}])/, ":$1.0$2"),
    "a number with an exponent": (line) => line.replace(/:(\d+)([,}])/, ":$1e0$2"),
    "a number with a sign": (line) => line.replace(/:(\d+)([,}])/, ":-$1$2"),
    "a number that starts with nought": (line) => line.replace(/:(\d+)([,}])/, ":0$1$2"),
    "a letter as an escape": (line) => line.replace(/:"(\w)/, (_, letter: string) => `:"\\u${hex(letter)}`),
    "a key as an escape": (line) => line.replace(/\{"(\w)/, (_, letter: string) => `{"\\u${hex(letter)}`),
    "a zero byte in a text": (line) => line.replace(/:"/, ':"\\u0000'),
    "a comma at the end": (line) => line.replace(/\}\}\n$/, ",}}\n"),
    "a field more": (line) => line.replace(/\}\}\n$/, ',"zz":1}}\n'),
    "capitals in hex": (line) => line.replace(/"[0-9a-f]{64}"/, (text) => text.toUpperCase()),
    "nothing of it": () => "\n",
  };
  const first = new Map(lines.map((line, at) => [kindOf(line), at] as const).toReversed());
  for (const [kind, at] of first)
    for (const [what, way] of Object.entries(ways)) {
      const [line = ""] = lines.slice(at, at + 1);
      const other = way(line);
      if (other !== line) yield { what: `${kind}: ${what}`, lines: lines.with(at, other) };
    }
}
const hex = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0");

/** Whole lines that are gone, doubled or elsewhere. */
export function* wholeLines(lines: Lines): Generator<Mutation> {
  const at = (kind: string) => lines.flatMap((line, index) => (kindOf(line) === kind ? [index] : []));
  const without = (...gone: readonly number[]) => lines.filter((_, index) => !gone.includes(index));
  const events = at("event");
  const checkpoints = at("checkpoint");
  for (const index of lines.keys()) {
    yield { what: `line ${index + 1} twice`, lines: lines.toSpliced(index, 0, lines[index] ?? "") };
    const next = lines[index + 1];
    if (next !== undefined)
      yield {
        what: `lines ${index + 1} and ${index + 2} swapped`,
        lines: lines.toSpliced(index, 2, next, lines[index] ?? ""),
      };
  }
  for (const stream of new Set(events.map((index) => streamOf(lines[index] ?? "")))) {
    const its = events.filter((index) => streamOf(lines[index] ?? "") === stream);
    yield { what: `stream ${stream} removed`, lines: without(...its) };
    yield { what: `the last event of ${stream} removed`, lines: without(its.at(-1) ?? -1) };
    yield { what: `the first event of ${stream} removed`, lines: without(its[0] ?? -1) };
    const away = its.map((index) => lines[index] ?? "");
    const rest = without(...its);
    const to = rest.findLastIndex((line) => kindOf(line) === "event") + 1;
    if (its.at(-1) !== events.at(-1)) yield { what: `stream ${stream} moved`, lines: rest.toSpliced(to, 0, ...away) };
  }
  for (const [turn, index] of checkpoints.entries()) {
    const another = checkpoints[turn + 1] ?? checkpoints[turn - 1] ?? -1;
    if (turn < checkpoints.length - 1) yield { what: `checkpoint ${turn + 1} removed`, lines: without(index) };
    yield { what: `checkpoint ${turn + 1} replaced`, lines: lines.with(index, lines[another] ?? "") };
  }
}
