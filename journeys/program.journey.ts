import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { an, bart, jan, mieke, paul } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

describe("What is asked of a program that sends something wrong", () => {
  const story = aStory();
  let trajectory: string;
  before(async () => {
    trajectory = await soFar(story, jan, "request");
  });

  it("every fault comes back with its field, in the reader's language, and nothing is kept", async () => {
    const program = await story.program(an);
    const wrong = { on: "2026-02-30", time: 930, how: "by-pigeon", colour: "red" };
    for (const [language, title] of [
      ["nl", "Er klopt iets niet"],
      ["fr", /./],
      ["de", /./],
      ["en", /./],
    ] as const) {
      program.language = language;
      const { status, body } = await program.tries("invite-to-first-contact", { trajectory }, wrong);
      assert.equal(status, 400);
      assert.match(String(body.title), new RegExp(title));
      const fields = (body.errors as { field: string }[]).map(({ field }) => field);
      assert.deepEqual(fields.sort(), ["input", "input.how", "input.on", "input.place", "input.time"]);
    }
    const { body } = await program.get(`/api/trajectories/${trajectory}`);
    assert.equal(body.stage, "request");
  });

  it("what is no JSON, too large, or of another kind, is said to be so", async () => {
    const headers = { authorization: `Bearer ${(await token()).token}`, "content-type": "application/json" };
    const send = (body: string, more: object = {}) =>
      fetch(`${story.url}/api/acts/stop`, { method: "POST", body, headers: { ...headers, ...more } });
    assert.equal((await send("{")).status, 400);
    assert.equal((await send(`{"trajectory":"${"x".repeat(300_000)}"}`)).status, 413);
    assert.equal((await send("<stop/>", { "content-type": "application/xml" })).status, 415);
    assert.equal((await send("null")).status, 400);
    assert.equal((await send("[]")).status, 400);
  });
  const token = async () => (await (await story.program(an)).post("/api/desk/token", { person: jan.id })).body;

  it("who or what is unknown is not found", async () => {
    const program = await story.program(an);
    const nobody = "99999999-9999-4999-8999-999999999999";
    assert.equal((await program.finds("85073003328")).status, 404);
    assert.equal((await program.finds("85073003329")).status, 400);
    assert.equal((await program.get(`/api/trajectories/${nobody}`)).status, 404);
    assert.equal((await program.get("/api/trajectories/not-an-id")).status, 404);
    assert.equal((await program.get("/api/nothing")).status, 404);
    assert.equal((await program.tries("ask-first-contact", { person: nobody })).status, 404);
    assert.equal((await program.post("/api/acts/fly", {})).status, 404);
  });

  it("who may not, may not: another role, another fund, nobody at all", async () => {
    const decide = { decision: "approved", grounds: "Omdat ik het zeg, en daarmee uit." };
    assert.equal((await (await story.program(an)).tries("decide-project", { trajectory }, decide)).status, 403);
    assert.equal((await (await story.program(paul)).get(`/api/trajectories/${trajectory}`)).status, 403);
    assert.equal((await (await story.program(bart)).get(`/api/trajectories/${trajectory}`)).status, 403);
    assert.equal((await (await story.program(mieke)).tries("stop", { trajectory })).status, 403);
    assert.equal((await fetch(`${story.url}/api/trajectories/${trajectory}`)).status, 401);
  });

  it("an act on a trajectory that has ended", async () => {
    await (await story.program(jan)).does("stop", { trajectory });
    const { status, body } = await (await story.program(an)).tries(
      "hold-first-contact",
      { trajectory },
      {
        on: "2026-03-02",
        how: "by-telephone",
      },
    );
    assert.deepEqual([status, body.code], [409, "trajectory-has-ended"]);
  });

  it("of many who act at once, each is done or told, and none is lost", async () => {
    const stream = await soFar(story, mieke, "orientation");
    const program = await story.program(an);
    const tries = Array.from({ length: 12 }, (_, at) =>
      program.tries(
        at % 2 ? "sign-engagement" : "hold-first-contact",
        { trajectory: stream },
        at % 2 ? { declares: true } : { on: "2026-03-02", how: "by-video" },
      ),
    );
    const answers = await Promise.all(tries);
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    assert.ok(
      answers.every(({ status }) => status === 200 || status === 409),
      JSON.stringify(answers.map(({ status }) => status)),
    );
    const { body } = await program.get(`/api/trajectories/${stream}`);
    const versions = (body.events as { version: number }[]).map(({ version }) => version);
    assert.deepEqual(
      versions,
      versions.map((_, at) => at + 1),
    );
  });
});
