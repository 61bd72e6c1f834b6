import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import { mayBreakTheGlass } from "../../access/tasks.ts";
import { typed } from "../../trajectory/inputs.ts";
import { routes } from "../../trajectory/intake/intake.ts";
import { isNationalNumber } from "../../trajectory/recognition/national-number.ts";
import { stages } from "../../trajectory/stage.ts";
import type { Language } from "../../words/language.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import { asItStoodText } from "../../words/screens/as-it-stood.ts";
import type { Clock } from "../clock.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { type FileView, openFile, type Reader } from "../views/file.ts";
import { openPerson } from "../views/people.ts";
import { pageSize, workCounts, workPage } from "../views/work-list.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { answerOf, type SaidAct } from "./contract/answers.ts";
import { problems } from "./contract/problem-schema.ts";
import { etagOf } from "./etag.ts";
import { inKey, linkNext, listPages, pageAsked } from "./list-pages.ts";
import { saidRuling } from "./said-ruling.ts";
import { refusalOf } from "./say-no.ts";

const notFound = (what: "trajectory" | "person") => refusalOf({ kind: "not-found", what });
const dayToCome = () =>
  new Refused(400, "faults", said.faults, (language) => ({
    errors: [{ field: "on", message: asItStoodText.lateDay[language] }],
  }));
const notYou = () => refusalOf({ kind: "not-you", why: "not-this-person" });

/** Who may break the glass is told by which act; nobody else is. */
const notYourFile = (actor: Actor) => {
  const no = notYou();
  return mayBreakTheGlass(actor) ? new Refused(no.status, no.code, no, () => ({ act: "break-glass" })) : no;
};

const byNumber = "Instead, go on by `cursor`: what comes in between pages shifts the rows of a page with a number";
const workPages = listPages(
  "trajectories",
  z.strictObject({ due: inKey.day().nullable(), opened: inKey.day(), id: z.uuid() }),
);

/** What may be read over HTTP: the same views, by the same rights and with the same trace, as the screens. */
export function readingRoutes(app: App, reader: Reader, clock: Clock): void {
  app.get(
    "/api/me",
    {
      onRequest: requireActor,
      schema: {
        tags: ["reading"],
        operationId: "me",
        summary: "Who am I here",
        response: { 200: answerOf("MeAnswer"), ...problems(401, 403) },
      },
    },
    async (request, reply) =>
      reply.send({ ...actorOn(request), name: request.account?.name, day: await clock.today() }),
  );

  app.get(
    "/api/trajectories",
    {
      onRequest: requireActor,
      schema: {
        tags: ["reading"],
        operationId: "work-list",
        summary:
          "The trajectories that I follow, soonest due first; with `mine` and `late` also what waits for me beside them",
        querystring: z.object({
          show: z.enum(["mine", "late", "open", "ended"]).default("open"),
          stage: z.enum(stages).optional(),
          route: z.enum(routes).optional(),
          search: typed().max(100).optional(),
          page: z.coerce.number().int().min(1).max(100000).default(1).describe(byNumber).meta({ deprecated: true }),
          ...pageAsked({ usual: pageSize }),
        }),
        response: { 200: answerOf("WorkListAnswer"), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const day = await clock.today();
      const actor = actorOn(request);
      const { limit, cursor } = request.query;
      const after = workPages.after(cursor);
      const [counts, { rows, last }] = await Promise.all([
        workCounts(reader.db, actor, request.query, day),
        workPage(reader.db, actor, request.query, day, { size: limit, after }),
      ]);
      const next = last && workPages.cursorAt(last);
      linkNext(request, reply, next);
      return reply.send({ day, counts, rows, next });
    },
  );

  app.get(
    "/api/trajectories/:trajectory",
    {
      onRequest: requireActor,
      schema: {
        tags: ["reading"],
        operationId: "open-trajectory",
        summary: "A trajectory, as far as I may see it; my reading is recorded",
        params: z.object({ trajectory: z.uuid() }),
        /** `on`: as it stood on that day, not after today. */
        querystring: z.object({ on: z.iso.date().optional() }),
        response: { 200: answerOf("FileAnswer"), ...problems(400, 401, 403, 404, 429) },
      },
    },
    async (request, reply) => {
      const { on } = request.query;
      const today = await clock.today();
      if (on !== undefined && on > today) throw dayToCome();
      const file = await openFile(reader, actorOn(request), request.params.trajectory, today, { asOf: on });
      if (file === "not-found") throw notFound("trajectory");
      if (file === "not-you") throw notYourFile(actorOn(request));
      if (on === undefined) reply.header("etag", etagOf(file.version));
      return reply.send(fileAnswer(file, request.language));
    },
  );

  // In the body, because addresses are kept by proxies and browsers.
  app.post(
    "/api/people",
    {
      onRequest: requireActor,
      schema: {
        tags: ["reading"],
        operationId: "find-person",
        summary: "A person by national number, with their recognition and trajectories; my look is recorded",
        body: z.strictObject({
          nationalNumber: z.string().refine(isNationalNumber, { params: { fault: "national-number" } }),
        }),
        response: { 200: answerOf("PersonAnswer"), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const found = await openPerson(reader, actorOn(request), request.body, await clock.today(), {
        withHealth: true,
      });
      if (found === "not-found") throw notFound("person");
      return reply.send(fileAnswer(found, request.language));
    },
  );
}

const saidActs = (acts: FileView["acts"], language: Language): readonly SaidAct[] =>
  acts.map(({ name, no }) => ({
    name,
    possible: no === undefined,
    ...(no && {
      cannot: no.cannot,
      why: obstacleWords[no.cannot][language],
      rulings: (no.rulings ?? []).map((ruling) => saidRuling(ruling, language)),
    }),
  }));

function fileAnswer<View extends Pick<FileView, "events" | "acts">>(file: View, language: Language) {
  const events = file.events.map(({ xid: _, position: __, ...event }) => event);
  return { ...file, events, acts: saidActs(file.acts, language) };
}
