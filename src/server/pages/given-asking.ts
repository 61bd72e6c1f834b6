import assert from "node:assert/strict";
import type { Question } from "../../screens/act-form/questions.ts";
import { pagesOf } from "../../screens/asking/pages-of-act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { documentsOf } from "../door/door.ts";
import type { Browser } from "../web/given-browser.ts";
import { asked } from "./act-form-asked.ts";

/** For tests: asks a path of the server as one person. */
export type Asks = (path: string, init?: RequestInit) => Promise<Response>;
export type File = { name: string; content: Buffer };

export const askedOf = (act: ActName): readonly Question[] => asked(act, "insured-person", "person");

/** What a browser posts of an answer. */
function posted({ name, control }: Question, value: unknown): [string, string][] {
  switch (control) {
    case "day": {
      const [year = "", month = "", day = ""] = String(value).split("-");
      return [
        [`${name}.day`, day],
        [`${name}.month`, month],
        [`${name}.year`, year],
      ];
    }
    case "month":
      return [[name, String(value).split("-").reverse().join("/")]];
    case "yes-no":
    case "declaration":
      return [[name, value ? "yes" : "no"]];
    default:
      return [[name, String(value)]];
  }
}

export const hiddenIn = (html: string): [string, string][] =>
  [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]);

/** For tests: reads every page of an act, answers it as a browser would, and reads the summary. @returns its address */
export async function answerPages(
  asks: Asks,
  act: ActName,
  of: string,
  input: Readonly<Record<string, unknown>>,
  files: readonly File[] = [],
): Promise<string> {
  let at = await leadsTo(asks, `/me/${act}/1?of=${of}`);
  for (const page of pagesOf(act, askedOf(act), documentsOf(act) !== undefined)) {
    const html = await (await asks(at)).text();
    const body = new FormData();
    const answers = page.questions.flatMap((one) => (one.name in input ? posted(one, input[one.name]) : []));
    for (const [name, value] of [...hiddenIn(html), ...answers]) body.set(name, value);
    if (page.files)
      for (const { name, content } of files) body.append("documents", new Blob([new Uint8Array(content)]), name);
    const answer = await asks(at, { method: "POST", body: page.files ? body : urlEncoded(body) });
    assert.equal(answer.status, 303, `${at}: ${await answer.text()}`);
    at = answer.headers.get("location") ?? "";
  }
  assert.match(at, /\/summary\?/);
  return at;
}

/** Signs where that is asked, and sends it. @returns the address of the confirmation */
export async function sendSummary(
  asks: Asks,
  act: ActName,
  at: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const html = await (await asks(at)).text();
  const signed = askedOf(act).flatMap((one) => (one.control === "declaration" ? posted(one, input[one.name]) : []));
  const answer = await asks(at, { method: "POST", body: new URLSearchParams([...hiddenIn(html), ...signed]) });
  assert.equal(answer.status, 303, `${at}: ${(await answer.text()).replaceAll(/<[^>]+>/g, " ")}`);
  return answer.headers.get("location") ?? "";
}

const urlEncoded = (form: FormData): URLSearchParams =>
  new URLSearchParams([...form].map(([name, value]) => [name, String(value)]));

/** Where a page without questions leads on to. */
async function leadsTo(asks: Asks, path: string): Promise<string> {
  const answer = await asks(path);
  return answer.headers.get("location") ?? path;
}

/** For tests: as a browser asks, with the cookies of whoever is signed in there. */
export const asksOf =
  (browser: Browser): Asks =>
  (path, { body } = {}) =>
    browser.ask(path, body instanceof URLSearchParams ? { form: Object.fromEntries(body) } : {});

/** For tests: page by page, as far as the confirmation. @returns its address */
export const tellPages = async (
  asks: Asks,
  act: ActName,
  of: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<string> => sendSummary(asks, act, await answerPages(asks, act, of, input), input);
