import type { FastifyInstance } from "fastify";
import type { Config } from "../config.ts";
import type { RenderError } from "../web/errors.ts";
import { preferred } from "../web/language.ts";
import { problem } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { Routes } from "../web/request.ts";
import { theme } from "../web/theme.ts";
import { deskClientOf, discover } from "./client.ts";
import { peopleRoutes } from "./people-routes.ts";
import { deskProvider, mountProvider } from "./provider.ts";
import { type SignIn, signInRoutes } from "./routes.ts";
import { toldByProvider } from "./told-by-provider.ts";

type Parts = Omit<SignIn, "provider" | "asking" | "claims"> & {
  signIn: Config["signIn"];
  headers: Record<string, string>;
  renderError: RenderError;
};

/**
 * Signing in at the provider of the configuration, or on a desk at our own, which then runs under /oidc.
 *
 * @param outside where nobody is looked up and no body is read: the provider does both itself
 * @returns the routes that stand where it is known who asks
 */
export async function signInAt(outside: FastifyInstance, parts: Parts): Promise<Routes> {
  const { db, publicUrl, signIn, headers, renderError } = parts;
  if (signIn !== "embedded") {
    const { claims, stepUpAcr, scope = "openid" } = signIn;
    const asking = { scope, stepUpAcr, always: false, userinfo: claims?.from === "userinfo" };
    const given = await discover(signIn);
    return (inside) => {
      signInRoutes(inside, { ...parts, provider: given, asking, claims });
      toldByProvider(inside, { ...parts, provider: given });
    };
  }
  const brokenPage = ({ headers }: { headers: { "accept-language"?: string } }) => {
    const language = preferred(headers["accept-language"]) ?? "nl";
    const frame = { language, url: "/", stylesheet: theme.stylesheet, formToken: "", signedIn: null };
    return renderError(problem(400, "sign-in-failed", said.signInFailed, language), frame);
  };
  const provider = deskProvider({ db, publicUrl, brokenPage });
  mountProvider(outside, provider, publicUrl, headers);
  return (inside) => {
    peopleRoutes(inside, db, provider);
    const asking = { scope: "openid", stepUpAcr: undefined, always: true, userinfo: false };
    signInRoutes(inside, { ...parts, provider: deskClientOf(outside, publicUrl), asking, claims: undefined });
  };
}
