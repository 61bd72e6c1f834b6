import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { type FileToPass, PassOnPage } from "../../screens/workbench/pass-on-page.tsx";
import { passOnText } from "../../words/screens/team.ts";
import { refusalOf } from "../api/say-no.ts";
import { perform } from "../door/door.ts";
import type { Answer } from "../door/request.ts";
import { byOrganisation } from "../sign-in/accounts.ts";
import { requireActor } from "../sign-in/require-actor.ts";
import { assignedTo, namesOnFiles } from "../views/team.ts";
import { mostCounted, pageSize, workCounts, workList } from "../views/work-list.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";
import { teamActor } from "./team-actor.ts";

/** As many files as a coordinator has (about 200) pass on in one go; more is done again. */
const atOnce = 200;
/** Stands for whom no list was given to yet. */
const nobody = "nobody";

const account = z.string().max(80);
const page = z.coerce
  .number()
  .int()
  .min(1)
  .max(mostCounted / pageSize)
  .default(1);
const files = z.array(z.uuid()).max(pageSize);
const query = z.object({ from: account, page, all: z.literal("1").optional() });
const body = z.object({
  from: account,
  to: account.default(""),
  page,
  which: z.enum(["picked", "all"]).default("picked"),
  file: z.preprocess((one) => (typeof one === "string" ? [one] : one), files.default([])),
});

/** What became of it: how many went, and why the others did not. */
type Passed = { passed: number; failed: readonly { stream: string; why: string }[] };

/** Passing files of one colleague on to another, some or all of them: each is an act of its own, through the one door. */
export function passOnPages(app: App, { door, reader: { db }, clock }: PageParts): void {
  const shown = async (request: FastifyRequest, { from, page }: { from: string; page: number }) => {
    const actor = teamActor(request);
    const today = await clock.today();
    const filter = { show: "open", of: from, page } as const;
    const [colleagues, rows, counts] = await Promise.all([
      byOrganisation(db, actor.organisation ?? ("" as never), actor.role),
      workList(db, actor, filter, today),
      workCounts(db, actor, filter, today),
    ]);
    return {
      frame: frameOf(request),
      nav: navOf(request),
      today,
      from: { id: from, name: colleagues.find(({ id }) => id === from)?.name ?? null },
      colleagues: colleagues.map(({ id, name }) => ({ id, name })),
      rows: rows as readonly FileToPass[],
      page,
      perPage: pageSize,
      total: counts.open,
      atOnce,
    };
  };

  const pass = async (request: FastifyRequest, streams: readonly string[], to: string): Promise<Passed> => {
    const actor = teamActor(request);
    const act = actor.role === "coordinator" ? "assign-coordinator" : "assign-mediator";
    const day = await clock.today();
    let passed = 0;
    const failed: { stream: string; why: string }[] = [];
    for (const trajectory of streams) {
      const answer = await perform(door, { act, actor, to: { trajectory }, input: { [actor.role]: to } }, day);
      if (answer.kind === "done") passed++;
      else failed.push({ stream: trajectory, why: saidWhy(answer, request) });
    }
    return { passed, failed };
  };

  app.get("/team/files", { onRequest: requireActor, schema: { querystring: query } }, async (request, reply) => {
    const asked = await shown(request, request.query);
    const picked = request.query.all ? asked.rows.map(({ stream }) => stream) : [];
    return sendPage(reply, PassOnPage, { ...asked, picked });
  });

  app.post("/team/pass-on", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    const { from, to, which, file } = request.body;
    const say = (field: string, words: keyof typeof passOnText) => ({
      field,
      message: passOnText[words][request.language],
    });
    const faults = [
      ...(which === "picked" && file.length === 0 ? [{ ...say("file", "tickOne"), href: "#content" }] : []),
      ...(to === "" || to === from ? [say("to", "choose")] : []),
    ];
    const again = async (more: object, status: number) =>
      sendPage(reply, PassOnPage, { ...(await shown(request, request.body)), to, picked: file, ...more }, status);
    if (faults.length > 0) return again({ faults }, 400);
    const streams =
      which === "all" ? await assignedTo(db, teamActor(request), from === nobody ? null : from, atOnce) : file;
    const { passed, failed } = await pass(request, streams, to);
    if (failed.length === 0) return reply.redirect(`/team?passed=${passed}&from=${encodeURIComponent(from)}`, 303);
    const names = await namesOnFiles(
      db,
      teamActor(request),
      failed.map(({ stream }) => stream),
    );
    return again(
      {
        passed,
        picked: failed.map(({ stream }) => stream),
        faults: failed.map(({ stream, why }) => ({
          field: "",
          // Whatever its script: a name turns no line around.
          message: `\u2068${names.get(stream) ?? passOnText.file[request.language]}\u2069: ${why}`,
          href: `/trajectory/${stream}`,
        })),
      },
      409,
    );
  });
}

const saidWhy = (answer: Exclude<Answer, { kind: "done" }>, { language }: FastifyRequest): string =>
  refusalOf(answer).detail[language];
