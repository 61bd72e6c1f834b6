import type { Readable } from "node:stream";

/** Longer than any trajectory of three hundred acts, in bytes; what is longer is no trajectory. */
export const longestLine = 1_000_000;

/**
 * The lines of a file, counted from 1, as UTF-8. Of a line that is too long nothing is kept, however long it goes on.
 * `text` is undefined for such a line, and for one with bytes that are no UTF-8: a name is never taken in mangled.
 */
export async function* linesOf(file: Readable): AsyncGenerator<{ line: number; text: string | undefined }> {
  let line = 0;
  let held: Buffer[] = [];
  let length = 0;
  const ended = () => {
    const text = length > longestLine ? undefined : decoded(Buffer.concat(held));
    line += 1;
    held = [];
    length = 0;
    return { line, text };
  };
  // Who asked for the file still reads what is left of it: an answer would not come through otherwise.
  for await (const chunk of file.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    for (let from = 0; ; ) {
      const end = bytes.indexOf(newline, from);
      const part = bytes.subarray(from, end === -1 ? undefined : end);
      length += part.length;
      if (length > longestLine) held = [];
      else held.push(part);
      if (end === -1) break;
      yield ended();
      from = end + 1;
    }
  }
  if (length > 0) yield ended();
}

const newline = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoded(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
