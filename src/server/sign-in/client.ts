import { createPrivateKey } from "node:crypto";
import type { FastifyInstance } from "fastify";
import * as oidc from "openid-client";
import { CannotStart } from "../cannot-start.ts";
import type { GivenProvider } from "../config.ts";
import { deskClient, mount } from "./provider.ts";

/** Asks the provider for its addresses, once, at the start. @throws CannotStart when it does not answer as one. */
export async function discover(given: GivenProvider): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = given;
  const url = URL.parse(issuer);
  if (url === null) throw new CannotStart(`OIDC_ISSUER is not an address: ${issuer}.`);
  const execute = url.protocol === "http:" && isThisMachine(url.hostname) ? [oidc.allowInsecureRequests] : [];
  const auth = await clientAuthOf(given);
  try {
    return await oidc.discovery(url, clientId, clientSecret === "" ? {} : clientSecret, auth, { execute });
  } catch (cause) {
    throw new CannotStart(`No OpenID provider answers at ${issuer}: check OIDC_ISSUER.`, { cause });
  }
}

async function clientAuthOf({ clientSecret, clientAuth, clientKey = "" }: GivenProvider) {
  switch (clientAuth) {
    case "client_secret_post":
      return oidc.ClientSecretPost(clientSecret);
    case "private_key_jwt": {
      const key = createPrivateKey(clientKey);
      const algorithm =
        key.asymmetricKeyType === "ec"
          ? { name: "ECDSA", namedCurve: "P-256" }
          : { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
      // The same key under two declarations: Node's knows more uses than the web's.
      return oidc.PrivateKeyJwt(key.toCryptoKey(algorithm, false, ["sign"]) as CryptoKey);
    }
    default:
      return oidc.ClientSecretBasic(clientSecret);
  }
}

const isThisMachine = (host: string) => host === "localhost" || host === "127.0.0.1" || host === "[::1]";

/** The provider of a desk lives in this process, so what the client asks of it behind the browser's back stays inside. */
export function deskClientOf(app: FastifyInstance, publicUrl: URL): oidc.Configuration {
  const issuer = `${publicUrl.origin}${mount}`;
  const configuration = new oidc.Configuration(
    {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ["ES256"],
    },
    deskClient.id,
    { client_secret: deskClient.secret, id_token_signed_response_alg: "ES256" },
  );
  oidc.allowInsecureRequests(configuration);
  configuration[oidc.customFetch] = async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url);
    const answer = await app.inject({
      method: method as "GET" | "POST",
      url: pathname + search,
      headers: { ...headers },
      ...(body ? { payload: String(body) } : {}),
    });
    return new Response(answer.body, { status: answer.statusCode, headers: answer.headers as Record<string, string> });
  };
  return configuration;
}
