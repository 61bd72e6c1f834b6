import { z } from "zod";
import { typed } from "../../trajectory/inputs.ts";
import { forgetDraft, keepDraft } from "../law-change/drafts.ts";
import { linesOf, readChanges } from "../law-change/read-changes.ts";
import { mustWeighTheLaw } from "../law-change/weigh.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import type { App } from "../web/request.ts";

/** Keeping changes under a name, as a draft that everyone who may weigh the law sees; and deleting it. */
export function lawDraftPages(app: App, reader: Reader): void {
  const body = z.object({ draft: z.uuid().optional(), title: typed().max(120), changes: z.string().max(5000) });
  app.post("/law-change/drafts", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    const actor = actorOn(request);
    await mustWeighTheLaw(reader, actor);
    const { draft, title, changes } = request.body;
    // Only what was examined can be kept: with a fault it goes back to the page that says which.
    if (title === "" || "length" in readChanges(linesOf(changes)))
      return reply.redirect(`/law-change?${new URLSearchParams({ changes })}`, 303);
    const { id } = await keepDraft(reader.db, actor, { id: draft, title, changes, at: reader.now() });
    return reply.redirect(`/law-change?draft=${id}`, 303);
  });

  app.post(
    "/law-change/drafts/forget",
    { onRequest: requireActor, schema: { body: z.object({ draft: z.uuid() }) } },
    async (request, reply) => {
      await mustWeighTheLaw(reader, actorOn(request));
      await forgetDraft(reader.db, request.body.draft);
      return reply.redirect("/law-change", 303);
    },
  );
}
