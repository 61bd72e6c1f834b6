import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { HistoryPage } from "../../screens/portal/history-page.tsx";
import { type Happened, loggedEvent } from "../../screens/portal/logged-event.tsx";
import { WhoLookedPage } from "../../screens/portal/who-looked-page.tsx";
import type { EventType } from "../../trajectory/events.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import type { Language } from "../../words/language.ts";
import { glassesOnMe } from "../glass/glasses.ts";
import type { Stored } from "../record/read-stream.ts";
import { readsOf } from "../record/reads.ts";
import { openResumption } from "../resumptions/open-resumption.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { openFile, type Reader, upTo } from "../views/file.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { lookShown } from "./about-reading.ts";
import { glassShown } from "./glass.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { pastAsked, pastQuery } from "./past-asked.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

const perPage = 50;

/** What happened, and who looked. */
export function portalHistoryPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;

  const asking = { querystring: z.object(pastQuery) };
  app.get("/me/history", { onRequest: requireActor, schema: asking }, async (request, reply) => {
    const today = await clock.today();
    const actor = actorOn(request);
    const mine = await ownFile(parts, request, today, { withHealth: true });
    const past = pastAsked(request.query, "/me/history", today, request.language);
    const opened = mine.trajectories.map(({ stream }) => openFile(reader, actor, stream, today, { asOf: past.on }));
    const files = (await Promise.all(opened)).filter((file) => typeof file !== "string");
    const work = await Promise.all(mine.resumptions.map(({ stream }) => openResumption(reader, actor, stream, today)));
    const ofWork = work.flatMap((file) => (typeof file === "string" ? [] : file.events));
    const events = [...upTo([...mine.events, ...ofWork], past.on), ...files.flatMap((file) => file.events)];
    const shown = await latestFirst(reader, actor, events, request.language);
    const stood = past.on === undefined ? [] : files.map((file) => ({ ...file, today: past.on ?? today }));
    const page = { frame: frameOf(request), nav: navOf(request), events: shown, past, stood };
    return sendPage(reply, HistoryPage, page, past.fault === undefined ? 200 : 400);
  });

  const schema = { querystring: z.object({ before: z.coerce.number().int().positive().optional() }) };
  app.get("/me/who-looked", { onRequest: requireActor, schema }, async (request, reply) => {
    const mine = await ownFile(parts, request, await clock.today());
    const others = await readsOf(reader.db, mine.recognition.person, {
      limit: perPage,
      before: request.query.before,
      except: actorOn(request).id,
    });
    const names = await namesOf(
      reader.db,
      others.map(({ actor }) => actor),
    );
    const looks = others.map((read) => lookShown(read, names, mine.recognition.questions));
    const glasses = (await glassesOnMe(reader, actorOn(request))).map(glassShown);
    const last = others.length === perPage ? others.at(-1)?.id : undefined;
    const older = last === undefined ? undefined : `/me/who-looked?before=${last}`;
    return sendPage(reply, WhoLookedPage, { frame: frameOf(request), nav: navOf(request), looks, glasses, older });
  });
}

/** What happened, told to the person whom it is about. */
export async function latestFirst({ db }: Reader, me: Actor, events: readonly Stored[], language: Language) {
  const names = await namesOf(
    db,
    events.map((event) => event.actor),
  );
  return events
    .toSorted((one, other) => other.position - one.position)
    .map((event) => loggedEvent(happened(event, me.id, names), language));
}

const happened = (event: Stored, me: string, names: ReadonlyMap<string, string>): Happened => ({
  key: `${event.stream} ${event.version}`,
  type: event.type as EventType,
  on: event.day,
  role: event.role,
  who: event.actor === me ? null : names.get(event.actor),
  organisation: event.organisation,
  rulings: event.rulings as unknown as readonly Ruling[],
  // What the person asked, and the answer, are sealed too, and no fact on health: they are read where they were asked.
  medical:
    event.seal === "none" || ["question", "correction"].includes(subjectOfEvent[event.type as EventType])
      ? undefined
      : Object.values(event.sealed ?? {}).map(String),
});
