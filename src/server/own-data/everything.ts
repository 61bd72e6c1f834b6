import type { Actor } from "../../access/roles.ts";
import { draftsOf } from "../drafts/read-drafts.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { accountNumbers } from "../payments/keep-account-number.ts";
import { moneyLines } from "../payments/money-lines.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { readsOf } from "../record/reads.ts";
import { openResumption } from "../resumptions/open-resumption.ts";
import { openFile, type Reader } from "../views/file.ts";
import { openPerson } from "../views/people.ts";

/** More looks than anybody's file has had. */
const allReads = 1_000_000;

/**
 * Everything that is kept about one insured person, for that person (GDPR art. 15 and 20): read as they read it
 * themselves, medical facts included, and put on record as their own reading. Letters and documents by their address.
 *
 * @returns undefined for whoever is nobody in the record, and for who acts for another: this right is one's own.
 */
export async function everythingAbout(reader: Reader, actor: Actor, day: string) {
  const { db, keys, now } = reader;
  if (actor.role !== "insured-person" || actor.person === null || actor.mandate !== undefined) return undefined;
  const mine = await openPerson(reader, actor, { person: actor.person }, day, { withHealth: true });
  if (mine === "not-found" || !mine.recognition) return undefined;
  const { person } = mine.recognition;
  const [files, work, recognised, reads, money, accounts, drafts] = await Promise.all([
    Promise.all(mine.trajectories.map(({ stream }) => openFile(reader, actor, stream, day))),
    Promise.all(mine.resumptions.map(({ stream }) => openResumption(reader, actor, stream, day))),
    readStream(db, keys, person, { unseal: true }),
    readsOf(db, person, { limit: allReads }),
    moneyLines(db, person),
    accountNumbers(db, keys, [person]),
    draftsOf(reader, actor),
  ]);
  const streams = [...mine.trajectories, ...mine.resumptions].map(({ stream }) => stream);
  const letters = await lettersOf(db, [person, ...streams]);
  return {
    format: "weerwerk-own-data-1",
    madeAt: now().toISOString(),
    person: { ...mine.person, accountNumber: accounts.get(person) ?? null },
    recognition: { state: mine.recognition, events: recognised.map(told) },
    trajectories: files.flatMap((file) =>
      typeof file === "string"
        ? []
        : [
            {
              id: file.stream,
              reference: file.reference,
              state: file.trajectory,
              events: file.events.map(told),
              documents: file.documents.map((one) => ({ ...one, href: `/documents/${file.stream}/${one.id}` })),
            },
          ],
    ),
    workBesideTheBenefit: work.flatMap((file) =>
      typeof file === "string"
        ? []
        : [
            {
              id: file.stream,
              state: file.resumption,
              events: file.events.map(told),
              documents: file.documents.map((one) => ({ ...one, href: `/documents/${file.stream}/${one.id}` })),
            },
          ],
    ),
    begunAndNotSent: drafts.map(({ act, about, savedOn, answers, files }) => ({
      ...{ act, about, savedOn, answers },
      files: files.map(({ name, bytes }) => ({ name, bytes })),
    })),
    letters: letters.map(({ kind, on, href }) => ({ kind, on, href })),
    money,
    whoLooked: reads.map(({ at, actor, role, organisation, purpose, what }) => ({
      at: at.toISOString(),
      actor,
      role,
      organisation,
      purpose,
      what,
    })),
  };
}

/** An event as it is told to the person: without where it lies in the record. */
const told = ({ xid: _, position: __, kind: ___, person: ____, ...event }: Stored) => event;
