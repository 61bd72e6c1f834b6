import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** One file that a browser fetches beside the pages; `gzipped` where that is smaller. */
export type ThemeFile = { path: string; type: string; body: Buffer; gzipped: Buffer | null; etag: string };

/** In the order in which they are laid over each other. */
const sheets = [
  "tokens",
  "base",
  "page",
  "layout",
  "forms",
  "parts",
  "lists",
  "story",
  "table",
  "desk",
  "sheet",
  "adapt",
] as const;

const font = (subset: "latin" | "latin-ext") =>
  fileURLToPath(
    import.meta.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`),
  );

/**
 * Reads everything that gives the screens their look; call once, at the start.
 * `stylesheet` and `keys` are the addresses for `Frame`: they change with the content, so both may be kept for a year.
 * @throws when a file is missing.
 */
export function readTheme(): {
  stylesheet: string;
  /** What stands in a first page instead of the sheet, and how a content security policy names it. */
  styles: string;
  stylesHash: string;
  keys: string;
  files: readonly ThemeFile[];
} {
  const css = tight(readSheets());
  const styles = css + tight(readFirstPageSheet());
  const sheet = file("", "text/css; charset=utf-8", Buffer.from(css));
  const stylesheet = `/assets/weerwerk-${sheet.etag.slice(1, 13)}.css`;
  const script = file("", "text/javascript; charset=utf-8", readFileSync(new URL("keys.js", import.meta.url)));
  const keys = `/assets/keys-${script.etag.slice(1, 13)}.js`;
  return {
    stylesheet,
    styles,
    stylesHash: `'sha256-${createHash("sha256").update(styles).digest("base64")}'`,
    keys,
    files: [
      { ...sheet, path: stylesheet },
      { ...script, path: keys },
      file("/assets/source-sans-3.woff2", "font/woff2", readFileSync(font("latin"))),
      file("/assets/source-sans-3-extended.woff2", "font/woff2", readFileSync(font("latin-ext"))),
      file("/assets/weerwerk.svg", "image/svg+xml", readFileSync(new URL("weerwerk.svg", import.meta.url))),
    ],
  };
}

/** The sheets as they were written, in their order. */
export const readSheets = (): string => sheets.map(read).join("\n");
export const readFirstPageSheet = (): string => read("first-page");

const read = (name: string): string => readFileSync(new URL(`${name}.css`, import.meta.url), "utf8");

/** Without comments and without the room that only we read: it stands in the first page that somebody opens. */
const tight = (css: string): string =>
  css
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(/([{;][\w-]+): /g, "$1:")
    .replaceAll(";}", "}")
    .trim();

function file(path: string, type: string, body: Buffer): ThemeFile {
  const gzipped = type.startsWith("font/") ? null : gzipSync(body, { level: 9 });
  return { path, type, body, gzipped, etag: `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}"` };
}
