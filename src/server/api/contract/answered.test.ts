import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { day } from "../../../law/kernel/day.ts";
import { perform } from "../../door/door.ts";
import { countryOf, generate } from "../../generate/generate.ts";
import { publishedRates } from "../../generate/rates.ts";
import { exampleFiles } from "../../import/example-files.ts";
import { resourceTypes } from "../../links/fhir/resource.ts";
import { feedHasAll } from "../../links/given-feed.ts";
import { givenProgram } from "../../links/given-program.ts";
import { givenStory } from "../../links/given-story.ts";
import { makeDeliveries } from "../../links/send-webhooks.ts";
import { type GivenDesk, givenDesk } from "../../web/given-desk.ts";
import { type GivenContract, givenContract } from "./given-contract.ts";
import { shapeOf, shown } from "./shown.ts";

const file = new URL("answered.json", import.meta.url);
let desk: GivenDesk;
let given: GivenContract;
const mieke = "00000000-0000-4000-8000-000000000002";
let story: Awaited<ReturnType<typeof givenStory>>;
const seen = new Map<string, unknown>();
before(async () => {
  desk = await givenDesk({ routes: "all" });
  given = await givenContract(desk.url);
  await generate({ db: desk.db, keys: desk.keys }, countryOf(7, publishedRates, day("2026-03-01")), 80);
  story = await givenStory(desk);
  await story.goOn();
  await feedHasAll(desk.db);
});
after(() => desk.close());

type Sent = { who?: string; json?: unknown; method?: string; body?: string | URLSearchParams; type?: string };
/** Asks, holds the answer to the contract, and keeps the first of each operation. */
async function asks<Said = Record<string, never>>(operationId: string, path: string, sent: Sent = {}): Promise<Said> {
  const { who, json, body = json === undefined ? undefined : JSON.stringify(json), type = "application/json" } = sent;
  const headers: Record<string, string> = { accept: "application/json", "accept-language": "en" };
  if (who) headers.authorization = `Bearer ${await tokenOf(who)}`;
  if (body !== undefined && typeof body === "string") headers["content-type"] = type;
  const method = sent.method ?? (body === undefined ? "GET" : "POST");
  const answer = await fetch(desk.url + path, { method, headers, body });
  const { ok } = answer;
  const said = await given.answers(operationId, answer);
  if (ok && said !== undefined && !seen.has(operationId)) seen.set(operationId, said);
  return said as Said;
}
const tokens = new Map<string, string>();
const tokenOf = async (who: string) => {
  const token = tokens.get(who) ?? (await givenProgram(desk).tokenOf(who));
  tokens.set(who, token);
  return token;
};

describe("what the API answers, beside its contract", () => {
  it("fits, of all that is read of a person and a file", async () => {
    const who = "an-peeters";
    await asks("desk-token", "/api/desk/token", { json: { person: who } });
    await asks("desk-day", "/api/desk/day", { who: "lies-hermans", json: { day: "2026-03-10" } });
    await asks("me", "/api/me", { who });
    await asks("open-trajectory", `/api/trajectories/${story.trajectory}`, { who });
    await asks("find-person", "/api/people", { who, json: { nationalNumber: "84051799701" } });
    await asks("work-list", "/api/trajectories?limit=5", { who });
    await asks("events", "/api/events?limit=20", { who });
    await asks("fhir-metadata", "/api/fhir/r4/metadata");
    for (const type of resourceTypes) {
      const name = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
      const by = type === "Patient" ? `_id=${story.person}` : `patient=${story.person}`;
      const found = await asks<{ entry: { resource: { id: string } }[] }>(
        `fhir-search-${name}`,
        `/api/fhir/r4/${type}?${by}`,
        { who },
      );
      const body = new URLSearchParams(type === "Patient" ? "identifier=84051799701" : by);
      await asks(`fhir-search-${name}-by-post`, `/api/fhir/r4/${type}/_search`, { who, body });
      await asks(`fhir-read-${name}`, `/api/fhir/r4/${type}/${found.entry[0]?.resource.id}`, { who });
    }
  });

  it("fits, of what the Council, payments and the law are about", async () => {
    const { sessions } = await asks<{ sessions: { session: string; dossiers: number }[] }>(
      "sessions",
      "/api/sessions?limit=500",
      { who: "griet-michiels" },
    );
    const full = sessions.toSorted((a, b) => b.dossiers - a.dossiers)[0]?.session;
    await asks("agenda", `/api/sessions/${full}`, { who: "griet-michiels" });

    const who = "an-peeters";
    const { person_id: person } = await desk.db
      .selectFrom("entitlement")
      .select("person_id")
      .where("payer", "=", "100")
      .executeTakeFirstOrThrow();
    const themself = { id: "themself", role: "insured-person", organisation: null, person } as const;
    const account = { act: "give-account-number", actor: themself, to: {}, input: { iban: "BE68539007547034" } };
    const door = { db: desk.db, keys: desk.keys, now: desk.clock.now };
    assert.equal((await perform(door, account, "2026-03-10")).kind, "done");
    const { stream } = await asks<{ stream: string }>("order-payments", "/api/acts/order-payments", { who, json: {} });
    await asks("payments", "/api/payments", { who });
    await asks("payment", `/api/payments/${stream}`, { who });
    await asks("payment-file", `/api/payments/${stream}/file`, { who });

    const rizivs = { who: "lies-hermans" };
    await asks("what-can-change", "/api/law-change", rizivs);
    const unasked = {
      ...{ medicalReasonKnown: false, employerTrajectoryRuns: false, authorisedWorkRuns: false },
      ...{ trajectoryOnRequest: false, pensionAgeOn: "2050-07-30" },
    };
    await story.does(who, "send-questionnaire", { person: mieke }, unasked);
    const changes = "questionnaire-return-weeks,2016-01-01,,4";
    const weighed = await asks<Weighed>("weigh-law-change", "/api/law-change", {
      ...rizivs,
      json: { changes, limit: 5000 },
    });
    const [which] = weighed.trajectories.flatMap(({ reference, changes }) =>
      changes.filter((one) => one.letterSent).map(({ version, actId }) => ({ reference, version, actId })),
    );
    await asks("weigh-letter", "/api/law-change/letter", { ...rizivs, json: { changes, ...which } });
    const draft = { title: "Four weeks", changes };
    const { id } = await asks<{ id: string }>("keep-law-draft", "/api/law-drafts", { ...rizivs, json: draft });
    await asks("law-drafts", "/api/law-drafts", rizivs);
    await asks("change-law-draft", `/api/law-drafts/${id}`, { ...rizivs, json: draft, method: "PUT" });
    await asks("delete-law-draft", `/api/law-drafts/${id}`, { ...rizivs, method: "DELETE" });
  });

  it("fits, of what comes in by file and of programs", async () => {
    for (const [type, body] of Object.entries(exampleFiles)) {
      const { taken } = await asks<{ taken: number }>("import", "/api/import", { who: "an-peeters", body, type });
      assert.equal(taken, 1, type);
    }
    const body = exampleFiles["text/csv"].replace("2025-11-03", "2025-13-03");
    await asks("import", "/api/import", { who: "an-peeters", body, type: "text/csv" });

    const who = "lies-hermans";
    const program = { name: "Case system", role: "coordinator", organisation: "100", scopes: ["view:events"] };
    const { id, secret } = await asks<{ id: string; secret: string }>("let-program-in", "/api/programs", {
      who,
      json: program,
    });
    await asks("programs", "/api/programs", { who });
    const grant = { grant_type: "client_credentials", client_id: id, client_secret: secret };
    await asks("token", "/api/token", { body: new URLSearchParams(grant) });
    await asks("token", "/api/token", { body: new URLSearchParams({ ...grant, client_secret: "another" }) });
    await asks("token", "/api/token", { body: new URLSearchParams({ grant_type: "password" }) });
    await asks("renew-program-secret", `/api/programs/${id}/secret`, { who, method: "POST" });
    const added = await asks<{ id: string }>("add-webhook", "/api/webhooks", {
      who,
      json: { program: id, url: "http://localhost:1/" },
    });
    await asks("change-webhook", `/api/webhooks/${added.id}`, { who, json: { replayAfter: null } });
    await asks("renew-webhook-secret", `/api/webhooks/${added.id}/secret`, { who, method: "POST" });
    await feedHasAll(desk.db);
    await makeDeliveries({ db: desk.db, now: desk.clock.now });
    await asks("webhooks", "/api/webhooks", { who });
    await asks("deliveries", `/api/webhooks/${added.id}/deliveries?limit=2`, { who });
    await asks("end-sign-ins", `/api/accounts/${id}/sign-ins`, { who, method: "DELETE" });
    await asks("end-program", `/api/programs/${id}`, { who, method: "DELETE" });
  });

  it("fits, of every file there is, for each who may open it", async () => {
    const rows = await desk.db.selectFrom("trajectory").select(["stream_id", "person_id"]).execute();
    const people = await desk.db.selectFrom("person").select("national_number").execute();
    let opened = 0;
    for (const who of ["an-peeters", "marie-lambert", "luc-martin", "sofie-maes", "tom-wouters", "griet-michiels"]) {
      for (const { stream_id } of rows.slice(0, 40))
        if ("trajectory" in (await asks<object>("open-trajectory", `/api/trajectories/${stream_id}`, { who })))
          opened++;
      for (const { national_number } of people.slice(0, 15))
        await asks("find-person", "/api/people", { who, json: { nationalNumber: national_number } });
    }
    assert.ok(opened > 30, `${opened} files were opened`);
  });

  it("is a problem of the contract, for who is not signed in, asks wrongly, or asks for what is not there", async () => {
    const nobody = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const noes = new Set<number>();
    for (const { path, method, operation } of given.operations) {
      const address = path.replaceAll(/\{\w+\}/g, nobody);
      const body = operation.requestBody && "application/json" in operation.requestBody.content;
      const wrong = body ? { json: { colour: "red" } } : {};
      const tries: Sent[] = [{ ...wrong }, { who: "griet-michiels", ...wrong }, { who: "lies-hermans", ...wrong }];
      for (const sent of tries) {
        if (operation.operationId.startsWith("end-sign-ins")) continue;
        const query = body || method !== "get" ? "" : "?limit=many";
        const said = await asks<{ status?: number }>(operation.operationId, address + query, {
          ...sent,
          method: method.toUpperCase(),
        });
        if (typeof said?.status === "number") noes.add(said.status);
      }
    }
    assert.deepEqual([...noes].toSorted(), [400, 401, 403, 404]);
  });

  it("is what the contract shows: otherwise EXAMPLES=write keeps it anew", () => {
    const now = Object.fromEntries([...seen].map(([name, said]) => [name, shown(said)]));
    delete now["order-payments"];
    if (process.env.EXAMPLES === "write") writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
    const kept = JSON.parse(readFileSync(file, "utf8"));
    assert.deepEqual(shapeOf(kept), shapeOf(now));
  });
});

type Weighed = {
  trajectories: { reference: string; changes: { letterSent: boolean; version: number; actId: string }[] }[];
};
