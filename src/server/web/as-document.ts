import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import type { Language } from "../../words/language.ts";

/** A page as a whole document, set as its language is set. */
export function asDocument<Props>(page: VNode<Props>, language: Language): string {
  const html = render(page as VNode);
  return `<!doctype html>${language === "fr" ? inFrench(html) : html}`;
}

/**
 * In French a colon, a question mark and their like stand apart from the word before them, and never alone on the next
 * line. Only what is read is touched: no tag, no style, and no box in which somebody typed.
 */
function inFrench(html: string): string {
  const body = html.indexOf("<body");
  const pieces = html.slice(body).split(/(<textarea[^<]*<\/textarea>)/);
  const set = pieces.map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(/>[^<]+/g, spaced)));
  return html.slice(0, body) + set.join("");
}

const spaced = (text: string): string =>
  text
    .replaceAll(/ ([:;?!»])/g, "\u{a0}$1")
    .replaceAll("« ", "«\u{a0}")
    .replaceAll(/([\p{L}\p{N})”’]):(?=\s|$)/gu, "$1\u{a0}:");
