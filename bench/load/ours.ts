import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordAtHand } from "../../src/server/commands/with-record.ts";
import { withRecord } from "../../src/server/commands/with-record.ts";
import type { Door } from "../../src/server/door/door.ts";
import { people } from "../../src/server/generate/people.ts";
import { publishedRates } from "../../src/server/generate/rates.ts";
import { keepAccounts } from "../../src/server/sign-in/accounts.ts";
import { begin } from "../../src/server/sign-in/signed-in.ts";
import { recognise } from "../country/cases.ts";
import { type Server, server } from "../ordeal/servers.ts";
import type { Person, Signers } from "./six-requests.ts";

const account = { language: "nl", title: null, phone: null, email: null } as const;

export type Ours = { server: Server; record: RecordAtHand; signers: Signers; people(count: number): Promise<Person[]> };

/**
 * A whole Weerwerk as `npm start` runs it, in a process of its own, with a fresh record on its own PostgreSQL (that waits
 * for the disk at each commit), and people who are signed in.
 */
export async function withOurs(work: (ours: Ours) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "weerwerk-load-"));
  const kept = process.env.WEERWERK_DATA;
  process.env.WEERWERK_DATA = folder;
  const ours = await server("whole", { WEERWERK_DATA: folder });
  try {
    await ours.start();
    await withRecord(async (record) => {
      const { db, keys } = record;
      const now = new Date();
      const door: Door = { db, keys, now: () => now };
      const invented = people(11, publishedRates);
      const signedIn = async (
        id: string,
        role: "coordinator" | "advising-physician" | "insured-person",
        person: string | null,
      ) => {
        const organisation = person === null ? ("100" as const) : null;
        await keepAccounts(db, [{ ...account, id, name: id, role, organisation, person }]);
        return begin(db, id, "bearer", now);
      };
      const signers = {
        coordinator: await signedIn("bench-coordinator", "coordinator", null),
        physician: await signedIn("bench-physician", "advising-physician", null),
      };
      const ready = async (count: number) => {
        const made: Person[] = [];
        while (made.length < count) {
          const person = await recognise(door, invented.next().value);
          made.push({ person, bearer: await signedIn(`bench-${person}`, "insured-person", person) });
        }
        return made;
      };
      await work({ server: ours, record, signers, people: ready });
      return 0;
    });
  } finally {
    if (kept === undefined) delete process.env.WEERWERK_DATA;
    else process.env.WEERWERK_DATA = kept;
    await ours.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
