import { z } from "zod";
import { answersQuestions } from "../../access/tasks.ts";
import { ReadingsPage } from "../../screens/audit/readings-page.tsx";
import type { Language } from "../../words/language.ts";
import { readingsText } from "../../words/screens/readings.ts";
import { dayInBelgium, timeInBelgium } from "../clock.ts";
import { glassesWaiting } from "../glass/glasses.ts";
import { listQuestions } from "../own-data/questions.ts";
import { csvCell } from "../payments/ledger-csv.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { mostReadings, type Reading, type ReadingsFilter, readings, readingsPage } from "../views/readings.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { dayAsked, dayQuery } from "./day-asked.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { readingQuestionPages } from "./reading-questions.ts";
import { sendPage } from "./send-page.ts";

const text = z.string().trim().max(80).default("");
const query = { person: text, actor: text, ...dayQuery("from"), ...dayQuery("until") };
type Query = z.infer<z.ZodObject<typeof query>>;
const page = z.coerce.number().int().min(1).max(100_000).default(1);

/** Who opened which file: for the auditor and the data-protection officer, whose own looking stands there too. */
export function readingPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  readingQuestionPages(app, parts);
  const schema = { querystring: z.object({ ...query, page }) };
  app.get("/readings", { onRequest: requireActor, schema }, async (request, reply) => {
    const { page } = request.query;
    const { filter, values, faults } = narrowing(request.query, request.language);
    const part = { limit: readingsPage, offset: (page - 1) * readingsPage };
    const actor = actorOn(request);
    const { total, rows } = await readings(reader, actor, filter, part);
    return sendPage(
      reply,
      ReadingsPage,
      {
        frame: frameOf(request),
        nav: navOf(request),
        waiting: await glassesWaiting(reader.db, actorOn(request)),
        ...{ filter, values, faults, page, total, perPage: readingsPage, most: mostReadings },
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
      },
      faults.length > 0 ? 400 : 200,
    );
  });

  const whole = { querystring: z.object(query) };
  app.get("/readings.csv", { onRequest: requireActor, schema: whole }, async (request, reply) => {
    const all = { limit: mostReadings, offset: 0 };
    const { filter } = narrowing(request.query, request.language);
    const { rows } = await readings(reader, actorOn(request), filter, all);
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", 'attachment; filename="weerwerk-readings.csv"')
      .type("text/csv; charset=utf-8")
      .send(csvOf(rows));
  });
}

/** What can be narrowed by of what was asked; for the rest, what is wrong with it. */
function narrowing(query: Query, language: Language) {
  const [from, until] = [dayAsked(query, "from", language), dayAsked(query, "until", language)];
  const isPerson = z.uuid().safeParse(query.person).success;
  const filter: ReadingsFilter = {
    ...(isPerson && { person: query.person }),
    ...(query.actor !== "" && { actor: query.actor }),
    ...(from.on && { from: from.on }),
    ...(until.on && { until: until.on }),
  };
  const notAPerson = query.person === "" || isPerson ? undefined : readingsText.wholeNumber[language];
  const said = { person: notAPerson, from: from.fault, until: until.fault };
  return {
    filter,
    values: { person: query.person, actor: query.actor, ...from.values, ...until.values },
    faults: Object.entries(said).flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }])),
  };
}

const columns = ["at", "actor", "role", "organisation", "person", "purpose", "what"] as const;

const csvOf = (rows: readonly Reading[]): string =>
  `\uFEFF${[columns, ...rows.map((row) => columns.map((one) => said(row[one])))]
    .map((cells) => cells.map(csvCell).join(","))
    .join("\r\n")}\r\n`;
const said = (value: Date | string | null): string | null => (value instanceof Date ? value.toISOString() : value);
