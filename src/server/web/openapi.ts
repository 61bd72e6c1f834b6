import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";

/** The contract, made from the schemas that are executed; pages are no part of it. Call before the routes are added. */
export async function describeContract(app: FastifyInstance, publicUrl: URL, cookie: string): Promise<void> {
  const transform = createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: "any" } });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Weerwerk",
        version: "1",
        description:
          "Return-to-work trajectories. Every act is one POST; what cannot be done comes back as a problem document (RFC 9457).",
        license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      },
      servers: [{ url: publicUrl.origin }],
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: cookie },
          bearer: { type: "http", scheme: "bearer" },
        },
      },
      security: [{ session: [] }, { bearer: [] }],
    },
    transform: (route) =>
      route.url.startsWith("/api/") ? transform(route) : { schema: { ...route.schema, hide: true }, url: route.url },
    transformObject: jsonSchemaTransformObject,
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}
