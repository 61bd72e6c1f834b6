import type { Kysely, Transaction } from "kysely";
import { foldPayment, foldRecognition, foldResumption, foldSession, foldTrajectory } from "../door/fold.ts";
import { fillFigures } from "../figures/fill-figures.ts";
import { projectGlasses } from "../glass/project-glasses.ts";
import { projectSending } from "../letters/project-sending.ts";
import { projectEntitlements } from "../payments/project-entitlements.ts";
import { projectPayment } from "../payments/project-payment.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readStream } from "../record/read-stream.ts";
import { streams } from "../record/streams.ts";
import { projectResumption } from "../resumptions/project-resumption.ts";
import { projectRecognition, projectSession } from "./project-others.ts";
import { projectTrajectory } from "./project-trajectory.ts";

/** Everything that the events alone come down to. */
const views = [
  "trajectory",
  "due",
  "follows",
  "recognition",
  "recognition_due",
  "session",
  "entitlement",
  "payment",
  "transfer",
  "transfer_share",
  "resumption",
  "figure_case",
  "figure_person",
  "sending",
  "own_request",
  "glass",
] as const;

/**
 * Makes the views again from the events alone, in one transaction: readers see the old ones until it is done. Letters,
 * payment files and what was seen of the news are facts of their own and stay.
 *
 * @returns how many streams were folded.
 */
export async function rebuildViews(db: Kysely<Database> | Transaction<Database>, keys: Keys): Promise<number> {
  return db.isTransaction
    ? refill(db as Transaction<Database>, keys)
    : db.transaction().execute((trx) => refill(trx, keys));
}

async function refill(trx: Transaction<Database>, keys: Keys): Promise<number> {
  for (const view of views) await trx.deleteFrom(view).execute();
  let folded = 0;
  for await (const { stream, kind } of streams(trx)) {
    const events = await readStream(trx, keys, stream, { unseal: false });
    const last = events.at(-1);
    if (!last) continue;
    folded++;
    if (kind === "trajectory") {
      const state = foldTrajectory(events);
      if (!state) continue;
      await projectTrajectory(trx, stream, state, last);
      await projectGlasses(trx, stream, state);
      await projectEntitlements(trx, stream, state.person, events);
      await projectSending(trx, stream, state, events);
    } else if (kind === "recognition") {
      const state = foldRecognition(events);
      if (!state) continue;
      await projectRecognition(trx, stream, state, last);
      await projectSending(trx, stream, state, events);
    } else if (kind === "payment") {
      const state = foldPayment(events);
      if (state) await projectPayment(trx, stream, state, last);
    } else if (kind === "resumption") {
      const state = foldResumption(events);
      if (!state) continue;
      await projectResumption(trx, stream, state, events);
      await projectSending(trx, stream, state, events);
    } else {
      const state = foldSession(events);
      if (state) await projectSession(trx, stream, state, last);
    }
  }
  await fillFigures(trx);
  return folded;
}
