import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import type { Server } from "node:http";
import { after, before, describe, it } from "node:test";
import { freePort } from "../start.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { claimsIn } from "./claims.ts";
import { clientId, goThrough, otherProvider } from "./given-provider.ts";
import { requireActor } from "./require-actor.ts";

const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ourKey = { ...publicKey.export({ format: "jwk" }), use: "sig", alg: "ES256" };
const clientKey = privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const strong = "urn:example:strong";
const weak = "urn:example:weak";
const insured = { given_name: "Jan", family_name: "Van Ginder", rrn: "51010299721", locale: "fr-BE" };
const people = {
  jan: { said: { ...insured, profile: "citizen" }, acr: strong },
  // The same body as jan: a coordinator who is not ill.
  fatima: {
    said: { ...insured, given_name: "Fatima", profile: "employee", org: "0411.702.543", groups: ["case", "all"] },
  },
  stranger: { said: { profile: "employee", org: "0999.999.999", groups: ["case"] } },
  nobody: { said: { ...insured, rrn: "52030499793", profile: "citizen" } },
};
const claims = claimsIn(
  JSON.stringify({
    from: "userinfo",
    name: ["given_name", "family_name"],
    nationalNumber: "rrn",
    roles: [
      { when: { profile: "citizen" }, role: "insured-person" },
      {
        when: { profile: ["employee", "self-employed"], groups: "case" },
        role: "coordinator",
        organisation: { claim: "org", values: { "0411.702.543": "100", "0411.709.077": "500" } },
      },
    ],
  }),
);

describe("signing in at a provider that is set up another way, with roles out of its claims", () => {
  let server: Server;
  let desk: GivenDesk;
  let issuer: string;
  before(async () => {
    desk = await givenDesk({
      signIn: async (us) => {
        issuer = `http://localhost:${await freePort()}`;
        server = await otherProvider({
          issuer,
          us,
          people,
          alg: "ES256",
          client: { client_secret: undefined, token_endpoint_auth_method: "private_key_jwt", jwks: { keys: [ourKey] } },
          more: {
            claims: {
              openid: ["sub"],
              work: ["profile", "org", "groups", "given_name", "family_name", "rrn", "locale"],
              acr: null,
              auth_time: null,
            },
            scopes: ["openid", "work"],
            conformIdTokenClaims: true,
            acrValues: [strong, weak],
            features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
            loadExistingGrant: async ({ oidc }: import("oidc-provider").Context) => {
              const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
              grant.addOIDCScope("openid work");
              await grant.save();
              return grant;
            },
          },
        });
        const client = { clientId, clientSecret: "", clientAuth: "private_key_jwt", clientKey } as const;
        return { issuer, ...client, scope: "openid work", stepUpAcr: strong, claims };
      },
      routes: [
        (app) =>
          void app.get("/api/me", { onRequest: requireActor }, async ({ actor, account, signedIn }) => ({
            actor,
            account,
            provenAt: signedIn?.provenAt,
          })),
      ],
    });
    await desk.db
      .insertInto("person")
      .values({
        id: "00000000-0000-4000-8000-00000000aaaa",
        national_number: "51010299721",
        given_name: "Jan",
        family_name: "Van Ginder",
        language: "fr",
      } as never)
      .execute();
  });
  after(async () => {
    await desk.close();
    server.close();
  });

  const signIn = async (who: string, more = "") => {
    const browser = new Browser(desk.url);
    const there = await browser.ask(`/sign-in?to=/work${more}`);
    const answer = await browser.ask(await goThrough(there.headers.get("location") ?? "", who));
    const me = await browser.ask("/api/me", { headers: { accept: "application/json" } });
    return {
      browser,
      answer,
      there,
      me: (await me.json()) as { actor: Record<string, string>; account: Record<string, string>; provenAt: string },
    };
  };

  it("knows an insured person by the national number in the record, and makes their account once", async () => {
    const { answer, me } = await signIn("jan");
    assert.equal(answer.headers.get("location"), "/work");
    const { id, ...actor } = me.actor;
    assert.deepEqual(actor, {
      role: "insured-person",
      organisation: null,
      person: "00000000-0000-4000-8000-00000000aaaa",
    });
    assert.equal(me.account.name, "Jan Van Ginder");
    assert.equal(me.account.language, "fr");
    assert.doesNotMatch(id ?? "", /jan|9811/);
    assert.equal((await signIn("jan")).me.actor.id, id);
  });

  it("gives a professional the role and the organisation of the first rule that fits", async () => {
    const { me } = await signIn("fatima");
    assert.equal(me.actor.role, "coordinator");
    assert.equal(me.actor.organisation, "100");
    assert.equal(me.actor.person, null);
  });

  for (const who of ["stranger", "nobody"] as const)
    it(`lets ${who} not in: no rule fits, or nobody of that number is in the record`, async () => {
      const { answer, browser } = await signIn(who);
      assert.equal(answer.status, 403);
      assert.equal(browser.cookie("weerwerk"), undefined);
    });

  it("asks for a stronger proof before an act of effect, and refuses a weaker one", async () => {
    const { there, answer } = await signIn("jan", "&again=1");
    const asked = new URL(there.headers.get("location") ?? "").searchParams;
    assert.equal(asked.get("prompt"), "login");
    assert.equal(asked.get("acr_values"), strong);
    assert.equal(asked.get("max_age"), "300");
    assert.equal(answer.status, 303);
    assert.equal((await signIn("fatima", "&again=1")).answer.status, 400);
  });

  it("takes who has just come in by a weaker proof for nobody who proved it, also when their browser says so", async () => {
    const proven = ({ me }: Awaited<ReturnType<typeof signIn>>) => new Date(String(me.provenAt)).getTime();
    assert.equal(proven(await signIn("fatima")), 0);
    assert.ok(proven(await signIn("jan", "&again=1")) > 0);
    // What was asked stands in a cookie that belongs to the browser: without `again` the answer is that of any sign-in.
    const browser = new Browser(desk.url);
    const there = await browser.ask("/sign-in?to=/work&again=1");
    const kept = JSON.parse(Buffer.from(browser.cookie("weerwerk-attempt") ?? "", "base64url").toString());
    browser.setCookie("weerwerk-attempt", Buffer.from(JSON.stringify({ ...kept, again: false })).toString("base64url"));
    await browser.ask(await goThrough(there.headers.get("location") ?? "", "fatima"));
    const me = await browser.ask("/api/me", { headers: { accept: "application/json" } });
    assert.equal(((await me.json()) as { provenAt: string }).provenAt, new Date(0).toISOString());
  });

  it("signs out at the provider too, and comes back here", async () => {
    const { browser } = await signIn("jan");
    const page = await (await browser.ask("/signed-in")).text();
    const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const out = await browser.ask("/sign-out", { form: { "form-token": token } });
    const end = new URL(out.headers.get("location") ?? "");
    assert.equal(`${end.origin}${end.pathname}`, `${issuer}/session/end`);
    assert.equal(end.searchParams.get("post_logout_redirect_uri"), `${desk.url}/`);
    assert.match(end.searchParams.get("id_token_hint") ?? "", /^[\w-]+\.[\w-]+\.[\w-]+$/);
    assert.equal((await fetch(end)).status, 200);
    assert.equal((await browser.ask("/api/me", { headers: { accept: "application/json" } })).status, 401);
  });

  it("keeps no token of the provider where who reads the database can use it", async () => {
    await signIn("jan");
    const rows = await desk.db.selectFrom("signed_in").select("id_token").where("id_token", "is not", null).execute();
    assert.ok(rows.length > 0);
    for (const { id_token } of rows) assert.doesNotMatch(id_token?.toString("latin1") ?? "", /eyJ/);
  });
});
