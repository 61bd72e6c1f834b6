/** Where people live. The German-speaking Community lies in Wallonia and is counted apart, as it has a service of its own. */
export const regions = ["flanders", "wallonia", "brussels", "german-speaking"] as const;
export type Region = (typeof regions)[number];

/**
 * The region of a Belgian postcode, by the number series of the post: 1000-1299 Brussels; 1300-1499 Walloon Brabant;
 * 4700-4799 the nine German-speaking municipalities; 4000-7999 the rest of Wallonia. Undefined for what is no postcode.
 */
export function regionOf(postcode: string): Region | undefined {
  if (!/^[1-9]\d{3}$/.test(postcode)) return undefined;
  const code = Number(postcode);
  if (code < 1300) return "brussels";
  if (code < 1500) return "wallonia";
  if (code < 4000 || code >= 8000) return "flanders";
  return code >= 4700 && code < 4800 ? "german-speaking" : "wallonia";
}
