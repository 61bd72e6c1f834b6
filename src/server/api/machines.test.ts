import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { acts } from "../../trajectory/acts.ts";
import { loadRecognitions } from "../desk/load-recognitions.ts";
import { givenProgram } from "../links/given-program.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

let desk: GivenDesk;
before(async () => {
  desk = await givenDesk({ routes: "all" });
});
after(() => desk.close());
const loaded = () => loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
const fund = { name: "Case system of fund 100", role: "coordinator", organisation: "100" };
const jan = "00000000-0000-4000-8000-000000000001";

describe("a program of an organisation", () => {
  it("is let in by the administrator of the RIZIV, and by nobody else", async () => {
    const { asks } = givenProgram(desk);
    for (const who of ["an-peeters", "bart-goossens", "jan-d-hondt"])
      assert.equal((await asks(who, "/api/programs", { ...fund, scopes: ["view:work-list"] })).status, 403, who);
    assert.equal((await asks("lies-hermans", "/api/programs", { ...fund, scopes: ["view:work-list"] })).status, 200);
  });

  it("gets a token for ten minutes, and with it what its role and organisation may, and no more than its scopes", async () => {
    const { letIn, as } = givenProgram(desk);
    const program = await letIn(fund, ["view:work-list", "act:ask-first-contact", "view:find-person"]);
    const token = await program.token();
    assert.equal((await as(token, "/api/trajectories")).status, 200);
    const beyond = await as(token, "/api/sessions");
    assert.equal(beyond.status, 403);
    assert.match(beyond.headers.get("www-authenticate") ?? "", /insufficient_scope", scope="view:sessions"/);
    assert.equal((await as(token, "/api/programs")).status, 403);
    assert.equal((await as(token, "/work")).status, 403);
    desk.clock.later(11);
    assert.equal((await as(token, "/api/trajectories")).status, 401);
  });

  it("is weighed by the same access as people: another fund's program does not see Jan", async () => {
    const { letIn, as } = givenProgram(desk);
    await loaded();
    const number = (await desk.db.selectFrom("person").select("national_number").where("id", "=", jan).execute())[0];
    const by = { nationalNumber: number?.national_number };
    const other = await letIn({ ...fund, organisation: "300" }, ["view:find-person"]);
    if (number === undefined) assert.fail("the desk has no Jan");
    assert.equal((await as(await other.token(), "/api/people", by)).status, 404);
    const refused = await desk.db
      .selectFrom("refused_attempt")
      .select(["actor", "person_id"])
      .where("actor", "=", other.id)
      .execute();
    assert.deepEqual(refused, [{ actor: other.id, person_id: jan }]);
    const own = await letIn(fund, ["view:find-person"]);
    assert.equal((await as(await own.token(), "/api/people", by)).status, 200);
    const reads = await desk.db.selectFrom("read_log").select("person_id").where("actor", "=", own.id).execute();
    assert.deepEqual(reads, [{ person_id: jan }]);
  });

  it("asks for fewer scopes when it needs fewer, and never gets more", async () => {
    const { letIn, as } = givenProgram(desk);
    const program = await letIn(fund, ["view:work-list", "view:find-person"]);
    const token = await program.token("view:find-person");
    assert.equal((await as(token, "/api/trajectories")).status, 403);
    const more = await program.asksToken({ scope: "view:sessions" });
    assert.deepEqual([more.status, await more.json()], [400, { error: "invalid_scope" }]);
  });

  it("does no act of effect: those ask a person to prove who they are", async () => {
    const { asks } = givenProgram(desk);
    const effect = Object.values(acts).filter(({ freshSignIn }) => freshSignIn);
    for (const { name } of effect) {
      const answer = await asks("lies-hermans", "/api/programs", { ...fund, scopes: [`act:${name}`] });
      assert.equal(answer.status, 400, name);
    }
  });

  it("is not told whether the id or the secret was wrong", async () => {
    const { letIn } = givenProgram(desk);
    const program = await letIn(fund, ["view:work-list"]);
    const wrong = [
      await program.asksToken({ client_secret: "guess" }),
      await program.asksToken({ client_id: "program-x" }),
    ];
    for (const answer of wrong)
      assert.deepEqual([answer.status, await answer.json()], [401, { error: "invalid_client" }]);
    const grants = await program.asksToken({ grant_type: "password" });
    assert.deepEqual(await grants.json(), { error: "unsupported_grant_type" });
  });

  it("gets another secret while the one before goes on for a day, and ends with all its tokens at once", async () => {
    const { letIn, as, asks } = givenProgram(desk);
    const program = await letIn(fund, ["view:work-list"]);
    const renewed = await asks("lies-hermans", `/api/programs/${program.id}/secret`, {});
    const { secret } = (await renewed.json()) as { secret: string };
    assert.equal((await program.asksToken({ client_secret: secret })).status, 200);
    assert.equal((await program.asksToken({})).status, 200);
    desk.clock.later(25 * 60);
    assert.equal((await program.asksToken({})).status, 401);
    const answer = await program.asksToken({ client_secret: secret });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    assert.equal((await as(token, "/api/trajectories")).status, 200);
    assert.equal((await asks("lies-hermans", `/api/programs/${program.id}`, undefined, "DELETE")).status, 204);
    assert.equal((await as(token, "/api/trajectories")).status, 401);
    assert.equal((await program.asksToken({ client_secret: secret })).status, 401);
  });

  it("is nobody whom one can sign in as, or give a case to", async () => {
    const { letIn } = givenProgram(desk);
    const { id } = await letIn({ ...fund, role: "mediator", organisation: "vdab" }, ["view:work-list"]);
    const { byOrganisation, everyone } = await import("../sign-in/accounts.ts");
    assert.ok(!(await everyone(desk.db)).some((one) => one.id === id));
    assert.ok(!(await byOrganisation(desk.db, "vdab", "mediator")).some((one) => one.id === id));
  });

  it("keeps no secret in the database", async () => {
    const { letIn } = givenProgram(desk);
    const { secret } = await letIn(fund, ["view:work-list"]);
    const rows = await desk.db.selectFrom("machine_secret").selectAll().execute();
    assert.ok(rows.length > 0 && !rows.some(({ secret_hash }) => secret_hash.toString("utf8").includes(secret)));
  });
});
