type Named = {
  /** Name in the posted form, and the path under which a fault comes back. */
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** The only question of its page: it is the heading. */
  asTitle?: boolean;
};

export type Choice = { value: string; text: string; hint?: string };

/** One question of a form, as data: an act page is a list of these. */
export type FieldOf =
  | (Named & { kind: "text"; width?: "short" | "long"; autocomplete?: string })
  | (Named & { kind: "long-text"; rows?: number })
  | (Named & { kind: "whole-number"; unit?: string })
  | (Named & { kind: "money" })
  | (Named & { kind: "day" })
  | (Named & { kind: "yes-no" })
  | (Named & { kind: "choice"; choices: readonly Choice[]; as?: "radios" | "select" })
  | (Named & { kind: "several"; choices: readonly Choice[] })
  | (Named & { kind: "declaration" })
  | (Named & { kind: "lines"; lines?: number })
  | (Named & { kind: "files" })
  | { kind: "hidden"; name: string; value: string };

/** What was filled in before, under the posted names; a day as `x.day`, `x.month`, `x.year`. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A fault: `field` is a name or a path under it (`actions.1`, `on.day`); "" for the form as a whole. */
export type Fault = { field: string; message: string /** Where its box is, when not on this page. */; href?: string };

export const filledIn = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
};

export const linesOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return typeof value === "string" ? [value] : (value ?? []);
};

/** All faults of one field, in one text. */
export const faultOf = (faults: readonly Fault[], name: string): string | undefined =>
  faults
    .filter(({ field }) => field === name || field.startsWith(`${name}.`))
    .map(({ message }) => message)
    .join(" ") || undefined;

/** The id of the first box of a field, so that the summary can lead to it. */
export const idOf = (field: string): string => `field-${field.replace(/\.(0|day)$/, "").replaceAll(".", "-")}`;
