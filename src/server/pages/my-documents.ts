import { z } from "zod";
import type { DocumentShown } from "../../screens/documents/document-shown.ts";
import { type MyDocuments, MyDocumentsPage } from "../../screens/documents/my-documents-page.tsx";
import type { EventType } from "../../trajectory/events.ts";
import type { DocumentListed } from "../documents/documents-of.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { openResumption } from "../resumptions/open-resumption.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { openFile } from "../views/file.ts";
import type { Possible } from "../views/possible-acts.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

/** The documents of one file with where each is opened. */
export const documentsShown = (stream: string, documents: readonly DocumentListed[]): DocumentShown[] =>
  documents.map((one) => ({ ...one, href: `/documents/${stream}/${one.id}` }));

/** Everything that was sent to the insured person, or about them, on one page. */
export function myDocumentsPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const schema = { querystring: z.object({ done: z.string().max(60).optional() }) };
  app.get("/me/documents", { onRequest: requireActor, schema }, async (request, reply) => {
    const today = await clock.today();
    const actor = actorOn(request);
    const own = await ownFile(parts, request, today);
    const streams = [...own.trajectories, ...own.resumptions].map(({ stream }) => stream);
    const [files, work, letters] = await Promise.all([
      Promise.all(own.trajectories.map(({ stream }) => openFile(reader, actor, stream, today))),
      Promise.all(own.resumptions.map(({ stream }) => openResumption(reader, actor, stream, today))),
      lettersOf(reader.db, [own.person.id, ...streams]),
    ]);
    const opened = files.filter((file) => typeof file !== "string");
    const atWork = work.filter((file) => typeof file !== "string");
    const documents = [...opened, ...atWork].flatMap(({ stream, documents }) => documentsShown(stream, documents));
    const mine: MyDocuments = {
      letters: letters.map(({ kind, on, href }) => ({ kind: kind as EventType, on, href })),
      documents: documents.toSorted((one, other) => other.on.localeCompare(one.on)),
      ways: [
        ...opened.flatMap(({ stream, acts }) => waysIn(`/trajectory/${stream}`, acts)),
        ...atWork.flatMap(({ stream, acts, resumption }) => waysIn(`/resumption/${stream}`, acts, resumption.activity)),
      ],
    };
    const page = { frame: frameOf(request), nav: navOf(request), mine, done: request.query.done };
    return sendPage(reply, MyDocumentsPage, page);
  });
}

type Way = MyDocuments["ways"][number]["act"];
const ways: readonly string[] = [
  "add-document",
  "add-document-to-project",
  "add-document-to-resumption",
] satisfies Way[];

const waysIn = (under: string, acts: readonly Possible[], about?: string): MyDocuments["ways"] =>
  acts.flatMap(({ name, no }) =>
    no || !ways.includes(name) ? [] : [{ act: name as Way, href: `${under}/${name}`, ...(about && { about }) }],
  );
