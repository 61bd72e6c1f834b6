import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import { refusalOf } from "../api/say-no.ts";
import { letterOf } from "../letters/write-letter.ts";
import { openResumption } from "../resumptions/open-resumption.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { openFile, type Reader } from "../views/file.ts";
import { openPerson } from "../views/people.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import type { PageParts } from "./parts.ts";

/** Letters as they were sent, for who may see the event that caused them; each opening is on record with the file's. */
export function letterPages(app: App, { reader, clock }: PageParts): void {
  const schema = { params: z.object({ stream: z.uuid(), file: z.string().regex(/^[1-9]\d{0,8}\.pdf$/) }) };
  app.get("/letters/:stream/:file", { onRequest: requireActor, schema }, async (request, reply) => {
    const { stream } = request.params;
    const version = Number.parseInt(request.params.file, 10);
    const today = await clock.today();
    const actor = actorOn(request);
    const file = await openStream(reader, actor, stream, today);
    if (file === "not-found") throw refusalOf({ kind: "not-found", what: "trajectory" });
    if (file === "not-you") throw refusalOf({ kind: "not-you", why: "not-this-person" });
    const seen = file.events.some((event) => event.version === version);
    const letter = seen ? await letterOf(reader, stream, version) : undefined;
    if (!letter) throw new Refused(404, "no-such-letter", said.notFound);
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `inline; filename="${letter.reference}-${version}.pdf"`)
      .type("application/pdf")
      .send(letter.pdf);
  });
}

/** Whatever kind of stream it is; a person is named by the stream of what the fund recognised of them. */
async function openStream(reader: Reader, actor: Actor, stream: string, today: string) {
  const onResumption = await openResumption(reader, actor, stream, today);
  if (onResumption !== "not-found") return onResumption;
  const file = await openFile(reader, actor, stream, today);
  return file === "not-found" ? openPerson(reader, actor, { person: stream }, today) : file;
}
