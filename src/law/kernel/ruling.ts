import type { ParameterName } from "../parameters.ts";
import type { SourceId } from "../sources.ts";
import type { Shown } from "./facts.ts";
import type { SourceStatus } from "./source.ts";

/** One thing that was weighed: a condition, a row of a table, a step of a calculation. */
export type Ground = {
  what: string;
  kind: "condition" | "row" | "step";
  answer: string;
  /** The facts it looked at; null: the facts do not say (or: it did not happen). Days as ISO text. */
  facts: Record<string, Shown>;
  cites: readonly SourceId[];
  because?: readonly Ground[];
};

/** A parameter as it was used. `since` included, `until` not; null: still so. */
export type ParameterUse = {
  name: ParameterName;
  value: Shown;
  since: string;
  until: string | null;
  source: SourceId;
  status: SourceStatus;
  /** A value of a scenario, that is not the law; `source` is then that of the value it stands in for. */
  assumed?: true;
};

/** What the law says about these facts, and why. Plain JSON: it is stored in the event and read by people later. */
export type Ruling<Outcome extends string = string, Value = unknown> = {
  rule: string;
  /** The `since` of the version that was used. */
  version: string;
  on: string;
  outcome: Outcome | "unknown";
  /** Only of a calculation or a deadline. */
  value?: Value;
  because: readonly Ground[];
  /** Only of a calculation, whose steps do not name them: every fact it was given. Days as ISO text. */
  facts?: Record<string, Shown>;
  parameters: readonly ParameterUse[];
  /** Those of `cites` that are our own reading, and that someone must sign off. */
  readings: readonly SourceId[];
  cites: readonly SourceId[];
  /** sha-256 over the text of the rule, the sources and the parameters that were used. */
  receipt: string;
};
