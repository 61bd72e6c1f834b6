import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import { limitStore } from "./limit-store.ts";

/**
 * How often an address may be asked in a minute: by one person or program where it is known who asks, else from one
 * network address (many people of one office come from one). Where one could guess, fish for people, or make much work.
 */
export const limits: Readonly<Record<string, number>> = {
  "GET /sign-in": 300,
  "GET /sign-in/callback": 300,
  "POST /sign-in/people/:uid": 300,
  "POST /sign-in/back-channel-logout": 1200,
  "POST /api/token": 120,
  "POST /api/desk/token": 600,
  "GET /people": 120,
  "POST /api/people": 120,
  "GET /api/fhir/r4/Patient": 120,
  "POST /api/fhir/r4/Patient/_search": 120,
  // A stranger may do it to a person, by their number.
  "POST /api/acts/register-at-service": 60,
  "POST /new/:act": 240,
  "POST /api/law-change": 60,
  "POST /api/import": 60,
  "POST /import": 60,
  "GET /calendar/:file": 60,
  "GET /mail/:token": 60,
  "POST /mail/:token": 60,
};

/** Counts in the database, so that the limit is the same however many processes answer. Call before the routes are added. */
export async function limitRequests(app: FastifyInstance, db: Kysely<Database>, now: () => Date): Promise<void> {
  app.addHook("onRoute", (route) => {
    const max = [route.method].flat().map((method) => limits[`${method} ${route.url}`]);
    if (max[0] !== undefined) route.config = { ...route.config, rateLimit: { max: max[0], timeWindow: "1 minute" } };
  });
  await app.register(rateLimit, { global: false, store: limitStore(db, now), keyGenerator: whoAsks });
}

const whoAsks = ({ actor, ip }: FastifyRequest): string => (actor ? `actor ${actor.id}` : `address ${ip}`);
