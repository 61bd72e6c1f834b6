import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { roles } from "../../../access/roles.ts";
import { type ActName, acts } from "../../../trajectory/acts.ts";
import { aPng } from "../../documents/given-files.ts";
import { anInput } from "../../door/given-input.ts";
import { dumpAll, tablesWith } from "../../record/given-dump.ts";
import { openAsOwner } from "../../record/open-record.ts";
import { begin, begun } from "./given-begun.ts";
import { type CrawledDesk, crawledDesk, papersOf, wordsOn } from "./given-crawled-desk.ts";
import type { Papers } from "./given-crawler.ts";
import {
  type Asked,
  askWhoLooked,
  includes,
  marked,
  markersIn,
  mustBeDone,
  plant,
  planted,
  type Streams,
} from "./given-markers.ts";
import {
  actorOf,
  actsForMarked,
  type Crawler,
  crawlers,
  knows,
  maySee,
  type Planted,
  roleOf,
} from "./given-readers.ts";
import { sealedFields } from "./sealed-fields.ts";

describe("nothing of what was planted in a file comes out where it may not", () => {
  const lines: string[] = [];
  const words = new Map<string, Planted>();
  /** What each of them was shown by reading. */
  const shown = new Map<Crawler, string>();
  let desk: CrawledDesk;
  let streams: Streams;
  let papers: Papers;
  let asked: Asked;

  /** A document with a word in its name and another in what it holds; neither stands in an event. */
  const plantDocument = async (medical: boolean): Promise<void> => {
    const stream = streams.second;
    const field = (of: string): string => {
      const word = `leak-${medical ? 9001 : 9002}-${of}`;
      words.set(word, { stream, type: "DocumentAdded", field: of, sealed: medical });
      return word;
    };
    const form = new FormData();
    form.set("body", JSON.stringify({ trajectory: stream, input: { documentKind: "medical-report", medical } }));
    form.set("documents", new Blob([aPng, Buffer.from(field("content"))]), `${field("name")}.png`);
    const answer = await desk.ask(marked, "/api/acts/add-document", { method: "POST", body: form });
    mustBeDone(answer.status, "add-document", await answer.json());
  };
  /** From here on one of them acts for the marked person. */
  const letSomebodyAct = async (): Promise<void> => {
    const term = { from: "2026-10-06", until: "2027-12-31", medical: false, inWriting: true };
    const body = { person: streams.person, input: { representative: actsForMarked, ...term } };
    const given = await desk.post(marked, "/api/acts/give-mandate", body);
    mustBeDone(given.status, "give-mandate", await given.json());
    const { id: mandate } = await desk.db.selectFrom("mandate").select("id").executeTakeFirstOrThrow();
    assert.equal((await desk.post(actsForMarked, "/represent", { mandate })).status, 303);
  };
  const crawl = (who: Crawler) => desk.crawl(who, actorOf(who, streams).role, { ...streams, ...asked }, papers);

  before(async () => {
    desk = await crawledDesk({ write: (line: string) => void lines.push(line) });
    const { ask, does, itIs } = desk;
    streams = await plant(desk.db, does, itIs);
    for (const medical of [true, false]) await plantDocument(medical);
    await letSomebodyAct();
    assert.equal((await ask("marie-lambert", `/person/${streams.person}`)).status, 200);
    asked = await askWhoLooked(desk.db, does, streams);
    await begin((path, body) => ask(marked, path, { method: "POST", body }), streams);
    const { person, first, second, resumptions, session, payment } = streams;
    const on = await wordsOn(desk, [person, first, second, ...resumptions, session, payment]);
    for (const [word, one] of on) words.set(word, one);
    papers = await papersOf(desk);
    for (const who of crawlers) shown.set(who, await crawl(who));
  });
  after(() => desk.close());

  it("plants a word in every sealed field, and letters were written", () => {
    const sealed = new Set(
      [...words.values()].filter((one) => one.sealed).map(({ type, field }) => `${type}.${field}`),
    );
    for (const [type, fields] of Object.entries(sealedFields))
      for (const [field, how] of Object.entries(fields))
        if (how === "marker") assert.ok(sealed.has(`${type}.${field}`), `${type}.${field} was not planted`);
    assert.ok(papers.letters.length > 3);
    assert.equal(papers.documents.length, 2);
    assert.ok(desk.addresses.size > 60, [...desk.addresses].join(" "));
  });

  it("is read by one of every role", () => assert.deepEqual(new Set(crawlers.map(roleOf)), new Set(roles)));

  for (const who of crawlers) {
    it(`shows ${who} every word that they may see, and no other`, () => {
      // Who answers a request of correction reads what it should be, as long as it waits.
      const waiting = [...words].findLast(([, { type }]) => type === "CorrectionAsked")?.[0];
      const expected = [...words].filter(
        ([word, one]) => maySee(actorOf(who, streams), one, streams) || (who === "an-peeters" && word === waiting),
      );
      const elsewhere: readonly string[] = Object.values(begun);
      const found = markersIn(shown.get(who) ?? "").filter((word) => !elsewhere.includes(word));
      const said = (word: string) => `${word}: ${JSON.stringify(words.get(word))}`;
      assert.deepEqual(found.map(said).sort(), expected.map(([word]) => said(word)).sort());
    });

    it(`shows ${who} ${knows(who) ? "who the person is" : "nothing of who the person is"}`, () => {
      const text = shown.get(who) ?? "";
      for (const [field, value] of Object.entries(planted)) {
        const found = includes(text, value);
        if (!knows(who)) assert.equal(found, false, `${who} finds the ${field}`);
      }
      if (knows(who)) assert.ok(includes(text, planted.familyName));
      assert.equal(
        includes(text, planted.iban),
        who === "an-peeters" || who === marked,
        "the account number is for who pays, in the file, and for the person themself, in everything about them",
      );
    });
  }

  it("shows what the person began and did not send to them alone, whoever else may read their file", () => {
    const readers = (word: string) => crawlers.filter((who) => includes(shown.get(who) ?? "", word));
    for (const word of Object.values(begun)) assert.deepEqual(readers(word), [marked]);
  });

  it("says nothing in the answer to any act, whoever tries it", async () => {
    for (const who of crawlers) {
      const actor = actorOf(who, streams);
      for (const act of Object.keys(acts) as ActName[]) {
        const { person, second, session, payment, resumptions } = streams;
        const ids = { person, trajectory: second, session, payment, resumption: resumptions[0] };
        const { to } = acts[act];
        const [name] = to.replace("new ", "").replace("recognition", "person").split(" ");
        const about = ["new recognition", "new session", "new payment"].includes(to)
          ? {}
          : ["new trajectory", "new resumption"].includes(to)
            ? { person }
            : { [name as string]: ids[name as keyof typeof ids] };
        const bodies = [
          { ...about, input: {} },
          { ...about, input: anInput(act), version: 9999 },
        ];
        if (!acts[act].by.some((role) => role === actor.role)) bodies.push({ ...about, input: anInput(act) });
        for (const body of bodies) {
          const answer = await desk.post(who, `/api/acts/${act}`, body);
          const text = await answer.text();
          assert.ok(answer.status < 500, `${answer.status}: ${who} ${act}`);
          assert.deepEqual(markersIn(text), [], `${who} ${act}`);
          for (const [field, value] of Object.entries(planted))
            assert.equal(includes(text, value), false, `${who} ${act}: ${field}`);
        }
      }
    }
  });

  const consentTaken = (partner: string) => async (trajectory: string) => {
    const taken = await desk.post(marked, "/api/acts/withdraw-consent", { trajectory, input: { partner } });
    mustBeDone(taken.status, "withdraw-consent", await taken.json());
  };
  const over: readonly { who: Crawler; when: string; happens: () => Promise<unknown>; stillKnows?: true }[] = [
    {
      who: "sofie-maes",
      when: "a mediator, when the consent is taken back",
      happens: () => consentTaken("vdab")(streams.second),
    },
    {
      who: "tom-wouters",
      when: "an occupational physician, when the consent is taken back",
      happens: () => Promise.all([streams.first, streams.second].map(consentTaken("occupational-physician"))),
      // The service of the employer may refer whoever has a contract there, so it finds them.
      stillKnows: true,
    },
    {
      who: "bart-goossens",
      when: "somebody whose role is another while they are signed in",
      happens: () =>
        desk.db.updateTable("account").set({ role: "statistician" }).where("id", "=", "bart-goossens").execute(),
    },
    {
      who: "marie-lambert",
      when: "somebody who works for another fund while they are signed in",
      happens: () =>
        desk.db.updateTable("account").set({ organisation: "300" }).where("id", "=", "marie-lambert").execute(),
    },
    {
      who: actsForMarked,
      when: "who acts for a person, the day after the last day of the power of attorney",
      happens: () => desk.itIs("2028-01-01"),
    },
  ];
  for (const { who, when, happens, stillKnows = false } of over)
    it(`is over at once, at every address, for ${when}`, async () => {
      await happens();
      const text = await crawl(who);
      assert.deepEqual(markersIn(text), []);
      for (const value of stillKnows ? [] : Object.values(planted)) assert.equal(includes(text, value), false, value);
    });

  it("leaves nothing of it in the clear in any table, after all that was asked and read", async () => {
    const owner = openAsOwner({ url: desk.owner });
    const dumped = await dumpAll(owner);
    await owner.destroy();
    const found = [...tablesWith([...words.keys(), ...Object.values(begun), planted.iban], dumped).keys()];
    const field = (word: string) => `${words.get(word)?.type}.${words.get(word)?.field}`;
    // A number of the post; and about no person: where the Higher Commission sits, and why it froze a bundle anew.
    const open = ["DecisionPosted.registeredNumber", "SessionPlanned.place", "BundleFrozen.reason"];
    assert.deepEqual(new Set(found.map(field)), new Set(open));
  });

  it("writes nothing of it in the log", () => {
    assert.ok(lines.length > 500);
    const log = lines.join("");
    assert.deepEqual(markersIn(log), []);
    for (const [field, value] of Object.entries(planted)) assert.equal(includes(log, value), false, field);
  });
});
