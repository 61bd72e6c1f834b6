import type { FastifyInstance, FastifyServerOptions } from "fastify";

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where the lines go. */
export type LogTo = { write(line: string): void };

/**
 * What may be logged: never bodies, query strings, cookies, addresses with what was looked for, nor the text of an error
 * (a database names the value that it refuses). Of an error its kind and where in our code it happened.
 */
export function logger(level: LogLevel, to: LogTo = process.stdout): FastifyServerOptions["logger"] {
  if (level === "silent") return false;
  return {
    level,
    stream: to,
    serializers: {
      req: (request) => ({ method: request.method, route: request.routeOptions?.url }),
      res: (reply) => ({ status: reply.statusCode }),
      err: ({ name, code, stack }: Error & { code?: string }) =>
        ({ type: name, code, stack: frames(stack) }) as unknown as { type: string; message: string; stack: string },
    },
    redact: ["req.headers", "headers", "body", "query"],
  };
}

const frames = (stack: string | undefined) =>
  (stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** One line for each answer: which route, which status, how long, in which role. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ req: request, res: reply, ms, role: request.actor?.role }, "answered");
  });
}
