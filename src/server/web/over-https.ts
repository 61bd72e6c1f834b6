import type { FastifyRequest } from "fastify";

/** Whether whoever is signed in by cookie came over https: a browser sends that cookie's prefix over nothing else. */
export const cameOverHttps = ({ cookies }: FastifyRequest): boolean =>
  Object.keys(cookies).some((name) => name.startsWith("__Host-"));
