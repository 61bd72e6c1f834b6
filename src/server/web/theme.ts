import type { FastifyInstance } from "fastify";
import { readTheme } from "../../screens/theme/stylesheet.ts";

/** Read once per process. */
export const theme = readTheme();

const aDay = 24 * 60 * 60;

/** Serves stylesheet, fonts and mark from memory. The addresses of stylesheet and script change with their content: kept for a year. */
export function serveTheme(app: FastifyInstance): void {
  for (const { path, type, body, gzipped, etag } of theme.files) {
    const kept =
      path === theme.stylesheet || path === theme.keys ? `max-age=${365 * aDay}, immutable` : `max-age=${aDay}`;
    app.get(path, { logLevel: "warn" }, async (request, reply) => {
      reply.headers({ etag, "cache-control": `public, ${kept}`, vary: "accept-encoding" });
      if (request.headers["if-none-match"] === etag) return reply.code(304).send();
      if (!gzipped || !request.headers["accept-encoding"]?.includes("gzip")) return reply.type(type).send(body);
      return reply.type(type).header("content-encoding", "gzip").send(gzipped);
    });
  }
}
