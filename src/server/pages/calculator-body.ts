import { filledIn, type Values } from "../../screens/parts/field-of.ts";
import type { Box } from "./calculator-boxes.ts";

/** The posted form as the body that a program would send: what was left empty is absent. */
export function bodyOf(boxes: readonly Box[], posted: Values): unknown {
  const body: Record<string, unknown> = {};
  for (const box of boxes) put(body, box.name.split("."), read(box, posted));
  return listed(body);
}

function put(into: Record<string, unknown>, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (value !== undefined) into[step] = value;
    return;
  }
  into[step] ??= {};
  put(into[step] as Record<string, unknown>, rest, value);
}

/** `{ 0: …, 1: … }` is a list, without the lines that were left empty. */
function listed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [key, listed(inside)] as const);
  if (entries.length === 0 || !entries.every(([key]) => /^\d$/.test(key))) return Object.fromEntries(entries);
  return entries.map(([, inside]) => inside).filter((inside) => Object.keys(inside as object).length > 0);
}

function read({ name, kind, options, optional, nullable }: Box, posted: Values): unknown {
  const typed = filledIn(posted, name).trim();
  switch (kind) {
    case "day": {
      const [d = "", m = "", y = ""] = ["day", "month", "year"].map((box) => filledIn(posted, `${name}.${box}`).trim());
      if (!d && !m && !y) return nullable ? null : undefined;
      return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    }
    case "yes-no":
      return typed === "yes" ? true : typed === "no" ? false : undefined;
    case "euro":
    case "hours":
      return typed === "" ? undefined : decimal(typed);
    case "choice":
      return typed === "" ? (options.length === 1 && !optional ? options[0] : undefined) : typed;
    default:
      return typed === "" ? undefined : typed;
  }
}

/** `1.300,00` and `1300,00` as people write them here are `1300.00`. */
export function decimal(typed: string): string {
  const bare = typed.replaceAll(/[\s€]/g, "");
  return bare.includes(",") ? bare.replaceAll(".", "").replace(",", ".") : bare;
}
