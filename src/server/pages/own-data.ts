import type { FastifyRequest } from "fastify";
import { refusalOf } from "../api/say-no.ts";
import { everythingAbout } from "../own-data/everything.ts";
import { onPaper } from "../own-data/on-paper.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { namesOf } from "../views/who-is.ts";
import type { App } from "../web/request.ts";
import type { PageParts } from "./parts.ts";

/** The person's own data as a file: for another system of their choice, or to read on paper. */
export function ownDataPages(app: App, { reader, clock }: PageParts): void {
  const everything = async (request: FastifyRequest, today: string) => {
    const all = await everythingAbout(reader, actorOn(request), today);
    if (!all) throw refusalOf({ kind: "not-you", why: "not-this-role" });
    return all;
  };
  const named = (today: string, type: string) => `attachment; filename="weerwerk-${today}.${type}"`;

  app.get("/me/export.json", { onRequest: requireActor }, async (request, reply) => {
    const today = await clock.today();
    const all = await everything(request, today);
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", named(today, "json"))
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(all, undefined, 2));
  });

  app.get("/me/export.pdf", { onRequest: requireActor }, async (request, reply) => {
    const today = await clock.today();
    const all = await everything(request, today);
    const files = [all.recognition, ...all.trajectories, ...all.workBesideTheBenefit];
    const acted = [...files.flatMap(({ events }) => events), ...all.whoLooked].map(({ actor }) => actor);
    const names = await namesOf(reader.db, acted);
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", named(today, "pdf"))
      .type("application/pdf")
      .send(Buffer.from(renderPdf(onPaper(all, names, today))));
  });
}
