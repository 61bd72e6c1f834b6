import { z } from "zod";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { MyResumption } from "../../screens/portal/resumption-card.tsx";
import { MyResumptionPage } from "../../screens/portal/resumption-page.tsx";
import { ResumptionPage } from "../../screens/workbench/resumption-page.tsx";
import { ResumptionsPage } from "../../screens/workbench/resumptions-page.tsx";
import type { ActName } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { benefitOn } from "../../trajectory/money/benefit.ts";
import { keptOf, reductionOf } from "../../trajectory/resumption/reduction.ts";
import { refusalOf } from "../api/say-no.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { dueResumptions } from "../resumptions/due-resumptions.ts";
import { openResumption, type ResumptionFile } from "../resumptions/open-resumption.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { eventShown } from "./event-shown.ts";
import { documentsShown } from "./my-documents.ts";
import { listsResumptions, navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

const atOnce = 200;

/** Work beside the benefit: the person's own page, the list of what waits for a professional, and one request. */
export function resumptionPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const querystring = z.object({ done: z.string().max(60).optional() });

  app.get("/me/resumption", { onRequest: requireActor, schema: { querystring } }, async (request, reply) => {
    const today = await clock.today();
    const actor = actorOn(request);
    const own = await ownFile(parts, request, today);
    const opened = await Promise.all(own.resumptions.map(({ stream }) => openResumption(reader, actor, stream, today)));
    const files = opened.filter((file) => typeof file !== "string");
    const letters = await lettersShown(
      parts,
      files.map(({ stream }) => stream),
    );
    const benefit = benefitOn(own.recognition, today);
    return sendPage(reply, MyResumptionPage, {
      frame: frameOf(request),
      nav: navOf(request),
      person: own.recognition.person,
      today,
      regime: own.recognition.regime,
      benefit,
      resumptions: files.map((file) => mine(file, letters(file.stream), today, benefit)),
      acts: own.acts.filter(({ name }) => name === "declare-resumption"),
      done: request.query.done,
    });
  });

  app.get("/work/resumptions", { onRequest: requireActor }, async (request, reply) => {
    const actor = actorOn(request);
    if (!listsResumptions(actor)) throw refusalOf({ kind: "not-you", why: "not-this-role" });
    const found = await dueResumptions(reader, actor, atOnce);
    const rows = found.map((row) => ({ ...row, what: row.what as ActName }));
    const page = { frame: frameOf(request), nav: navOf(request), reader: actor.role, today: await clock.today() };
    return sendPage(reply, ResumptionsPage, { ...page, rows });
  });

  const schema = { params: z.object({ id: z.uuid() }), querystring };
  app.get("/resumption/:id", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = actorOn(request);
    if (actor.role === "insured-person") return reply.redirect("/me/resumption", 303);
    const today = await clock.today();
    const file = await openResumption(reader, actor, request.params.id, today);
    if (file === "not-found") throw refusalOf({ kind: "not-found", what: "resumption" });
    if (file === "not-you") throw refusalOf({ kind: "not-you", why: "not-this-person" });
    const { stream, person, resumption, next, due, acts } = file;
    const [letters, names] = await Promise.all([
      lettersShown(parts, [stream]),
      namesOf(
        reader.db,
        file.events.map((event) => event.actor),
      ),
    ]);
    const events = file.events.toReversed().map((event) => eventShown(event, names));
    const documents = documentsShown(stream, file.documents);
    const name = `${person.familyName}, ${person.givenName}`;
    const benefit = maySeeEvent(actor, "money", file.relation) ? benefitOn(file.recognition, today) : undefined;
    const shown = {
      stream,
      person: person.id,
      name,
      resumption,
      next,
      due,
      reduction: reductionOf(resumption, today),
      kept: keptIn(file, today, benefit),
      acts,
      letters: letters(stream),
      documents,
      events,
    };
    const page = { frame: frameOf(request), nav: navOf(request), reader: actor.role, today };
    return sendPage(reply, ResumptionPage, { ...page, shown, done: request.query.done });
  });
}

async function lettersShown({ reader }: PageParts, streams: readonly string[]) {
  const letters = await lettersOf(reader.db, streams);
  return (of: string) =>
    letters.filter(({ stream }) => stream === of).map(({ kind, on, href }) => ({ kind: kind as EventType, on, href }));
}

const mine = (
  file: ResumptionFile,
  letters: MyResumption["letters"],
  today: string,
  benefit?: number,
): MyResumption => ({
  stream: file.stream,
  resumption: file.resumption,
  next: file.next,
  due: file.due,
  acts: file.acts,
  letters,
  rulings: file.events.flatMap(({ rulings }) => rulings as unknown as readonly Ruling[]),
  reduction: reductionOf(file.resumption, today),
  kept: keptIn(file, today, benefit),
});

function keptIn({ resumption }: ResumptionFile, today: string, before: number | undefined): MyResumption["kept"] {
  const after = keptOf(resumption, today, before);
  return before === undefined || after === undefined ? undefined : { before, after };
}
