import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import { type SenderOfLetters, sendsLettersOf } from "../../access/who-sends-letters.ts";
import { tryDay } from "../../law/kernel/day.ts";
import { LetterRegisterPage } from "../../screens/workbench/letter-register-page.tsx";
import { typed } from "../../trajectory/inputs.ts";
import type { LetterOut } from "../../trajectory/post/post.ts";
import { refusalOf } from "../api/say-no.ts";
import { printLetters } from "../letters/print-day.ts";
import { type LetterRow, letterCounts, letterRows, lettersPerPage, ways } from "../letters/register.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { letterActs } from "../views/possible-acts.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { dayAsked, dayQuery } from "./day-asked.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const post = z.enum(["registered", "ordinary"]);
/** An empty box in a filter is no filter. */
const orNothing = <T extends z.ZodType>(of: T) => z.union([z.literal("").transform(() => undefined), of]).optional();
const aDay = z.iso.date().refine((text) => tryDay(text) !== undefined);
const query = z.object({
  show: z.enum([...ways, "all"]).default("to-send"),
  kind: orNothing(z.string().regex(/^[A-Z][A-Za-z]{2,60}$/)),
  post: orNothing(post),
  ...dayQuery("on"),
  search: orNothing(typed().max(100)),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  done: z.string().max(60).optional(),
});

const senderFor = (actor: Actor): SenderOfLetters => {
  const sender = sendsLettersOf(actor);
  if (!sender) throw refusalOf({ kind: "not-you", why: "not-this-role" });
  return sender;
};

/** The register of sending, and a day of it for the printer. */
export function letterRegisterPages(app: App, { reader, clock }: PageParts): void {
  app.get("/letters", { onRequest: requireActor, schema: { querystring: query } }, async (request, reply) => {
    const actor = actorOn(request);
    const sender = senderFor(actor);
    const { show, kind, post, search, page, done } = request.query;
    const { values: day, on, fault } = dayAsked(request.query, "on", request.language);
    const filter = { show, kind, post, search, page, on };
    const [today, counts, rows] = await Promise.all([
      clock.today(),
      letterCounts(reader.db, sender, filter),
      letterRows(reader.db, sender, filter),
    ]);
    const props = {
      frame: frameOf(request),
      nav: navOf(request),
      reader: actor.role,
      filter,
      day: { values: day, fault },
      counts,
      perPage: lettersPerPage,
      rows: rows.map((row) => ({ ...row, key: keyOf(row), acts: actsOn(actor, today, row) })),
      done,
    };
    return sendPage(reply, LetterRegisterPage, props, fault ? 400 : 200);
  });

  const schema = { querystring: z.object({ on: aDay, post: post.optional() }) };
  app.get("/letters/print.pdf", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = actorOn(request);
    const { on, post } = request.query;
    const pdf = await printLetters(reader, actor, senderFor(actor), { show: "to-send", on, post });
    if (!pdf) throw new Refused(404, "no-such-letter", said.notFound);
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `inline; filename="letters-${on}.pdf"`)
      .type("application/pdf")
      .send(pdf);
  });
}

const keyOf = ({ stream, version }: LetterRow): string => `${stream}.${version}`;

function actsOn(actor: Actor, today: string, row: LetterRow) {
  const letter: LetterOut = {
    version: row.version,
    kind: row.kind,
    causedOn: row.on,
    registered: row.registered,
    appeal: false,
    ...(row.kind === "ProjectDecided" && { project: row.stream }),
    postedOn: row.postedOn,
    handedOverOn: row.way === "handed-over" ? row.resultOn : null,
    receipt: row.way === "delivered" || row.way === "returned" ? row.way : null,
  };
  return letterActs(actor, today, letter)
    .filter(({ no }) => !no)
    .map(({ name }) => ({ name, href: `/letter/${keyOf(row)}/${name}` }));
}
