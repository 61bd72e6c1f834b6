import type { FastifyInstance } from "fastify";
import { acts, isAct } from "../../trajectory/acts.ts";
import { scopeOf } from "../sign-in/scopes.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** What programs can be let in for: every act and view of the API, but for what only people do. */
    scopesOfApi: Set<string>;
  }
}

/** Whoever lets programs in, does so in person; so no program can. */
const forPeople = ["programs", "desk"];

/** Learns the scopes from the routes themselves. Call before the routes are added. */
export function noteScopes(app: FastifyInstance): void {
  app.decorate("scopesOfApi", new Set<string>());
  app.addHook("onRoute", (route) => {
    const scope = grantableOf(route);
    if (scope) app.scopesOfApi.add(scope);
  });
}

export const grantable = (app: { scopesOfApi: Set<string> }): ReadonlySet<string> => app.scopesOfApi;

/** An act of effect asks a person to prove who they are, so no program does it. */
export function grantableOf(route: { url: string; schema?: unknown }): string | undefined {
  const { tags = [], security, hide } = (route.schema ?? {}) as { tags?: string[]; security?: []; hide?: boolean };
  const scope = scopeOf(route);
  if (!scope || hide || security?.length === 0 || tags.some((tag) => forPeople.includes(tag))) return undefined;
  const act = scope.replace("act:", "");
  return isAct(act) && acts[act].freshSignIn ? undefined : scope;
}
