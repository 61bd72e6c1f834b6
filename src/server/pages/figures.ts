import { h } from "preact";
import { render } from "preact-render-to-string";
import { z } from "zod";
import { mayEnterAgreements } from "../../access/tasks.ts";
import { csvOf } from "../../figures/csv.ts";
import type { Figure, FigureName } from "../../figures/figure.ts";
import { ChartView } from "../../screens/figures/chart.tsx";
import { FigurePage } from "../../screens/figures/figure-page.tsx";
import { figureWords } from "../../words/screens/figures.ts";
import { processText } from "../../words/screens/process-figure.ts";
import { refusalOf } from "../api/say-no.ts";
import { countLogged } from "../event-log/logged-cases.ts";
import { logFormats, writeLog } from "../event-log/write-log.ts";
import { askFigure } from "../figures/ask-figures.ts";
import { type FigureFilter, figureQuery } from "../figures/figure-filter.ts";
import { yearlyReport } from "../figures/yearly-report.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { mustSeeFigures } from "./must-see-figures.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const names = Object.keys(figureWords) as [FigureName, ...FigureName[]];

/** The figures of the country: one page each, with the table as CSV and the chart as SVG under the same address. */
export function figurePages(app: App, { reader, clock }: PageParts): void {
  const schema = { querystring: figureQuery };
  const asked = async (
    request: Parameters<typeof actorOn>[0],
    name: FigureName,
    filter: FigureFilter,
  ): Promise<Figure> => {
    await mustSeeFigures(reader, request);
    return askFigure[name](reader.db, filter, await clock.today());
  };

  app.get("/figures", { onRequest: requireActor }, (_, reply) => reply.redirect("/figures/return", 303));
  for (const name of names) {
    app.get(`/figures/${name}`, { onRequest: requireActor, schema }, async (request, reply) => {
      const figure = await asked(request, name, request.query);
      const filter = Object.fromEntries(
        Object.keys(figureQuery.shape).map((field) => [
          field,
          String(request.query[field as keyof FigureFilter] ?? ""),
        ]),
      );
      const enters = name === "agreements" && mayEnterAgreements(actorOn(request));
      return sendPage(reply, FigurePage, {
        frame: frameOf(request),
        nav: navOf(request),
        figure,
        filter,
        lastYear: Number((await clock.today()).slice(0, 4)) - 1,
        ...(enters && { enter: { values: {}, faults: [] } }),
      });
    });
    app.get(`/figures/${name}.csv`, { onRequest: requireActor, schema }, async (request, reply) => {
      const csv = csvOf(await asked(request, name, request.query), request.language);
      return reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="${name}.csv"`)
        .send(csv);
    });
    app.get(`/figures/${name}.svg`, { onRequest: requireActor, schema }, async (request, reply) => {
      const { charts } = await asked(request, name, request.query);
      const [chart] = charts;
      if (!chart) throw refusalOf({ kind: "not-found", what: "act" });
      const svg = render(h(ChartView, { chart, language: request.language }));
      return reply
        .type("image/svg+xml; charset=utf-8")
        .header("content-disposition", `attachment; filename="${name}.svg"`)
        .send(svg);
    });
  }

  for (const format of logFormats)
    app.get(`/figures/process.${logFile[format]}`, { onRequest: requireActor, schema }, async (request, reply) => {
      await mustSeeFigures(reader, request);
      if ((await countLogged(reader.db, request.query)) > mostTrajectories) {
        return reply.code(413).type("text/plain; charset=utf-8").send(processText.tooMany[request.language]);
      }
      const pieces: string[] = [];
      await writeLog(reader, { format, filter: request.query }, async (piece) => void pieces.push(piece));
      return reply
        .type(format === "xes" ? "application/xml; charset=utf-8" : "application/json; charset=utf-8")
        .header("content-disposition", `attachment; filename="process.${logFile[format]}"`)
        .send(pieces.join(""));
    });

  const years = z.object({ report: z.string().regex(/^20\d\d\.pdf$/) });
  app.get("/figures/report/:report", { onRequest: requireActor, schema: { params: years } }, async (request, reply) => {
    await mustSeeFigures(reader, request);
    const [year, today] = [Number(request.params.report.slice(0, 4)), await clock.today()];
    if (year > Number(today.slice(0, 4))) throw refusalOf({ kind: "not-found", what: "act" });
    const { language } = request;
    const pdf = await yearlyReport(reader.db, { year, today, language });
    return reply
      .type("application/pdf")
      .header("content-disposition", `inline; filename="weerwerk-${year}-${language}.pdf"`)
      .send(Buffer.from(pdf));
  });
}

const logFile = { xes: "xes", ocel: "ocel.json" } as const;
/** More go out by `weerwerk export-log`: made here, the answer is held in memory as a whole. */
const mostTrajectories = 20_000;
