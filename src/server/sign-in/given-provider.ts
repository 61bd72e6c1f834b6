import { createServer, type Server } from "node:http";
import Provider from "oidc-provider";
import { Browser } from "../web/given-browser.ts";
import { newSigningKey } from "./provider.ts";
import { memory } from "./provider-memory.ts";

type Person = { said: Readonly<Record<string, unknown>>; acr?: string };
export type Other = {
  issuer: string;
  /** Address of Weerwerk. */
  us: string;
  people?: Readonly<Record<string, Person>>;
  alg?: "ES256" | "RS256";
  client?: Record<string, unknown>;
  more?: Record<string, unknown>;
};

export const clientId = "weerwerk";
export const clientSecret = "known-to-both-and-to-nobody-else-at-all";

/** For tests: a provider like one of others, on its own port; who signs in stands in the query string of its form. */
export async function otherProvider({ issuer, us, people, alg = "RS256", client, more }: Other): Promise<Server> {
  const provider = new Provider(issuer, {
    adapter: memory(),
    jwks: { keys: [newSigningKey(alg)] },
    cookies: { keys: ["signed-with-this"] },
    clientBasedCORS: () => false,
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${us}/sign-in/callback`],
        post_logout_redirect_uris: [`${us}/`],
        id_token_signed_response_alg: alg,
        ...client,
      },
    ],
    scopes: ["openid"],
    claims: { openid: ["sub", "weerwerk_account"], acr: null, auth_time: null },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/people/${uid}` },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: `number-of-${id}`, ...(people?.[id]?.said ?? { weerwerk_account: id }) }),
    }),
    loadExistingGrant: async ({ oidc }: import("oidc-provider").Context) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
    ...more,
  });
  const handle = provider.callback();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", issuer);
    if (!url.pathname.startsWith("/people/")) return handle(request, response);
    const id = url.searchParams.get("person") ?? "";
    const acr = people?.[id]?.acr;
    const login = { accountId: id, ...(acr && { acr }) };
    const location = await provider.interactionResult(request, response, { login });
    return response.writeHead(303, { location }).end();
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(issuer).port), "localhost", resolve));
  return server;
}

/** From the provider's address to ours again, as a browser would; with cookies of its own unless it was there before. */
export async function goThrough(
  address: string,
  person: string,
  browser = new Browser(new URL(address).origin),
): Promise<string> {
  const form = await browser.ask(address);
  let answer = await browser.ask(`${form.headers.get("location")}?person=${person}`);
  while (answer.headers.get("location")?.startsWith(new URL(address).origin)) {
    answer = await browser.ask(answer.headers.get("location") ?? "");
  }
  return answer.headers.get("location") ?? "";
}
