import { CorrectionsPage } from "../../screens/portal/corrections-page.tsx";
import { answerBy } from "../../trajectory/own-data/requests.ts";
import { correctionSaid } from "../own-data/corrections.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

/** What one asked to have corrected and what the fund answered; asking goes page by page from here. */
export function correctionPages(app: App, parts: PageParts): void {
  app.get("/me/corrections", { onRequest: requireActor }, async (request, reply) => {
    const today = await parts.clock.today();
    const { recognition, events } = await ownFile(parts, request, today, { withHealth: true });
    const asked = (recognition.corrections ?? []).toReversed().map((one) => {
      const sum = answerBy(one.askedOn);
      return { ...one, ...correctionSaid(events, one.id), by: sum.outcome, sum };
    });
    // Nobody asks it for them (inPerson).
    const mayAsk = actorOn(request).mandate === undefined;
    return sendPage(reply, CorrectionsPage, { frame: frameOf(request), nav: navOf(request), today, asked, mayAsk });
  });
}
