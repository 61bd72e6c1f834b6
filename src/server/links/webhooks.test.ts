import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { loadRecognitions } from "../desk/load-recognitions.ts";
import { freePort } from "../start.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { nextTry } from "./back-off.ts";
import { feedHasAll } from "./given-feed.ts";
import { givenProgram } from "./given-program.ts";
import { Receiver } from "./given-receiver.ts";
import { makeDeliveries, sendDeliveries } from "./send-webhooks.ts";
import { webhooks } from "./webhooks.ts";

let desk: GivenDesk;
let receiver: Receiver;
let id: string;
let jans = "";
let program: { id: string };
before(async () => {
  desk = await givenDesk({ routes: "all" });
  receiver = new Receiver(await freePort());
  const { letIn, asks } = givenProgram(desk);
  program = await letIn({ name: "Case system", role: "coordinator", organisation: "100" }, ["view:events"]);
  const added = await asks("lies-hermans", "/api/webhooks", { program: program.id, url: receiver.url });
  ({ id, secret: receiver.secret } = (await added.json()) as { id: string; secret: string });
  await loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
});
after(async () => {
  await receiver.down();
  await desk.close();
});
const here = { hosts: [], thisMachine: true };
const sending = () => ({
  ...{ db: desk.db, keys: desk.keys, now: desk.clock.now, publicUrl: new URL(desk.url) },
  sendsTo: here,
});
const round = async () => {
  await feedHasAll(desk.db);
  await makeDeliveries(sending());
  while ((await sendDeliveries(sending())) > 0);
};
/** Steps of five seconds, as the simulated clock goes. */
const goOn = async (seconds: number) => {
  for (let gone = 0; gone < seconds; gone += 5) {
    desk.clock.later(5 / 60);
    await round();
  }
};
const admin = (path: string, json?: unknown) => givenProgram(desk).asks("lies-hermans", path, json);
const counts = async () => {
  const { webhooks } = (await (await admin("/api/webhooks")).json()) as { webhooks: Record<string, number>[] };
  const { waiting, delivered, dead } = webhooks[0] ?? {};
  return { waiting, delivered, dead };
};
const keys = () => new Set(receiver.received.map(({ id }) => id));
const asked = async (who: string) => {
  const answer = await givenProgram(desk).asks(who, "/api/acts/ask-first-contact", { input: { how: "on-line" } });
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as { stream: string };
};

describe("events sent to a receiver", () => {
  it("are those that its program may see, signed so that another library believes them, and without a word on health", async () => {
    await receiver.up();
    await round();
    const ours = await desk.db.selectFrom("recognition").select("person_id").where("fund", "=", "100").execute();
    const people = new Set(receiver.received.map(({ body }) => body.data.stream));
    assert.deepEqual(people, new Set(ours.map(({ person_id }) => person_id)));
    assert.deepEqual(receiver.forged, []);
    for (const { body } of receiver.received)
      assert.deepEqual(Object.keys(body.data).sort(), ["day", "kind", "stream", "version"]);
    const reads = await desk.db.selectFrom("read_log").select(["person_id"]).where("actor", "=", program.id).execute();
    assert.deepEqual(new Set(reads.map(({ person_id }) => person_id)), people);
  });

  const outages = [10, 60, 300, 600] as const;
  const whoAsk = ["jan-d-hondt", "mieke-verstraete", "peter-o-sullivan", "els-baert"];
  for (const [index, seconds] of outages.entries())
    it(`are none lost and none doubled by key when the receiver is down for ${seconds} seconds`, async () => {
      const before = keys().size;
      await receiver.down();
      const { stream } = await asked(whoAsk[index] ?? "");
      if (index === 0) jans = stream;
      await goOn(seconds);
      assert.equal(keys().size, before);
      assert.ok(((await counts()).waiting ?? 0) > 0);
      await receiver.up();
      await goOn(900);
      const { waiting, delivered, dead } = await counts();
      assert.deepEqual({ waiting, dead }, { waiting: 0, dead: 0 });
      assert.equal(keys().size, before + 1);
      assert.equal(delivered, keys().size);
    });

  it("are sent again under the same id when the answer got lost, so that the receiver can tell", async () => {
    receiver.answers = undefined;
    const before = receiver.received.length;
    const known = keys().size;
    await admin(`/api/webhooks/${id}`, { replayAfter: null });
    await round();
    assert.ok(receiver.received.length > before);
    receiver.answers = 204;
    await goOn(60);
    assert.equal(keys().size, known);
    assert.equal((await counts()).waiting, 0);
  });

  it("are not sent on to where a receiver points, and die after two days of trying, until they are revived", async () => {
    receiver.answers = 302;
    const before = (await counts()).delivered ?? 0;
    await admin(`/api/webhooks/${id}`, { replayAfter: null });
    for (let tries = 1; nextTry(tries, desk.clock.now()) !== undefined || tries === 12; tries++) {
      await round();
      const next = nextTry(tries, desk.clock.now());
      if (next) desk.clock.later((next.getTime() - desk.clock.now().getTime()) / 60_000 + 1);
    }
    await round();
    assert.deepEqual(await counts(), { waiting: 0, delivered: 0, dead: before });
    const dead = await admin(`/api/webhooks/${id}/deliveries?status=dead&limit=2`);
    const { deliveries, next } = (await dead.json()) as { deliveries: Record<string, unknown>[]; next: string };
    assert.deepEqual([deliveries[0]?.lastStatus, deliveries[0]?.lastFault, deliveries[0]?.tries], [302, "refused", 12]);
    const more = await admin(`/api/webhooks/${id}/deliveries?status=dead&limit=200&cursor=${next}`);
    assert.equal(((await more.json()) as { deliveries: object[] }).deliveries.length, before - 2);
    receiver.answers = 204;
    await admin(`/api/webhooks/${id}`, { revive: true });
    await round();
    assert.deepEqual(await counts(), { waiting: 0, delivered: before, dead: 0 });
  });

  it("are shown to the administrator with how it went, and can be tried again there; nobody else sees that page", async () => {
    const browser = new Browser(desk.url);
    await browser.signIn("lies-hermans");
    const page = await (await browser.ask("/connections")).text();
    assert.ok(page.includes(receiver.url) && page.includes("Case system"));
    const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? "";
    await browser.ask(`/connections/receivers/${id}`, { form: { "form-token": token, do: "replay" } });
    const before = receiver.received.length;
    await round();
    assert.ok(receiver.received.length > before);
    const press = (path: string, form: Record<string, string>) =>
      browser.ask(`/connections/receivers${path}`, { form: { "form-token": token, ...form } });
    const strange = await press("", { program: "nobody", url: receiver.url });
    assert.equal(strange.status, 400);
    const elsewhere = await press("", { program: "nobody", url: "https://elsewhere.example/in" });
    assert.deepEqual([elsewhere.status, (await elsewhere.text()).includes("elsewhere.example/in")], [400, true]);
    assert.equal((await webhooks(desk.db)).length, 1, "what is wrong adds nothing");
    const added = await (await press("", { program: program.id, url: receiver.url })).text();
    const another = (await webhooks(desk.db)).at(-1)?.id ?? "";
    const renewed = await (await press(`/${another}`, { do: "renew" })).text();
    await press(`/${another}`, { do: "stop" });
    const [one, two] = [added, renewed].map((page) => /whsec_[\w+/=]{44}/.exec(page)?.[0]);
    assert.ok(one && two && one !== two);
    const after = await (await browser.ask("/connections")).text();
    assert.ok(!after.includes("whsec_"), "said once");
    const other = new Browser(desk.url);
    await other.signIn("an-peeters");
    assert.equal((await other.ask("/connections")).status, 403);
    assert.equal((await other.ask("/connections/receivers", { form: { program: "x", url: "x" } })).status, 403);
  });

  it("stop when it is switched off, and go on with what came meanwhile", async () => {
    await admin(`/api/webhooks/${id}`, { active: false });
    const known = keys().size;
    const { asks } = givenProgram(desk);
    assert.equal((await asks("jan-d-hondt", "/api/acts/stop", { trajectory: jans })).status, 200);
    await goOn(10);
    assert.equal(keys().size, known);
    await admin(`/api/webhooks/${id}`, { active: true });
    await goOn(10);
    assert.equal(keys().size, known + 1);
  });

  it("go nowhere that was not allowed, and are nobody's to set up but the administrator's", async () => {
    for (const url of [
      "http://elsewhere.example/",
      "https://elsewhere.example/",
      "file:///etc/passwd",
      "http://u:p@localhost/",
    ])
      assert.equal((await admin("/api/webhooks", { program: program.id, url })).status, 400, url);
    const { asks } = givenProgram(desk);
    assert.equal((await asks("an-peeters", "/api/webhooks", { program: program.id, url: receiver.url })).status, 403);
  });

  it("go no more to a host that was taken off the list, nor from elsewhere to what was a desk's own machine", async () => {
    await admin(`/api/webhooks/${id}`, { replayAfter: null });
    await makeDeliveries(sending());
    const before = receiver.received.length;
    const elsewhere = { hosts: ["receiver.example"], thisMachine: false };
    while ((await sendDeliveries({ ...sending(), sendsTo: elsewhere })) > 0);
    assert.equal(receiver.received.length, before);
    const dead = await admin(`/api/webhooks/${id}/deliveries?status=dead&limit=1`);
    const [last] = ((await dead.json()) as { deliveries: Record<string, unknown>[] }).deliveries;
    assert.deepEqual([last?.lastStatus, last?.lastFault], [null, "not-allowed"]);
    await admin(`/api/webhooks/${id}`, { revive: true });
    await round();
    assert.ok(receiver.received.length > before);
  });

  it("are signed with the older secret too for a day after another one was made, and then with the new one alone", async () => {
    const older = receiver.secret;
    const renewed = await admin(`/api/webhooks/${id}/secret`, {});
    const { secret } = (await renewed.json()) as { secret: string };
    assert.notEqual(secret, older);
    const believed = async (by: string) => {
      receiver.secret = by;
      const before = receiver.received.length;
      const forged = receiver.forged.length;
      await admin(`/api/webhooks/${id}`, { replayAfter: null });
      await round();
      assert.ok(receiver.received.length + receiver.forged.length > before + forged);
      return receiver.forged.length === forged;
    };
    assert.ok(await believed(older), "who did not take over yet");
    assert.ok(await believed(secret), "who did");
    desk.clock.later(24 * 60 + 1);
    assert.ok(await believed(secret));
    assert.ok(!(await believed(older)), "a day later");
    receiver.secret = secret;
  });

  it("end with the program", async () => {
    const { asks } = givenProgram(desk);
    await asks("lies-hermans", `/api/programs/${program.id}`, undefined, "DELETE");
    await admin(`/api/webhooks/${id}`, { replayAfter: null });
    const before = receiver.received.length;
    await goOn(10);
    assert.equal(receiver.received.length, before);
  });
});
