import { z } from "zod";
import { ConnectionsPage } from "../../screens/connections/connections-page.tsx";
import type { Language } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { deliveryFaults } from "../../words/screens/connections.ts";
import { dayInBelgium, timeInBelgium } from "../clock.ts";
import { navOf } from "../pages/nav.ts";
import { sendPage } from "../pages/send-page.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { machines, revokeMachine } from "./machines.ts";
import { mustConnect } from "./may-connect.ts";
import { deliveries, replayFrom, revive, setActive, webhooks } from "./webhooks.ts";

/** How many messages that did not arrive are shown; the API has them all. */
const shown = 50;

/** What comes in and goes out beside people, for who looks after the system. */
export function connectionsPages(app: App, reader: Reader): void {
  const { db, now } = reader;
  app.get("/connections", { onRequest: requireActor }, async (request, reply) => {
    await mustConnect(reader, actorOn(request));
    const [programs, receivers, dead, waiting] = await Promise.all([
      machines(db),
      webhooks(db),
      deliveries(db, { status: "dead", limit: shown }),
      deliveries(db, { status: "waiting", limit: shown }),
    ]);
    const address = new Map(receivers.map(({ id, url }) => [id, url]));
    return sendPage(reply, ConnectionsPage, {
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
    });
  });

  const ofProgram = { params: z.object({ id: z.string().max(100) }), body: z.object({ do: z.literal("end") }) };
  app.post("/connections/programs/:id", { onRequest: requireActor, schema: ofProgram }, async (request, reply) => {
    await mustConnect(reader, actorOn(request));
    await revokeMachine(db, request.params.id, now());
    return reply.redirect("/connections", 303);
  });

  const ofReceiver = {
    params: z.object({ id: z.uuid() }),
    body: z.object({ do: z.enum(["stop", "goOn", "revive", "replay"]) }),
  };
  app.post("/connections/receivers/:id", { onRequest: requireActor, schema: ofReceiver }, async (request, reply) => {
    await mustConnect(reader, actorOn(request));
    const { id } = request.params;
    const what = request.body.do;
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
