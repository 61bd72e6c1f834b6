import type { Kysely } from "kysely";
import { givesMoney } from "../../trajectory/money/entitlements.ts";
import type { Payment } from "../../trajectory/payment/payment.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Session } from "../../trajectory/session/session.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { type Counted, type Course, caseWrites, figureWrites } from "../figures/project-figures.ts";
import { projectGlasses } from "../glass/project-glasses.ts";
import { projectSending } from "../letters/project-sending.ts";
import { projectMandates } from "../mandates/project-mandates.ts";
import { keepPaymentFile } from "../payments/keep-payment-file.ts";
import { projectEntitlements } from "../payments/project-entitlements.ts";
import { projectPayment } from "../payments/project-payment.ts";
import type { ChainedRow } from "../record/append.ts";
import type { Database, StreamKind } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readRows, type Stored, stored } from "../record/read-stream.ts";
import type { Write } from "../record/write-together.ts";
import { projectResumption } from "../resumptions/project-resumption.ts";
import { projectLetters } from "../views/project-letters.ts";
import { projectNotices } from "../views/project-notices.ts";
import { projectRecognition, projectSession } from "../views/project-others.ts";
import { projectTrajectory } from "../views/project-trajectory.ts";
import { foldPayment, foldRecognition, foldResumption, foldSession, foldTrajectory } from "./fold.ts";
import type { History } from "./history.ts";
import type { Who } from "./identity-by.ts";
import { inOrder } from "./person-so-far.ts";

/** Everything that is seen of what happens, to be written with it: work lists, figures, news, letters to write. */
export async function project(
  db: Kysely<Database>,
  keys: Keys,
  history: History,
  who: Who,
  rows: readonly ChainedRow[],
): Promise<readonly Write[]> {
  const { kind, stream, state, past } = history;
  // Where they are in the feed is given out when they are written; nothing that is shown looks at it.
  const events = rows.map((row) => stored({ ...row, position: 0, xid: "0" }, "closed"));
  const last = events.at(-1);
  if (!last) return [];
  const language = who.language ?? history.person?.who?.language ?? "nl";
  switch (kind) {
    case "recognition": {
      const now = foldRecognition(events, state as Recognition | undefined);
      if (!now) return [];
      return [
        ...projectRecognition(stream, now, last),
        ...projectMandates(now),
        ...projectGlasses(stream, now),
        ...figureWrites([counted(history, who, now.person, now, events)]),
        ...projectLetters(stream, now.incapableSince, { language }, events),
        ...projectSending(db, stream, now, events, past),
      ];
    }
    case "session": {
      const now = foldSession(events, state as Session | undefined);
      return now ? projectSession(stream, now, last) : [];
    }
    case "payment": {
      const now = foldPayment(events, state as Payment | undefined);
      if (!now) return [];
      const file = state ? [] : [await keepPaymentFile(db, keys, stream, now, last.at)];
      return [...projectPayment(stream, now, last), ...file];
    }
    case "resumption": {
      const now = foldResumption(events, state as Resumption | undefined);
      if (!now) return [];
      return [
        ...projectResumption(db, stream, now, events),
        ...figureWrites([counted(history, who, now.person, now, events)]),
        ...projectLetters(stream, now.declaredOn, { language }, events),
        ...projectSending(db, stream, now, events, past),
      ];
    }
    case "trajectory": {
      const now = foldTrajectory(events, state as Trajectory | undefined);
      if (!now) return [];
      const whole = async () => [...(await readRows(db, stream)).map((row) => stored(row, "closed")), ...events];
      return [
        ...projectTrajectory(stream, now, last),
        ...projectGlasses(stream, now),
        ...caseWrites(counted(history, who, now.person, now, events), stream),
        ...projectNotices(stream, now, events),
        ...projectLetters(stream, now.openedOn, { language }, events),
        ...projectSending(db, stream, now, events, past),
        ...(events.some(({ type }) => givesMoney(type)) ? projectEntitlements(stream, now.person, await whole()) : []),
      ];
    }
  }
}

/** What is counted of a person: all that happened before, and the stream of the act as it is now. */
function counted(
  { stream, kind, past, person }: History,
  who: Who,
  id: string,
  now: unknown,
  news: readonly Stored[],
): Counted {
  const course = { stream, state: now, events: [...past, ...news] };
  const together = <State>(of: StreamKind, before: readonly Course<State>[] | undefined) => {
    const others = before?.filter((one) => one.stream !== stream) ?? [];
    return of === kind ? [...others, course as Course<State>] : others;
  };
  return {
    person: id,
    postcode: who.postcode ?? person?.who?.postcode ?? null,
    recognition: together<Recognition>("recognition", person?.recognition && [person.recognition])[0],
    trajectories: together("trajectory", person?.trajectories),
    resumptions: inOrder(together("resumption", person?.resumptions)),
  };
}
