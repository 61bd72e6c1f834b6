import { UnusualReadingPage } from "../../screens/audit/unusual-reading-page.tsx";
import { unusual, unusualReading } from "../audit/unusual-reading.ts";
import { dayInBelgium } from "../clock.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

/** The accounts whose reading of the last days stands out, for the auditor and the data-protection officer. */
export function unusualReadingPages(app: App, { reader }: PageParts): void {
  app.get("/readings/unusual", { onRequest: requireActor }, async (request, reply) => {
    const found = await unusualReading(reader, actorOn(request));
    const since = dayInBelgium(new Date(reader.now().getTime() - unusual.days * 86_400_000));
    return sendPage(reply, UnusualReadingPage, {
      ...{ frame: frameOf(request), nav: navOf(request), since, rule: unusual },
      ...found,
    });
  });
}
