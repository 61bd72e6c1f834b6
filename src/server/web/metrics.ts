import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Kysely, sql } from "kysely";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Database } from "../record/database.ts";
import { bearerOf } from "./bearer.ts";
import { problem } from "./problem.ts";
import { said } from "./problems.ts";

export type MetricsFor = {
  /** Who sends this as a bearer token may read them from anywhere. */
  token?: string;
  /** Whoever asks from this machine may read them; not in production, where a proxy may stand on it. */
  thisMachine: boolean;
};

/** Figures for Prometheus at /metrics. They are counted by route and status, never by who, or about whom. */
export function tellMetrics(app: FastifyInstance, db: Kysely<Database>, whoFor: MetricsFor): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "How long answers take, by route, method and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [register],
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  new Gauge({
    name: "weerwerk_outgoing",
    help: "What is to go out, by kind and status: waiting, or dead because it was tried too often.",
    labelNames: ["kind", "status"],
    registers: [register],
    async collect() {
      const counts = await outgoing(db);
      for (const { kind, status, count } of counts) this.set({ kind, status }, Number(count));
    },
  });
  new Gauge({
    name: "weerwerk_events",
    help: "Events on record, as the database estimates them.",
    registers: [register],
    async collect() {
      const { rows } = await sql<{ count: number }>`
        select greatest(reltuples, 0)::bigint as count from pg_class where relname = 'event'`.execute(db);
      this.set(Number(rows[0]?.count ?? 0));
    },
  });

  app.get("/metrics", { logLevel: "warn" }, async (request, reply) => {
    if (!mayRead(request, whoFor)) {
      const no = problem(404, "not-found", said.notFound, request.language);
      return reply.code(404).type("application/problem+json; charset=utf-8").send(JSON.stringify(no));
    }
    return reply.type(register.contentType).send(await register.metrics());
  });
}

const outgoing = async (db: Kysely<Database>) => {
  const { rows } = await sql<{ kind: string; status: string; count: number }>`
    select k.kind, s.status, count(o.status) as count
    from (values ('webhook'), ('mail')) k (kind)
    cross join (values ('waiting'), ('dead')) s (status)
    left join (
      select 'webhook' as kind, status from delivery where status <> 'delivered'
      union all select 'mail', status from mail where status <> 'sent'
    ) o on o.kind = k.kind and o.status = s.status
    group by k.kind, s.status`.execute(db);
  return rows;
};

function mayRead(request: FastifyRequest, { token, thisMachine }: MetricsFor): boolean {
  const shown = bearerOf(request);
  if (token !== undefined && shown !== undefined) return same(shown, token);
  return thisMachine && ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(request.ip);
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
