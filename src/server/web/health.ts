import type { FastifyInstance } from "fastify";
import { type Kysely, sql } from "kysely";

/**
 * `/health`: this process can serve, for it can ask the database something.
 * `/ready`: the same, once the views are of this version and until it has been told to stop; else a load balancer should
 * send nothing. Both say how many percent of the views are made, as long as that is not all.
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever the tables are, one can be asked.
export function tellHealth(app: FastifyInstance, db: Kysely<any>, far: () => number): void {
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  const answers = async () => {
    try {
      await sql`select 1`.execute(db);
      return true;
    } catch {
      return false;
    }
  };
  const said = (well: boolean) => ({
    status: well ? "ok" : "not now",
    ...(far() < 1 && { views: `${Math.floor(far() * 100)} %` }),
  });
  app.get("/health", async (_request, reply) => {
    const well = await answers();
    return reply.code(well ? 200 : 503).send(said(well));
  });
  app.get("/ready", async (_request, reply) => {
    const well = !stopping && far() === 1 && (await answers());
    return reply.code(well ? 200 : 503).send(said(well));
  });
}
