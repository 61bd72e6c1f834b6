import { z } from "zod";
import { services } from "../../access/roles.ts";
import { mayEnterAgreements } from "../../access/tasks.ts";
import { FigurePage } from "../../screens/figures/figure-page.tsx";
import { typed } from "../../trajectory/inputs.ts";
import { sayFaults } from "../../words/faults.ts";
import { refuse } from "../api/refuse.ts";
import { askAgreements, enterAgreement } from "../figures/agreements.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import { sendPage } from "./send-page.ts";

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const agreement = z.object({
  service: z.enum(services),
  year: whole(2000, 2199),
  trajectories: whole(1, 10_000_000),
  euro: z.union([z.literal("").transform(() => null), whole(0, 10_000_000_000)]),
  source: typed().min(3).max(200),
});

/** Entering what was agreed with a service for a year; with a fault, the same page says what. */
export function agreementPages(app: App, reader: Reader): void {
  const body = z.record(z.string(), z.string().max(500));
  app.post("/figures/agreements", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    const actor = actorOn(request);
    if (!mayEnterAgreements(actor)) await refuse(reader, actor, { act: "enter-agreement", why: "not-this-role" });
    const filled = agreement.safeParse(request.body);
    if (filled.success) {
      await enterAgreement(reader.db, filled.data, { by: actor.id, at: reader.now() });
      return reply.redirect("/figures/agreements", 303);
    }
    const page = {
      frame: frameOf(request),
      nav: navOf(request),
      figure: await askAgreements(reader.db, {}),
      filter: {},
      lastYear: reader.now().getUTCFullYear() - 1,
      enter: { values: request.body, faults: sayFaults(filled.error.issues, request.language) },
    };
    return sendPage(reply, FigurePage, page, 400);
  });
}
