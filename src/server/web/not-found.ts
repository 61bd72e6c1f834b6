import type { FastifyInstance } from "fastify";
import { type RenderError, sendProblem } from "./errors.ts";
import { problem } from "./problem.ts";
import { said } from "./problems.ts";

type Known = { pattern: RegExp; methods: readonly string[] }[];

/** Remembers which addresses there are. Call before the routes are added. */
export function noteRoutes(app: FastifyInstance): Known {
  const routes: Known = [];
  app.addHook("onRoute", ({ url, method }) => {
    routes.push({ pattern: patternOf(url), methods: [method].flat() });
  });
  return routes;
}

/** Answers 404, or 405 with the methods that do exist. */
export function answerUnknownAddresses(app: FastifyInstance, routes: Known, renderError: RenderError): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const methods = new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods));
    if (methods.size === 0 || methods.has(request.method)) {
      return sendProblem(problem(404, "not-found", said.notFound, request.language), request, reply, renderError);
    }
    reply.header("allow", [...methods].join(", "));
    return sendProblem(
      problem(405, "method-not-allowed", said.notThisWay, request.language),
      request,
      reply,
      renderError,
    );
  });
}

/** `/sign-in/people/:uid` → an expression for the paths it stands for. A route for everything tells nothing. */
function patternOf(url: string): RegExp {
  if (url === "*" || url === "/*") return /(?!)/;
  const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const steps = url.split("/").map((step) => (step.startsWith(":") ? "[^/]+" : step === "*" ? ".*" : literal(step)));
  return new RegExp(`^${steps.join("/")}$`);
}
