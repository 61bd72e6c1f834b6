import type { FastifyInstance } from "fastify";
import { type Kysely, sql } from "kysely";

/**
 * `/health`: this process can serve, for it can ask the database something.
 * `/ready`: the same, until it has been told to stop; then a load balancer should send nothing more.
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever the tables are, one can be asked.
export function tellHealth(app: FastifyInstance, db: Kysely<any>): void {
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
  const said = (well: boolean) => ({ status: well ? "ok" : "not now" });
  app.get("/health", async (_request, reply) => {
    const well = await answers();
    return reply.code(well ? 200 : 503).send(said(well));
  });
  app.get("/ready", async (_request, reply) => {
    const well = !stopping && (await answers());
    return reply.code(well ? 200 : 503).send(said(well));
  });
}
