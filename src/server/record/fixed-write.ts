import { CompiledQuery, type OperationNode, type RawBuilder, RawNode, sql, ValueNode } from "kysely";
import { mark } from "./kept-statements.ts";

/** A write of which only the values differ from one time to the next, each of them a list: rows as JSON, or ids. */
export type FixedWrite = Omit<RawNode, "parameters"> & { parameters: readonly ValueNode[] };
type List = string | readonly string[];
/** What one act writes; something comes back of the first. */
export type FixedWrites = readonly [FixedWrite, ...FixedWrite[]];

const places = new Map<TemplateStringsArray, number>();

/** Makes such a write, once, out of what stands around its values. */
export function fixedWrite(...fragments: readonly string[]): (...values: readonly List[]) => RawBuilder<unknown> {
  const text = Object.assign([...fragments], { raw: fragments });
  places.set(text, places.size);
  return (...values) => sql(text, ...values);
}

const isFixed = (node: OperationNode): node is FixedWrite =>
  RawNode.is(node) && places.has(node.sqlFragments as TemplateStringsArray);
export const areFixed = (nodes: readonly OperationNode[]): nodes is FixedWrites =>
  nodes.length > 0 && nodes.every(isFixed);

/** The text of each kind of statement: an act writes ten thousand characters of SQL, and there are few kinds of it. */
const texts = new Map<string, string>();
/** Those that no act alone asked for. Every connection that met one keeps a plan of it, of three quarters of a megabyte. */
const kindsOfSeveral = new Set<string>();
const mostOfSeveral = 24;

/** Whether these acts make a statement of a kind that there is, or that there is still room for. */
export const fitTogether = (acts: readonly FixedWrites[]): boolean =>
  kindsOfSeveral.size < mostOfSeveral || texts.has(kindOf(inOrder(acts.flat())));

/**
 * What several acts write as one statement, that gives back what the first write of each does: the rows of them all go in
 * by one write for each table. No two of them may write the same row.
 */
export function statementOf(acts: readonly FixedWrites[]): CompiledQuery {
  const all = new Map<FixedWrite["sqlFragments"], FixedWrite>();
  for (const write of acts.flat()) {
    const before = all.get(write.sqlFragments);
    all.set(write.sqlFragments, before ? both(before, write) : write);
  }
  const writes = inOrder([...all.values()]);
  const kind = kindOf(writes);
  const known = texts.get(kind);
  const text = known ?? written(writes);
  if (known === undefined) {
    texts.set(kind, text);
    if (acts.length > 1) kindsOfSeveral.add(kind);
  }
  const values = writes.flatMap(({ parameters }) => parameters.map(({ value }) => value));
  return CompiledQuery.raw(text, values);
}

const placeOf = ({ sqlFragments }: FixedWrite): number => places.get(sqlFragments as TemplateStringsArray) ?? 0;
const kindOf = (writes: readonly FixedWrite[]): string => [...new Set(writes.map(placeOf))].join();

/** The first one stays so; of the others there is one order, so that the same writes are the same statement. */
const inOrder = ([first, ...others]: readonly FixedWrite[]): FixedWrite[] =>
  first ? [first, ...others.sort((one, other) => placeOf(one) - placeOf(other))] : [];

function written(writes: readonly FixedWrite[]): string {
  let values = 0;
  const named = writes.map(({ sqlFragments: [start, ...rest] }, at) => {
    const text = rest.reduce((before, fragment) => `${before}$${++values}${fragment}`, start);
    return `w${at} as (${text})`;
  });
  return `${mark}with ${named.join(", ")} select * from w0`;
}

const both = (one: FixedWrite, other: FixedWrite): FixedWrite => ({
  ...one,
  parameters: one.parameters.map(({ value }, at) =>
    ValueNode.create(joined(value as List, other.parameters[at]?.value as List)),
  ),
});

/** Two lists as one; JSON as it is, without reading it again. */
function joined(one: List, other: List): List {
  if (typeof one !== "string" || typeof other !== "string") return [...one, ...other];
  if (one === "[]" || other === "[]") return one === "[]" ? other : one;
  return `${one.slice(0, -1)},${other.slice(1)}`;
}
