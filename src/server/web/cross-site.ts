import type { FastifyInstance, FastifyRequest } from "fastify";
import { bearerOf } from "./bearer.ts";
import { Refused } from "./problem.ts";
import { said } from "./problems.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Nothing is changed and nobody is known there: pages of other sites may ask it. */
    openToOtherSites?: true;
  }
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that a page of another site made the browser ask for.
 *
 * Browsers tell where a request comes from (Sec-Fetch-Site, or else Origin) and pages cannot change that. A request with
 * neither does not come from a browser, so nobody's cookie can be abused by it. A bearer token is never sent by itself.
 */
export function refuseOtherSites(app: FastifyInstance, publicUrl: URL): void {
  app.addHook("onRequest", async (request) => {
    if (safe.has(request.method) || bearerOf(request) !== undefined) return;
    if (request.routeOptions.config.openToOtherSites) return;
    if (!comesFromHere(request, publicUrl)) throw new Refused(403, "other-site", said.otherSite);
  });
}

function comesFromHere(request: FastifyRequest, publicUrl: URL): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (site !== undefined) return site === "same-origin" || site === "none";
  return origin === undefined || origin === publicUrl.origin || URL.parse(origin)?.host === request.headers.host;
}
