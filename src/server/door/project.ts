import type { Transaction } from "kysely";
import { givesMoney } from "../../trajectory/money/entitlements.ts";
import type { Payment } from "../../trajectory/payment/payment.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Session } from "../../trajectory/session/session.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { projectFigures } from "../figures/project-figures.ts";
import { projectGlasses } from "../glass/project-glasses.ts";
import { projectSending } from "../letters/project-sending.ts";
import { keepPaymentFile } from "../payments/keep-payment-file.ts";
import { projectEntitlements } from "../payments/project-entitlements.ts";
import { projectPayment } from "../payments/project-payment.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readRows, type Stored, stored } from "../record/read-stream.ts";
import { projectResumption } from "../resumptions/project-resumption.ts";
import { projectLetters } from "../views/project-letters.ts";
import { projectNotices } from "../views/project-notices.ts";
import { projectRecognition, projectSession } from "../views/project-others.ts";
import { projectTrajectory } from "../views/project-trajectory.ts";
import { foldPayment, foldRecognition, foldResumption, foldSession, foldTrajectory } from "./fold.ts";
import type { History } from "./history.ts";

/** Everything that is seen of what happened, in the same transaction: work lists, news, letters to write. */
export async function project(
  trx: Transaction<Database>,
  keys: Keys,
  { kind, stream, state }: History,
  events: readonly Stored[],
) {
  const last = events.at(-1);
  if (!last) return;
  switch (kind) {
    case "recognition": {
      const now = foldRecognition(events, state as Recognition | undefined);
      if (!now) return;
      await projectRecognition(trx, stream, now, last);
      await projectLetters(trx, stream, { person: now.person, openedOn: now.incapableSince }, events);
      await projectFigures(trx, [now.person]);
      await projectSending(trx, stream, now, events);
      return;
    }
    case "session": {
      const now = foldSession(events, state as Session | undefined);
      if (now) await projectSession(trx, stream, now, last);
      return;
    }
    case "payment": {
      const now = foldPayment(events, state as Payment | undefined);
      if (!now) return;
      await projectPayment(trx, stream, now, last);
      if (!state) await keepPaymentFile(trx, keys, stream, now, last.at);
      return;
    }
    case "resumption": {
      const now = foldResumption(events, state as Resumption | undefined);
      if (!now) return;
      await projectResumption(trx, stream, now, events);
      await projectFigures(trx, [now.person]);
      await projectLetters(trx, stream, { person: now.person, openedOn: now.declaredOn }, events);
      await projectSending(trx, stream, now, events);
      return;
    }
    case "trajectory": {
      const now = foldTrajectory(events, state as Trajectory | undefined);
      if (!now) return;
      await projectTrajectory(trx, stream, now, last);
      await projectGlasses(trx, stream, now);
      await projectFigures(trx, [now.person]);
      await projectNotices(trx, stream, now, events);
      await projectLetters(trx, stream, now, events);
      await projectSending(trx, stream, now, events);
      if (events.some(({ type }) => givesMoney(type))) {
        const whole = (await readRows(trx, stream)).map((row) => stored(row, "closed"));
        await projectEntitlements(trx, stream, now.person, whole);
      }
      return;
    }
  }
}
