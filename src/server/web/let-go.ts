import type { FastifyInstance } from "fastify";

/** In milliseconds. Whoever stops a server waits half a minute, as a rule, before killing it. */
const patience = 20_000;

/**
 * Lets go of connections once the server stops: those at rest at once, also where they come to rest only now, so that
 * what is going on is finished; and what does not end, such as a request that never comes whole, after a while.
 */
export function letGo(app: FastifyInstance, waits = patience): void {
  app.addHook("preClose", (done) => {
    const { server } = app;
    const resting = setInterval(() => server.closeIdleConnections(), 100).unref();
    const tooLong = setTimeout(() => server.closeAllConnections(), waits).unref();
    server.once("close", () => {
      clearInterval(resting);
      clearTimeout(tooLong);
    });
    done();
  });
}
