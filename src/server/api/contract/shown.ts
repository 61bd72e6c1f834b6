/** How many rows of a list an example shows. */
const rows = 1;
const secrets = ["secret", "token", "access_token"];

/** An answer as an example of the contract: short, without anything that opens something, the same each time it is made. */
export function shown(answer: unknown): unknown {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    const known = ids.get(id) ?? `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, "0")}`;
    ids.set(id, known);
    return known;
  };
  const show = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.slice(0, rows).map((one) => show(one, name));
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, show(one, field)]));
    if (typeof value !== "string") return value;
    if (secrets.includes(name)) return "said once, here";
    return value
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, idOf)
      .replaceAll(/(\d{4}-\d\d-\d\d)T[\d:.]+(Z|[+-]\d\d:\d\d)/g, "$1T09:30:00.000Z")
      .replaceAll(/http:\/\/localhost:\d+/g, "https://weerwerk.example");
  };
  return show(answer, "");
}

/** Which fields there are and what kind each has, and nothing of what they say. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, one]) => [name, shapeOf(one)]),
  );
}
