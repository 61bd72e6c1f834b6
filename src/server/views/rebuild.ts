import type { Kysely, Transaction } from "kysely";
import { foldPayment, foldRecognition, foldResumption, foldSession, foldTrajectory } from "../door/fold.ts";
import { fillFigures } from "../figures/fill-figures.ts";
import { projectGlasses } from "../glass/project-glasses.ts";
import { projectSendingAgain } from "../letters/project-sending.ts";
import { projectMandates } from "../mandates/project-mandates.ts";
import { projectEntitlements } from "../payments/project-entitlements.ts";
import { projectPayment } from "../payments/project-payment.ts";
import type { Database, StreamKind } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { streams } from "../record/streams.ts";
import { type Write, writeInOrder } from "../record/write-together.ts";
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
  "glass",
  "mandate",
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
    await writeInOrder(trx, await viewsOf(trx, stream, kind, events, last));
  }
  await fillFigures(trx);
  return folded;
}

async function viewsOf(
  trx: Transaction<Database>,
  stream: string,
  kind: StreamKind,
  events: readonly Stored[],
  last: Stored,
): Promise<readonly Write[]> {
  switch (kind) {
    case "trajectory": {
      const state = foldTrajectory(events);
      return state
        ? [
            ...projectTrajectory(stream, state, last),
            ...projectGlasses(stream, state),
            ...projectEntitlements(stream, state.person, events),
            ...(await projectSendingAgain(trx, stream, state, events)),
          ]
        : [];
    }
    case "recognition": {
      const state = foldRecognition(events);
      return state
        ? [
            ...projectRecognition(stream, state, last),
            ...projectMandates(state),
            ...(await projectSendingAgain(trx, stream, state, events)),
          ]
        : [];
    }
    case "resumption": {
      const state = foldResumption(events);
      return state
        ? [...projectResumption(trx, stream, state, events), ...(await projectSendingAgain(trx, stream, state, events))]
        : [];
    }
    case "payment": {
      const state = foldPayment(events);
      return state ? projectPayment(stream, state, last) : [];
    }
    case "session": {
      const state = foldSession(events);
      return state ? projectSession(stream, state, last) : [];
    }
  }
}
