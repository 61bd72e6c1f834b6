import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Reading } from "../../letters/letter.ts";
import type { Paper } from "../../letters/session-papers/paper.ts";

/** PDF/A-2a is what is sent and kept; PDF/UA-1 is compiled in tests, to prove that a letter can be read aloud. */
export type Standard = "a-2a" | "ua-1";
/** The sheets beside this file. */
type Sheet = "letter" | "paper" | "report";

/**
 * The letter as a tagged PDF. The same letter always gives the same bytes: the only time in it is the letter's own day.
 *
 * A character that none of the fonts can show (Chinese, for one) is printed as □, since PDF/A allows no empty glyph and
 * a letter must not be stopped by it. Throws when the sheet itself does not compile.
 */
export const renderPdf = (letter: Reading, standard: Standard = "a-2a"): Uint8Array =>
  renderSheet("letter", letter, standard);

/** A paper of a session of the Council, in the same way. */
export const renderPaper = (paper: Paper, standard: Standard = "a-2a"): Uint8Array =>
  renderSheet("paper", paper, standard);

/** Any of our sheets, filled with what it is of; `on`: the ISO day of it. The same promises as of a letter. */
export function renderSheet(sheet: Sheet, filled: { on: string }, standard: Standard = "a-2a"): Uint8Array {
  let json = JSON.stringify(filled, printable);
  for (;;) {
    try {
      return compile(sheet, json, filled.on, standard);
    } catch (error) {
      const boxed = withoutUnprintable(json, String(error));
      // What the compiler says may quote the letter, and a letter may speak of health.
      if (boxed === json) throw new Error(`the sheet does not compile: ${String(error).replaceAll(/`[^`]*`/g, "…")}`);
      json = boxed;
    }
  }
}

/**
 * A word longer than any line may be broken, so that none of it falls off the sheet; and nobody turns the writing of a
 * line around: Arabic and Hebrew find their own direction without marks.
 */
const printable = (name: string, value: unknown) =>
  // A drawing is read as it is.
  typeof value === "string" && name !== "svg"
    ? value
        .toWellFormed()
        .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "")
        .replaceAll(/\S{40}(?=\S)/gu, "$&\u200b")
    : value;

/** In hexadecimal, to stand in the record beside the event. */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

let compiler: NodeCompiler | undefined;

function compile(sheet: Sheet, json: string, on: string, pdfStandard: Standard): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts() }] });
  const creationTimestamp = Date.parse(`${on}T12:00:00Z`) / 1000;
  try {
    return compiler.pdf(
      { mainFilePath: `${workspace}/${sheet}.typ`, inputs: { [sheet]: json } },
      { pdfStandard, creationTimestamp },
    );
  } finally {
    // Otherwise every letter ever made stays in memory.
    compiler.evictCache(1);
  }
}

const workspace = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

function fonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return ["400Regular/SourceSans3_400Regular", "600SemiBold/SourceSans3_600SemiBold"].map((file) =>
    readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}.ttf`)),
  );
}

/** The compiler names the texts it has no glyph for, in the way Rust writes strings. */
function withoutUnprintable(json: string, message: string): string {
  let boxed = json;
  for (const [, named = ""] of message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)) {
    const text = named.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    boxed = boxed.replaceAll(JSON.stringify(text).slice(1, -1), "□");
  }
  return boxed;
}
