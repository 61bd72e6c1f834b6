import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { grantableOf } from "../api/scopes-of-api.ts";

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
          program: {
            type: "oauth2",
            flows: { clientCredentials: { tokenUrl: `${publicUrl.origin}/api/token`, scopes: {} } },
          },
        },
      },
      security: [{ session: [] }, { bearer: [] }],
    },
    transform: (route) =>
      route.url.startsWith("/api/")
        ? withScope(transform(route), grantableOf(route))
        : { schema: { ...route.schema, hide: true }, url: route.url },
    transformObject: (given) => withLinks(withScopes(jsonSchemaTransformObject(given), app.scopesOfApi)),
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, async (request) =>
    request.originalUrl.startsWith(versioned) ? atVersion(app.swagger()) : app.swagger(),
  );
}

/** A program needs the scope of the operation; whoever signed in themselves needs none. */
const withScope = <Route extends { schema: object }>(route: Route, scope: string | undefined): Route =>
  scope === undefined
    ? route
    : { ...route, schema: { ...route.schema, security: [{ session: [] }, { bearer: [] }, { program: [scope] }] } };

/** Each scope with the summary of what it opens. */
function withScopes<Contract extends object>(contract: Contract, scopes: ReadonlySet<string>): Contract {
  const { components } = contract as { components?: { securitySchemes?: Record<string, object> } };
  const program = components?.securitySchemes?.program as { flows: { clientCredentials: { scopes: object } } };
  program.flows.clientCredentials.scopes = Object.fromEntries([...scopes].map((scope) => [scope, sayScope(scope)]));
  return contract;
}

type Operation = {
  parameters?: { in: string; name: string }[];
  responses?: Record<string, { headers?: object }>;
};

/** What is asked for page by page says in its head where the next page is. */
function withLinks<Contract extends object>(contract: Contract): Contract {
  const { paths = {} } = contract as { paths?: Record<string, Record<string, Operation>> };
  const link = { description: 'The next page: `<…>; rel="next"` (RFC 8288)', schema: { type: "string" } };
  for (const { parameters, responses } of Object.values(paths).flatMap((item) => Object.values(item)))
    if (responses?.["200"] && parameters?.some((one) => one.in === "query" && one.name === "cursor"))
      responses["200"].headers = { link };
  return contract;
}

const sayScope = (scope: string): string =>
  scope.startsWith("act:") ? `Do the act ${scope.slice(4)}` : `Ask for ${scope.slice(5)}`;

/** The address that programs build on; without the version one gets the newest. There is one version so far. */
const versioned = "/api/v1/";
export const unversioned = (url: string): string =>
  url.startsWith(versioned) ? `/api/${url.slice(versioned.length)}` : url;

const atVersion = <Contract extends { paths?: object }>(contract: Contract): Contract => ({
  ...contract,
  paths: Object.fromEntries(
    Object.entries(contract.paths ?? {}).map(([path, item]) => [path.replace("/api/", versioned), item]),
  ),
});
