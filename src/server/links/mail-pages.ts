import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { MailPage } from "../../screens/mail/mail-page.tsx";
import { navOf } from "../pages/nav.ts";
import { sendPage } from "../pages/send-page.ts";
import type { Keys } from "../record/keys.ts";
import { requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { addressOf, chooseMail, type MailReader, readerIn, wantMail } from "./mail-choice.ts";
import { readMailToken } from "./mail-link.ts";

type Parts = { reader: Pick<Reader, "db" | "now">; keys: Keys };

/** Mail turned off and on: by whoever is signed in, and by the link in a mail without signing in. */
export function mailPages(app: App, { reader, keys }: Parts): void {
  const { db, now } = reader;
  const wants = async (who: MailReader) => (await wantMail(db, [who])).length > 0;
  const page = (request: FastifyRequest) => ({ frame: frameOf(request), nav: navOf(request) });

  app.get("/mail", { onRequest: requireActor }, async (request, reply) => {
    const who = whoIs(request);
    const address = (await addressOf(db, who))?.email ?? null;
    return sendPage(reply, MailPage, { ...page(request), action: "/mail", address, wants: await wants(who) });
  });

  const body = z.object({ do: z.enum(["on", "off"]) });
  app.post("/mail", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    await chooseMail(db, whoIs(request), request.body.do === "on", now());
    return reply.redirect("/mail", 303);
  });

  const params = z.object({ token: z.string().regex(/^[\w-]{40,400}$/) });
  /** @throws Refused 404 for what we did not make, and for an address that mail does not go to any more. */
  const whoseMail = async (token: string): Promise<MailReader> => {
    const read = readMailToken(keys, token);
    const address = read && (await addressOf(db, read.reader));
    if (!read || !address || !read.isFor(address.email)) throw new Refused(404, "not-found", said.notFound);
    return read.reader;
  };
  app.get("/mail/:token", { schema: { params } }, async (request, reply) => {
    const who = await whoseMail(request.params.token);
    const action = `/mail/${request.params.token}`;
    return sendPage(reply, MailPage, { ...page(request), action, wants: await wants(who) });
  });

  app.post("/mail/:token", { schema: { params }, config: { readsItsForm: true } }, async (request, reply) => {
    const who = await whoseMail(request.params.token);
    const fields = await fieldsOf(request);
    await chooseMail(db, who, fields.do === "on", now());
    // A mail program presses the button of its own (RFC 8058), and follows no redirection.
    if (fields["List-Unsubscribe"] !== undefined) return reply.code(200).type("text/plain").send("");
    return reply.redirect(`/mail/${request.params.token}`, 303);
  });
}

function whoIs({ account }: FastifyRequest): MailReader {
  if (!account) throw new Refused(401, "not-signed-in", said.notSignedIn);
  return readerIn(account);
}

const few = { fields: 5, fieldSize: 200, files: 0, parts: 5 };

/** Of a form in either of its two ways: a mail program may choose. */
async function fieldsOf(request: FastifyRequest): Promise<Record<string, unknown>> {
  if (!request.isMultipart()) return (request.body ?? {}) as Record<string, unknown>;
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts({ limits: few }))
    if (part.type === "field") fields[part.fieldname] = part.value;
  return fields;
}
