import { readFileSync } from "node:fs";
import swagger from "@fastify/swagger";
import type { FastifyInstance, RouteOptions } from "fastify";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { z } from "zod";
import { limits } from "../../web/limits.ts";
import { grantableOf } from "../scopes-of-api.ts";
import { exampleOf } from "./example-of.ts";
import type { Asked } from "./example-problems.ts";
import { problems } from "./problem-schema.ts";
import { withExamples } from "./with-examples.ts";

/** The contract, made from the schemas that are executed; pages are no part of it. Call before the routes are added. */
export async function describeContract(app: FastifyInstance, publicUrl: URL, cookie: string): Promise<void> {
  const transform = createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: "any" } });
  const asked = new Map<string, Asked>();
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
        schemas: JSON.parse(readFileSync(new URL("../../../../docs/answers.json", import.meta.url), "utf8")),
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
    transform: (given) => {
      const { route, url } = given;
      const schema = given.schema as Described | undefined;
      if (!url.startsWith("/api/") || !schema?.operationId) return { schema: { ...schema, hide: true }, url };
      asked.set(schema.operationId, schema as Asked);
      const whole = { ...schema, response: { ...schema.response, ...alsoAnswered(route, schema) } };
      const made = transform({ ...given, schema: whole as never });
      return withScope(withRequestExamples(made, schema), grantableOf({ url, schema }));
    },
    transformObject: (given) =>
      withExamples(withLinks(withScopes(onlyAnswers(jsonSchemaTransformObject(given)), app.scopesOfApi)), asked),
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, async (request) =>
    request.originalUrl.startsWith(versioned) ? atVersion(app.swagger()) : app.swagger(),
  );
}

type Described = Partial<Asked> & { params?: z.ZodType; response: object; hide?: boolean };

/** What any address can answer, whatever it does: too much, too often, not now. */
function alsoAnswered({ method, url }: Pick<RouteOptions, "method" | "url">, { body, response }: Described) {
  const often = [method].flat().some((one) => limits[`${one} ${url}`] !== undefined);
  const also = problems(...(body ? ([413, 415] as const) : []), ...(often ? ([429] as const) : []), 503);
  return Object.fromEntries(Object.entries(also).filter(([status]) => !(status in response)));
}

/** How it is asked, where the schema itself does not show it. */
function withRequestExamples<Route extends { schema: object }>(route: Route, { body, params, querystring }: Described) {
  const { schema } = route as { schema: Record<string, { examples?: unknown[]; properties?: object } | undefined> };
  if (body && schema.body && !schema.body.examples && schema.body.properties) schema.body.examples = [exampleOf(body)];
  for (const [part, of] of Object.entries({ params, querystring })) {
    if (!of) continue;
    const example = exampleOf(of) as Record<string, unknown>;
    for (const [name, field] of Object.entries((schema[part]?.properties ?? {}) as Record<string, object>))
      if (name in example) Object.assign(field, { examples: [example[name]] });
  }
  return route;
}

/** What is only answered is made as if it were asked as well. */
function onlyAnswers<Contract extends object>(contract: Contract): Contract {
  const { components = {} } = contract as { components?: { schemas?: Record<string, object> } };
  const { schemas = {} } = components;
  const answers = Object.entries(schemas).filter(([name]) => !(name.endsWith("Input") && name.slice(0, -5) in schemas));
  return { ...contract, components: { ...components, schemas: Object.fromEntries(answers) } };
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
