/**
 * How sure we are of a source. `read`: its own words were read (in a seed or a stored copy). `to be verified`: known
 * from an excerpt or from elsewhere; someone must read the text. `our reading`: an interpretation to be signed off.
 */
export type SourceStatus = "read" | "to be verified" | "our reading";

/** Something a rule may cite; its title and place are in words/law. `quote` is verbatim, `in` the language of the source. */
export type Source = {
  readonly status: SourceStatus;
} & (
  | { readonly quote?: undefined; readonly in?: undefined }
  | { readonly quote: string; readonly in: "nl" | "fr" | "de" }
);
