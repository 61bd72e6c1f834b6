import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { ConnectionsPage } from "../../screens/connections/connections-page.tsx";
import type { Language } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { connectionsText, deliveryFaults } from "../../words/screens/connections.ts";
import { dayInBelgium, timeInBelgium } from "../clock.ts";
import { navOf } from "../pages/nav.ts";
import { sendPage } from "../pages/send-page.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { machines, revokeMachine } from "./machines.ts";
import { mustConnect } from "./may-connect.ts";
import type { SendsTo } from "./may-send-to.ts";
import { addWebhook, deliveries, renewWebhookSecret, replayFrom, revive, setActive, webhooks } from "./webhooks.ts";

/** How many messages that did not arrive are shown; the API has them all. */
const shown = 50;

/** What comes in and goes out beside people, for who looks after the system. */
export function connectionsPages(app: App, reader: Reader, sendsTo: SendsTo): void {
  const { db, now } = reader;
  type More = Pick<Parameters<typeof ConnectionsPage>[0], "add" | "secret">;
  const show = async (request: FastifyRequest, reply: FastifyReply, more: More = {}) => {
    const [programs, receivers, dead, waiting] = await Promise.all([
      machines(db),
      webhooks(db),
      deliveries(db, { status: "dead", limit: shown }),
      deliveries(db, { status: "waiting", limit: shown }),
    ]);
    const address = new Map(receivers.map(({ id, url }) => [id, url]));
    const page = {
      frame: frameOf(request),
      nav: navOf(request),
      programs: programs.map((one) => ({ ...one, who: whoIs(one, request.language), ended: one.revokedAt !== null })),
      receivers,
      messages: [...dead, ...waiting.filter(({ tries }) => tries > 0)].slice(0, shown).map((one) => ({
        key: `${one.webhook} ${one.stream_id} ${one.version}`,
        about: `${one.stream_id}, ${one.version}`,
        url: address.get(one.webhook) ?? "",
        tries: one.tries,
        answer: [one.last_status, sayFault(one.last_fault, request.language)].filter((said) => said !== null).join(" "),
        next: one.next_at && { on: dayInBelgium(one.next_at), at: timeInBelgium(one.next_at) },
      })),
      ...more,
    };
    return sendPage(reply, ConnectionsPage, page, more.add ? 400 : 200);
  };
  app.get("/connections", { onRequest: requireActor }, async (request, reply) => {
    await mustConnect(reader, actorOn(request));
    return show(request, reply);
  });

  const ofProgram = { params: z.object({ id: z.string().max(100) }), body: z.object({ do: z.literal("end") }) };
  app.post("/connections/programs/:id", { onRequest: requireActor, schema: ofProgram }, async (request, reply) => {
    await mustConnect(reader, actorOn(request));
    await revokeMachine(db, request.params.id, now());
    return reply.redirect("/connections", 303);
  });

  const another = { body: z.object({ program: z.string().max(100).default(""), url: z.string().max(500) }) };
  app.post("/connections/receivers", { onRequest: requireActor, schema: another }, async (request, reply) => {
    const actor = actorOn(request);
    await mustConnect(reader, actor);
    const { program, url } = request.body;
    const added = await addWebhook(reader, sendsTo, { client: program, url, types: null }, actor.id);
    if ("wrong" in added) {
      const why = added.wrong === "url" ? said.noSuchReceiver.detail : connectionsText.choose;
      const faults = [{ field: added.wrong, message: why[request.language] }];
      return show(request, reply, { add: { values: { program, url }, faults } });
    }
    return show(request, reply, { secret: { url, secret: added.secret, both: false } });
  });

  const ofReceiver = {
    params: z.object({ id: z.uuid() }),
    body: z.object({ do: z.enum(["stop", "goOn", "revive", "replay", "renew"]) }),
  };
  app.post("/connections/receivers/:id", { onRequest: requireActor, schema: ofReceiver }, async (request, reply) => {
    await mustConnect(reader, actorOn(request));
    const { id } = request.params;
    const what = request.body.do;
    if (what === "renew") {
      const renewed = await renewWebhookSecret(reader, id);
      if (!renewed) throw new Refused(404, "not-found", said.notFound);
      return show(request, reply, { secret: { ...renewed, both: true } });
    }
    if (what === "revive") await revive(db, id, now());
    else if (what === "replay") await replayFrom(db, id, null);
    else await setActive(db, id, what === "goOn");
    return reply.redirect("/connections", 303);
  });
}

const sayFault = (fault: string | null, language: Language): string | null =>
  fault !== null && Object.hasOwn(deliveryFaults, fault)
    ? deliveryFaults[fault as keyof typeof deliveryFaults][language]
    : fault;

const whoIs = (
  { role, organisation }: Pick<Awaited<ReturnType<typeof machines>>[number], "role" | "organisation">,
  language: Language,
) => `${roleWords[role].name[language]}, ${organisationWords[organisation].short[language]}`;
