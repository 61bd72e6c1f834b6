import type { FastifyRequest } from "fastify";

/**
 * The bearer token of a request, "" when it is malformed, undefined when there is none. Only this scheme counts: a browser
 * sends `Basic` by itself when a link says so.
 */
export function bearerOf({ headers }: FastifyRequest): string | undefined {
  const { authorization = "" } = headers;
  if (!/^Bearer( |$)/i.test(authorization)) return undefined;
  return /^Bearer +([\w-]+)$/i.exec(authorization)?.[1] ?? "";
}
