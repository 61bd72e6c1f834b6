import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { sayAnswer } from "../../screens/asking/say-answer.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { aPng } from "../documents/given-files.ts";
import { documentsOf, perform } from "../door/door.ts";
import { anInput } from "../door/given-input.ts";
import type { ActRequest } from "../door/request.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { type Does, marked, markedInput, mustBeDone, plant } from "../web/leak/given-markers.ts";
import { answerPages, askedOf, sendSummary } from "./given-asking.ts";

/** Stopping is one page with one button, and stays so; what is `apart` stands on the page that it is about. */
const ofThePerson = (Object.keys(acts) as ActName[]).filter(
  (name) => name !== "stop" && !("apart" in acts[name]) && acts[name].by.some((role) => role === "insured-person"),
);
/** What the record does not keep as it was asked, and the confirmation cannot repeat. */
const notRepeated = ["iban"];

describe("an act, asked one question a page", () => {
  const done = new Map<ActName, { pages: unknown; oneForm: unknown; untold: readonly string[] }>();
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
    await untilBrokenOff();
    await desk.close();
    tokens.clear();
    desk = await givenDesk({ routes: "all" });
    await throughAll();
  });
  after(() => desk.close());

  const tokens = new Map<string, string>();
  const ask = async (who: string, path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { accept: path.startsWith("/api/") ? "application/json" : "text/html", ...init.headers };
    return fetch(desk.url + path, {
      ...init,
      redirect: "manual",
      headers: { ...headers, authorization: `Bearer ${tokens.get(who) ?? (await token(who))}` },
    });
  };
  const token = async (person: string): Promise<string> => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ person }) };
    const { token } = (await (await fetch(`${desk.url}/api/desk/token`, init)).json()) as { token: string };
    tokens.set(person, token);
    return token;
  };
  const post = (who: string, path: string, body: object) =>
    ask(who, path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });

  const viaApi = async (who: string, act: ActName, to: object, input: object): Promise<string> => {
    const answer = await post(who, `/api/acts/${act}`, { ...to, input });
    const body = (await answer.json()) as { stream: string };
    mustBeDone(answer.status, act, body);
    return body.stream;
  };

  /** A professional by the API; the person page by page, after it was tried out what one form would have recorded. */
  const does: Does = async (who, act, to, given = {}) => {
    const input = markedInput(act, given);
    if (who !== marked || act === "stop") return viaApi(who, act, to, input);
    const person = await personOf(who);
    const actor: Actor = { id: who, role: "insured-person", organisation: null, person };
    const files = documentsOf(act) ? [{ name: "bewijs.png", content: aPng }] : [];
    const documents = files.map((file) => ({ ...file, cut: false }));
    let oneForm: readonly Stored[] = [];
    const rehearsal: ActRequest["rehearsal"] = async (_, { events }) => {
      oneForm = events;
    };
    const asking = { act, actor, to: to as ActRequest["to"], input, documents, rehearsal };
    const answer = await perform(
      { db: desk.db, keys: desk.keys, now: desk.clock.now },
      asking,
      await desk.clock.today(),
    );
    assert.equal(answer.kind, "done", `${act}: ${JSON.stringify(answer)}`);
    const { trajectory, resumption } = to as { trajectory?: string; resumption?: string };
    const ofPerson = !["trajectory", "resumption"].includes(acts[act].to);
    const of = ofPerson ? person : (trajectory ?? resumption ?? "");
    const asks = (path: string, init?: RequestInit) => ask(who, path, init);
    const sent = await sendSummary(asks, act, await answerPages(asks, act, of, input, files), input);
    const said = new URL(sent, desk.url).searchParams;
    const stream = said.get("of") ?? "";
    const events = await readStream(desk.db, desk.keys, stream, { unseal: true, words: true });
    const last = events.find(({ version }) => version === Number(said.get("at")));
    const recorded = events.filter(({ actId }) => actId === last?.actId);
    assert.ok(recorded.length > 0, act);
    const html = flat(await (await ask(who, sent)).text());
    const untold = askedOf(act)
      .filter(({ name, control }) => name in input && control !== "declaration" && !notRepeated.includes(name))
      .filter((question) => question.control !== "cost")
      .filter((question) => !sayAnswer(question, input[question.name], "nl").every((line) => html.includes(flat(line))))
      .map(({ name }) => name);
    done.set(act, { pages: recorded.map(told), oneForm: oneForm.map(told), untold });
    return stream;
  };
  const personOf = async (who: string): Promise<string> => {
    const found = await desk.db.selectFrom("account").select("person_id").where("id", "=", who).executeTakeFirst();
    return found?.person_id ?? "";
  };
  const itIs = async (day: string) => {
    await post("an-peeters", "/api/desk/day", { day });
  };

  /** The same story by the API, as far as the training: broken off, it goes no further. */
  async function untilBrokenOff(): Promise<void> {
    class Enough extends Error {}
    const byApi: Does = async (who, act, to, given) => {
      if (act !== "complete-training") return viaApi(who, act, to, markedInput(act, given));
      await does(who, "break-off-training", to, { on: "2026-04-01" });
      throw new Enough();
    };
    await assert.rejects(plant(desk.db, byApi, itIs), Enough);
  }

  /** The story of the leak test, and what the person does besides. */
  async function throughAll(): Promise<void> {
    const { person, second, resumptions } = await plant(desk.db, does, itIs);
    const [permitted = ""] = resumptions;
    const about = { person };
    const trajectory = { trajectory: second };
    const term = { from: "2026-10-06", until: "2026-12-31", medical: false };
    const mandated = await does(marked, "give-mandate", about, {
      representative: "nele-de-backer",
      ...term,
      inWriting: true,
    });
    const mandates = await readStream(desk.db, desk.keys, mandated, { unseal: false });
    const mandate = mandates.findLast(({ type }) => type === "MandateGiven")?.open.id;
    await does(marked, "end-mandate", about, { mandate });
    await does(marked, "change-contract", about, { hasContract: true, preventionService: "prevention-north" });
    await does(marked, "add-document", trajectory);
    await does(marked, "add-document-to-project", trajectory);
    await does(marked, "add-document-to-resumption", { resumption: permitted });
    await does(marked, "withdraw-consent", trajectory, { partner: "vdab" });
    const events = await readStream(desk.db, desk.keys, second, { unseal: false });
    const cost = events.find(({ type }) => type === "CostHandedIn")?.open.id;
    await does(marked, "add-receipt", trajectory, { cost });
    const last = resumptions.at(-1) ?? "";
    await does(marked, "end-resumption", { resumption: last }, { on: "2026-10-20", reason: "work-has-ended" });
    await does(marked, "stop", trajectory);
    await does(marked, "ask-first-contact", about);
    const asked = await latest(person);
    await does(marked, "stop", { trajectory: asked });
    await does("an-peeters", "recognise-invalidity", about, { since: "2026-10-01" });
    await does(marked, "register-at-service", about, { service: "vdab", askedByFund: false });
  }
  const latest = async (person: string) => {
    const found = await desk.db.selectFrom("trajectory").select("stream_id").where("person_id", "=", person);
    return (await found.where("closed_on", "is", null).executeTakeFirstOrThrow()).stream_id;
  };

  for (const act of ofThePerson)
    it(`records the same as one form would: ${act}`, () => {
      const found = done.get(act);
      assert.ok(found, `${act} was not done`);
      assert.deepEqual(found.pages, found.oneForm);
      assert.deepEqual(found.untold, [], "what was sent does not stand on the confirmation");
    });

  it("leaves nothing behind of what was sent", async () => {
    assert.deepEqual(await desk.db.selectFrom("draft").selectAll().execute(), []);
    assert.deepEqual(await desk.db.selectFrom("draft_file").selectAll().execute(), []);
  });

  it("has no question whose name the pages use themselves", () => {
    const ours = ["of", "then", "step", "once", "version", "draft", "remove", "at", "lang", "form-token"];
    const names = ofThePerson.flatMap((act) => askedOf(act).map(({ name }) => name));
    assert.deepEqual(
      names.filter((name) => ours.includes(name)),
      [],
    );
    assert.ok(names.length > 20 && anInput("hand-in-cost") !== undefined);
  });
});

/** An event without what is drawn by lot: ids, and the hash of what is sealed. */
const told = ({ type, day, open, sealed, role, organisation, rulings, act }: Stored): unknown =>
  JSON.parse(
    JSON.stringify({ type, day, open, sealed, role, organisation, rulings, act })
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "an id")
      .replaceAll(/"sha256":"[0-9a-f]{64}"/g, '"sha256":"a hash"'),
  );

const flat = (text: string): string => text.replaceAll(/<[^>]+>|&nbsp;|\s+/g, " ");
