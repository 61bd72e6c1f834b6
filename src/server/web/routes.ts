import type { Kysely } from "kysely";
import { actRoutes } from "../api/acts.ts";
import { eventRoutes } from "../api/events.ts";
import { fhirRoutes } from "../api/fhir.ts";
import { importRoutes } from "../api/import.ts";
import { lawChangeRoutes } from "../api/law-change.ts";
import { machineRoutes } from "../api/machines.ts";
import { openRoutes } from "../api/open/open-routes.ts";
import { paymentRoutes } from "../api/payments.ts";
import { readingRoutes } from "../api/reading.ts";
import { sessionRoutes } from "../api/sessions.ts";
import { signInsRoute } from "../api/sign-ins.ts";
import { tokenRoute } from "../api/token.ts";
import { webhookRoutes } from "../api/webhooks.ts";
import type { Clock } from "../clock.ts";
import { calendarPages } from "../links/calendar-pages.ts";
import { connectionsPages } from "../links/connections-pages.ts";
import { mailPages } from "../links/mail-pages.ts";
import type { SendsTo } from "../links/may-send-to.ts";
import { pagesOf } from "../pages/pages.ts";
import type { Database } from "../record/database.ts";
import type { FilesAnHour } from "../record/files-opened.ts";
import type { Keys } from "../record/keys.ts";
import type { Routes } from "./request.ts";

type Parts = {
  db: Kysely<Database>;
  keys: Keys;
  clock: Clock;
  publicUrl: URL;
  sendsTo: SendsTo;
  filesAnHour?: FilesAnHour | undefined;
};

/** Every set of routes behind the sign-in: the API first, then the pages. */
export function routesOf({ db, keys, clock, publicUrl, sendsTo, filesAnHour }: Parts): readonly Routes[] {
  const record = { db, keys, now: clock.now, ...(filesAnHour && { filesAnHour }) };
  return [
    (app) => actRoutes(app, record, clock),
    (app) => readingRoutes(app, record, clock),
    (app) => sessionRoutes(app, record),
    (app) => lawChangeRoutes(app, record),
    (app) => paymentRoutes(app, record, clock),
    (app) => importRoutes(app, record, clock),
    (app) => openRoutes(app, clock),
    (app) => tokenRoute(app, record, clock),
    (app) => machineRoutes(app, record),
    (app) => signInsRoute(app, record),
    (app) => eventRoutes(app, record, publicUrl),
    (app) => connectionsPages(app, record, sendsTo),
    (app) => calendarPages(app, record, clock, publicUrl),
    (app) => mailPages(app, { reader: record, keys }),
    (app) => fhirRoutes(app, record, clock, publicUrl),
    (app) => webhookRoutes(app, record, sendsTo),
    ...pagesOf({ door: record, reader: record, clock }),
  ];
}
