import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Letter } from "../../letters/letter.ts";
import { letters } from "../../letters/letters.ts";
import type { ResumptionEvents } from "../../trajectory/resumption/resumption.ts";
import type { LetterLanguage } from "../../words/language.ts";
import { foldRecognition, foldResumption, foldTrajectory } from "../door/fold.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readStream } from "../record/read-stream.ts";
import { byId, byOrganisation } from "../sign-in/accounts.ts";
import { whoIs } from "../views/who-is.ts";
import { firstContactFacts } from "./first-contact-planned.ts";
import { invalidityNotConfirmedFacts } from "./invalidity-not-confirmed.ts";
import type { LetterCase } from "./letter-case.ts";
import {
  partialResumptionPermittedFacts,
  partialResumptionRefusedFacts,
  type ResumptionCase,
} from "./partial-resumption.ts";
import { projectDecidedFacts } from "./project-decided.ts";
import { trajectoryStoppedFacts } from "./trajectory-stopped.ts";

type Caused = { [E in keyof typeof letters]: (typeof letters)[E] extends "none" ? never : E }[keyof typeof letters];

type OfResumption = Caused & keyof ResumptionEvents;

/** How each letter on a trajectory is written; a letter without its writer does not compile. */
const onTrajectory: Readonly<Record<Exclude<Caused, OfResumption>, (letterCase: LetterCase) => Letter>> = {
  FirstContactPlanned: (letterCase) => letters.FirstContactPlanned.write(firstContactFacts(letterCase)),
  InvalidityNotConfirmed: (letterCase) => letters.InvalidityNotConfirmed.write(invalidityNotConfirmedFacts(letterCase)),
  ProjectDecided: (letterCase) => letters.ProjectDecided.write(projectDecidedFacts(letterCase)),
  TrajectoryStopped: (letterCase) => letters.TrajectoryStopped.write(trajectoryStoppedFacts(letterCase)),
};

/** The same for work beside the benefit. */
const onResumption: Readonly<Record<OfResumption, (letterCase: ResumptionCase) => Letter>> = {
  PartialResumptionPermitted: (letterCase) =>
    letters.PartialResumptionPermitted.write(partialResumptionPermittedFacts(letterCase)),
  PartialResumptionRefused: (letterCase) =>
    letters.PartialResumptionRefused.write(partialResumptionRefusedFacts(letterCase)),
};

const write = (kind: Caused, letterCase: LetterCase | ResumptionCase): Letter =>
  "resumption" in letterCase
    ? onResumption[kind as OfResumption](letterCase)
    : onTrajectory[kind as Exclude<Caused, OfResumption>](letterCase);

type LetterRecord = { db: Kysely<Database>; keys: Keys };
export type WrittenLetter = { pdf: Buffer; reference: string };

/**
 * The letter that an event caused, as a PDF; undefined when it caused none. It is written once: whoever asks first
 * writes it, and everyone after gets the same bytes, also when an address has changed since.
 */
export async function letterOf(
  record: LetterRecord,
  stream: string,
  version: number,
): Promise<WrittenLetter | undefined> {
  const { db } = record;
  const kept = await keptLetter(db, stream, version);
  if (!kept || kept.pdf) return kept?.pdf ? { pdf: kept.pdf, reference: kept.reference } : undefined;
  const letterCase = await caseOf(record, stream, version, kept);
  if (!letterCase) return undefined;
  const pdf = Buffer.from(renderPdf(write(kept.kind as Caused, letterCase)));
  await db
    .updateTable("letter")
    .set({ pdf, sha256: createHash("sha256").update(pdf).digest(), status: "produced" })
    .where("stream_id", "=", stream)
    .where("version", "=", version)
    .where("pdf", "is", null)
    .execute();
  const written = await keptLetter(db, stream, version);
  return { pdf: written?.pdf ?? pdf, reference: kept.reference };
}

const keptLetter = (db: LetterRecord["db"], stream: string, version: number) =>
  db
    .selectFrom("letter")
    .select(["kind", "language", "reference", "pdf"])
    .where("stream_id", "=", stream)
    .where("version", "=", version)
    .executeTakeFirst();

/** Everything as it stood on the event; the person as they are now. */
async function caseOf(
  { db, keys }: LetterRecord,
  stream: string,
  version: number,
  { language, reference }: { language: string; reference: string },
): Promise<LetterCase | ResumptionCase | undefined> {
  const events = (await readStream(db, keys, stream, { unseal: false })).filter((event) => event.version <= version);
  const event = events.at(-1);
  const about =
    event?.kind === "resumption" ? { resumption: foldResumption(events) } : { trajectory: foldTrajectory(events) };
  const state = about.resumption ?? about.trajectory;
  if (!event || !state) return undefined;
  const coordinated = events.findLast(({ role }) => role === "coordinator")?.actor;
  const [recognised, person, actor, coordinator, ofFund] = await Promise.all([
    readStream(db, keys, state.person, { unseal: false }),
    whoIs(db, state.person),
    byId(db, event.actor),
    coordinated === undefined ? undefined : byId(db, coordinated),
    byOrganisation(db, state.fund, "coordinator"),
  ]);
  const recognition = foldRecognition(recognised.filter(({ position }) => position < event.position));
  if (!recognition || !person) return undefined;
  const asked = { language: language as LetterLanguage, reference };
  const phoneOfFund = ofFund[0]?.phone ?? undefined;
  const { fund } = state;
  const outgoing = { ...asked, event, events, fund, recognition, person, actor, coordinator, phoneOfFund };
  return { ...outgoing, ...about } as LetterCase | ResumptionCase;
}
