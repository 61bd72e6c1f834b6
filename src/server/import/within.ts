import { Readable } from "node:stream";

/** What comes in is longer than is taken; what came before that was read. */
export class TooLong extends Error {
  override name = "TooLong";
}

/** What comes in, as far as so many bytes. @throws TooLong, to who reads it, as soon as there is one more. */
export const within = (body: Readable, most: number): Readable =>
  Readable.from(counted(body, most), { objectMode: false });

async function* counted(body: Readable, most: number): AsyncGenerator<Buffer> {
  let length = 0;
  // An answer goes out by the same connection, so it must outlive what is wrong with its body.
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > most) throw new TooLong();
    yield chunk as Buffer;
  }
}
