import { z } from "zod";
import { refusalOf } from "../api/say-no.ts";
import { openDocument } from "../documents/open-document.ts";
import { sendDocument } from "../documents/send-document.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import type { PageParts } from "./parts.ts";

/** Documents as they were sent, for who may open them; the same address for people and for programs. */
export function documentPages(app: App, { reader, clock }: Pick<PageParts, "reader" | "clock">): void {
  const schema = { params: z.object({ stream: z.uuid(), id: z.uuid() }) };
  app.get("/documents/:stream/:id", { onRequest: requireActor, schema }, async (request, reply) => {
    const { stream, id } = request.params;
    const opened = await openDocument(reader, actorOn(request), stream, id, await clock.today());
    if (opened === "not-found") throw new Refused(404, "no-such-document", said.notFound);
    if (opened === "not-you") throw refusalOf({ kind: "not-you", why: "not-this-person" });
    if (opened === "erased") throw new Refused(410, "document-erased", said.erased);
    return sendDocument(reply, opened);
  });
}
