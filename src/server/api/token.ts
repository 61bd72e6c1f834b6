import { z } from "zod";
import type { Clock } from "../clock.ts";
import { grant } from "../links/machines.ts";
import type { Reader } from "../views/file.ts";
import type { App } from "../web/request.ts";

/** RFC 6749, 5.2. */
const fault = <Code extends string>(...codes: readonly [Code, ...Code[]]) =>
  z.object({ error: z.enum(codes) }).meta({ examples: codes.map((error) => ({ error })) });
const cannot = {
  400: fault("invalid_request", "unsupported_grant_type", "invalid_scope"),
  401: fault("invalid_client"),
};

/** OAuth 2.0 client credentials (RFC 6749, 4.4): a program of an organisation gets a token for ten minutes. */
export function tokenRoute(app: App, { db }: Reader, clock: Clock): void {
  app.post(
    "/api/token",
    {
      attachValidation: true,
      schema: {
        tags: ["programs"],
        operationId: "token",
        summary: "A token for a program of an organisation, against its secret",
        description:
          "RFC 6749, 4.4. As form fields, or with the id and the secret in a Basic header. Without a scope the token has every scope that the program was given.",
        security: [],
        consumes: ["application/x-www-form-urlencoded"],
        body: z
          .object({
            grant_type: z.literal("client_credentials"),
            client_id: z.string().max(100).optional(),
            client_secret: z.string().max(200).optional(),
            scope: z.string().max(5000).optional(),
          })
          .meta({
            examples: [
              {
                grant_type: "client_credentials",
                client_id: "program-4xq0b7k2m9td",
                client_secret: "what the answer of let-program-in gave",
                scope: "view:events",
              },
            ],
          }),
        response: {
          200: z.object({
            access_token: z.string(),
            token_type: z.literal("Bearer"),
            expires_in: z.int(),
            scope: z.string(),
          }),
          ...cannot,
        },
      },
    },
    async (request, reply) => {
      if (request.validationError) {
        const { grant_type } = (request.body ?? {}) as { grant_type?: unknown };
        const known = grant_type === undefined || grant_type === "client_credentials";
        return reply.code(400).send({ error: known ? "invalid_request" : "unsupported_grant_type" });
      }
      const { client_id, client_secret, scope } = request.body;
      const { id, secret } = basicIn(request.headers.authorization) ?? { id: client_id, secret: client_secret };
      if (id === undefined || secret === undefined) return reply.code(400).send({ error: "invalid_request" });
      const scopes = scope?.split(" ").filter((one) => one !== "");
      const granted = await grant(db, { id, secret, scopes }, clock.now());
      if (granted === "invalid_client")
        return reply.code(401).header("www-authenticate", "Basic").send({ error: granted });
      if (granted === "invalid_scope") return reply.code(400).send({ error: granted });
      const { token, seconds } = granted;
      return reply.send({
        access_token: token,
        token_type: "Bearer" as const,
        expires_in: seconds,
        scope: granted.scopes.join(" "),
      });
    },
  );
}

/** RFC 6749, 2.3.1: both parts are form-encoded before they are put together. */
function basicIn(header = ""): { id: string; secret: string } | undefined {
  const [, encoded] = /^Basic +([\w+/=-]+)$/i.exec(header) ?? [];
  if (encoded === undefined) return undefined;
  const [id = "", secret = ""] = Buffer.from(encoded, "base64").toString().split(/:(.*)/s);
  return { id: formDecoded(id), secret: formDecoded(secret) };
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
  }
}
