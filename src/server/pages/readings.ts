import { z } from "zod";
import { answersQuestions } from "../../access/who-answers-questions.ts";
import { ReadingsPage } from "../../screens/audit/readings-page.tsx";
import { dayInBelgium, timeInBelgium } from "../clock.ts";
import { glassesWaiting } from "../glass/glasses.ts";
import { listQuestions } from "../own-data/questions.ts";
import { csvCell } from "../payments/ledger-csv.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { mostReadings, type Reading, type ReadingsFilter, readings, readingsPage } from "../views/readings.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { readingQuestionPages } from "./reading-questions.ts";
import { sendPage } from "./send-page.ts";

const orNothing = <T extends z.ZodType>(of: T) => z.union([z.literal(""), of]).default("");
const filters = {
  person: orNothing(z.uuid()),
  actor: orNothing(z.string().max(80)),
  from: orNothing(z.iso.date()),
  until: orNothing(z.iso.date()),
};
const page = z.coerce.number().int().min(1).max(100_000).default(1);

/** Who opened which file: for the auditor and the data-protection officer, whose own looking stands there too. */
export function readingPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  readingQuestionPages(app, parts);
  const schema = { querystring: z.object({ ...filters, page }) };
  app.get("/readings", { onRequest: requireActor, schema }, async (request, reply) => {
    const { page, ...filter } = request.query;
    const part = { limit: readingsPage, offset: (page - 1) * readingsPage };
    const actor = actorOn(request);
    const { total, rows } = await readings(reader, actor, asked(filter), part);
    return sendPage(reply, ReadingsPage, {
      frame: frameOf(request),
      nav: navOf(request),
      waiting: await glassesWaiting(reader.db, actorOn(request)),
      ...{ filter, page, total, perPage: readingsPage },
      ...(answersQuestions(actor) && {
        questions: {
          today: await clock.today(),
          ...(await listQuestions(reader, actor, { show: "open", page: 1 })),
        },
      }),
      rows: rows.map(({ id, at, ...row }) => ({
        ...row,
        key: String(id),
        on: dayInBelgium(at),
        at: timeInBelgium(at),
      })),
    });
  });

  const whole = { querystring: z.object(filters) };
  app.get("/readings.csv", { onRequest: requireActor, schema: whole }, async (request, reply) => {
    const all = { limit: mostReadings, offset: 0 };
    const { rows } = await readings(reader, actorOn(request), asked(request.query), all);
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", 'attachment; filename="weerwerk-readings.csv"')
      .type("text/csv; charset=utf-8")
      .send(csvOf(rows));
  });
}

const asked = (filter: Readonly<Record<keyof typeof filters, string>>): ReadingsFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));

const columns = ["at", "actor", "role", "organisation", "person", "purpose", "what"] as const;

const csvOf = (rows: readonly Reading[]): string =>
  `\uFEFF${[columns, ...rows.map((row) => columns.map((one) => said(row[one])))]
    .map((cells) => cells.map(csvCell).join(","))
    .join("\r\n")}\r\n`;
const said = (value: Date | string | null): string | null => (value instanceof Date ? value.toISOString() : value);
