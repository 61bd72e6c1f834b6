import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import { sendsLettersOf } from "../../access/who-sends-letters.ts";
import { inputOf } from "../../screens/act-form/input-of.ts";
import { type Fault, filledIn, type Values } from "../../screens/parts/field-of.ts";
import { numberOf, type SessionLetter, SessionLettersPage } from "../../screens/workbench/session-letters-page.tsx";
import { namedFaults } from "../../words/faults.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import { sessionLettersText as text } from "../../words/screens/session-letters.ts";
import { refusalOf } from "../api/say-no.ts";
import { sessionOf } from "../council/offered.ts";
import { perform } from "../door/door.ts";
import { lettersCaused } from "../letters/letters-caused.ts";
import { printLetters } from "../letters/print-day.ts";
import { type LetterRow, letterRows, lettersPerPage } from "../letters/register.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const sends = (actor: Actor): Actor => {
  if (sendsLettersOf(actor) !== "riziv") throw refusalOf({ kind: "not-you", why: "not-this-role" });
  return actor;
};

/** The decision letters of one session in one go: read, printed, and their numbers put on record in one form. */
export function sessionLettersPages(app: App, parts: PageParts): void {
  const { reader, door, clock } = parts;
  const params = z.object({ id: z.uuid() });
  const onRequest = requireActor;

  const querystring = z.object({ recorded: z.literal("1").optional() });
  app.get("/session/:id/letters", { onRequest, schema: { params, querystring } }, (request, reply) =>
    show(parts, request.params.id, { values: {}, faults: [], recorded: "recorded" in request.query }, request, reply),
  );

  app.get("/session/:id/letters.pdf", { onRequest, schema: { params } }, async (request, reply) => {
    const actor = sends(actorOn(request));
    const { id } = request.params;
    const session = await sessionOf(reader, id);
    const pdf = session && (await printLetters(reader, actor, "riziv", { show: "all", session: id }));
    if (!pdf) throw new Refused(404, "no-such-letter", said.notFound);
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `inline; filename="letters-${session.on}.pdf"`)
      .type("application/pdf")
      .send(pdf);
  });

  const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
  app.post("/session/:id/letters", { onRequest, schema: { params, body } }, async (request, reply) => {
    const actor = sends(actorOn(request));
    const { id } = request.params;
    const values: Values = request.body;
    const { postedOn } = inputOf([{ name: "postedOn", control: "day", optional: false, options: [] }], values);
    const waiting = (await lettersOfSession(reader, id)).filter(({ way }) => way === "to-send");
    const numbered = waiting.filter((row) => filledIn(values, numberOf(keyOf(row))).trim() !== "");
    const faults: Fault[] = [];
    if (postedOn === undefined) faults.push({ field: "postedOn", message: namedFaults.missing[request.language] });
    if (numbered.length === 0 && waiting[0])
      faults.push({ field: numberOf(keyOf(waiting[0])), message: text.noNumber[request.language] });
    const day = await clock.today();
    for (const row of faults.length > 0 ? [] : numbered) {
      const registeredNumber = filledIn(values, numberOf(keyOf(row))).trim();
      const asking = {
        act: "record-posting",
        actor,
        to: { letter: keyOf(row) },
        input: { registeredNumber, postedOn },
      };
      const answer = await perform(door, asking, day);
      if (answer.kind === "done") continue;
      const aboutDay = answer.kind === "malformed" && answer.faults.some(({ path }) => path[0] === "postedOn");
      const message = aboutDay
        ? namedFaults.day[request.language]
        : answer.kind === "cannot"
          ? obstacleWords[answer.no.cannot][request.language]
          : namedFaults.text[request.language];
      faults.push({ field: aboutDay ? "postedOn" : numberOf(keyOf(row)), message });
      if (aboutDay) break;
    }
    if (faults.length === 0) return reply.redirect(`/session/${id}/letters?recorded=1`, 303);
    return show(parts, id, { values, faults, recorded: false }, request, reply);
  });
}

const keyOf = ({ stream, version }: Pick<LetterRow, "stream" | "version">): string => `${stream}.${version}`;

async function lettersOfSession({ db }: Pick<Reader, "db">, session: string): Promise<LetterRow[]> {
  const all: LetterRow[] = [];
  for (let page = 1; ; page++) {
    const rows = await letterRows(db, "riziv", { show: "all", session, page });
    all.push(...rows);
    if (rows.length < lettersPerPage) return all;
  }
}

type Filled = { values: Values; faults: readonly Fault[]; recorded: boolean };

async function show({ reader }: PageParts, id: string, filled: Filled, request: FastifyRequest, reply: FastifyReply) {
  const actor = sends(actorOn(request));
  const session = await sessionOf(reader, id);
  if (!session) throw refusalOf({ kind: "not-found", what: "session" });
  const rows = await lettersOfSession(reader, id);
  await recordReads(
    reader.db,
    rows.map(({ person, stream }) => ({
      ...traceOf(reader, actor),
      ...{ person_id: person, stream_id: stream, purpose: "sending-of-letters", what: "letter" },
    })),
  );
  const letters: SessionLetter[] = [];
  for (const row of rows) {
    const { stream, version, kind: type } = row;
    const reads = await lettersCaused(reader, { stream, events: [{ type, version }] });
    const { name, reference, href, way, number } = row;
    letters.push({ key: keyOf(row), name, reference, href, way, number, reads });
  }
  const page = { frame: frameOf(request), nav: navOf(request), session: { id, on: session.on }, letters, ...filled };
  return sendPage(reply, SessionLettersPage, page, filled.faults.length > 0 ? 400 : 200);
}
