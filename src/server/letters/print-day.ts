import { PDFDocument } from "@cantoo/pdf-lib";
import type { Actor } from "../../access/roles.ts";
import type { SenderOfLetters } from "../../access/who-sends-letters.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";
import { letterRows } from "./register.ts";
import { letterOf } from "./write-letter.ts";

/**
 * All letters of one day that wait to be sent, or those of one session, behind each other for the printer, each exactly as
 * it is kept; undefined when there is none. That they were read stands on record with each person.
 *
 * @param which with the ISO day on which they were caused.
 */
export async function printLetters(
  reader: Reader,
  actor: Actor,
  sender: SenderOfLetters,
  which: { show: "to-send"; on: string; post?: "registered" | "ordinary" } | { show: "all"; session: string },
): Promise<Buffer | undefined> {
  const all = await PDFDocument.create();
  for (let page = 1; ; page++) {
    const rows = await letterRows(reader.db, sender, { ...which, page });
    const purpose = "sending-of-letters";
    const reads = rows.map(({ person, stream }) => ({ person_id: person, stream_id: stream, purpose, what: "letter" }));
    await recordReads(
      reader.db,
      reads.map((read) => ({ ...read, ...traceOf(reader, actor) })),
    );
    for (const { stream, version } of rows) {
      const letter = await letterOf(reader, stream, version);
      if (!letter) continue;
      const one = await PDFDocument.load(letter.pdf);
      for (const sheet of await all.copyPages(one, one.getPageIndices())) all.addPage(sheet);
      // A letter begins on the front of a sheet, also where the printer uses both sides.
      if (one.getPageCount() % 2 === 1) all.addPage([595.28, 841.89]);
    }
    if (rows.length === 0) break;
  }
  return all.getPageCount() === 0 ? undefined : Buffer.from(await all.save());
}
