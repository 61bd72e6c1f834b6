import assert from "node:assert/strict";
import { aPng } from "../../documents/given-files.ts";
import type { Streams } from "./given-markers.ts";

/** For tests: what is planted in answers that were not sent, about health, and in the name of a file. */
export const begun = { answer: "leak-9101-begun", file: "leak-9102-chosen" };

/** The person begins to fill in and sends nothing. */
export async function begin(
  posts: (path: string, body: URLSearchParams | FormData) => Promise<Response>,
  { person, second }: Streams,
): Promise<void> {
  const form = new FormData();
  form.set("documents", new Blob([aPng]), `${begun.file}.png`);
  form.set("step", "later");
  for (const [path, sent] of [
    [`/me/record-questionnaire/5?of=${person}`, new URLSearchParams({ remarks: `${begun.answer} x`, step: "later" })],
    [`/me/add-document/3?of=${second}`, form],
  ] as const)
    assert.equal((await posts(path, sent)).status, 303, path);
}
