import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { simpleParser } from "mailparser";
import { freePort } from "../start.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { feedHasAll } from "./given-feed.ts";
import { MailServer } from "./given-mail-server.ts";
import { givenStory } from "./given-story.ts";
import { makeMail } from "./make-mail.ts";
import { sendMail } from "./send-mail.ts";

/** Minutes: also the day on which the clock is put back is over by then. */
const dayAndMore = 25 * 60;

type Listed = { url?: string; name?: string };
let desk: GivenDesk;
let story: Awaited<ReturnType<typeof givenStory>>;
let server: MailServer;
const round = async () => {
  await feedHasAll(desk.db);
  while ((await makeMail({ db: desk.db, now: desk.clock.now })) > 0);
  const { transport } = server;
  const mailing = { db: desk.db, keys: desk.keys, now: desk.clock.now, transport, from: "no-reply@weerwerk.example" };
  while ((await sendMail({ ...mailing, publicUrl: new URL("https://weerwerk.example") })) > 0);
};
const goOn = async (minutes: number) => {
  for (let gone = 0; gone < minutes; gone++) {
    desk.clock.later(1);
    await round();
  }
};

before(async () => {
  server = new MailServer(await freePort());
  desk = await givenDesk({ routes: "all" });
  await makeMail({ db: desk.db, now: desk.clock.now });
  story = await givenStory(desk);
  const address = { email: "jan@people.example" };
  await desk.db.updateTable("person").set(address).where("id", "=", "00000000-0000-4000-8000-000000000001").execute();
});
after(async () => {
  await server.down();
  await desk.close();
});

describe("mail", () => {
  it("waits while the server is away, and then comes once to each reader, however much happened", async () => {
    await goOn(10);
    assert.equal(server.arrived.length, 0);
    await server.up();
    await goOn(30);
    const readers = server.arrived.map(({ to }) => to);
    assert.ok(readers.includes("jan@people.example") && readers.includes("an-peeters@100.weerwerk.example"));
    assert.equal(new Set(readers).size, readers.length);
    assert.equal(new Set(server.arrived.map(({ id }) => id)).size, server.arrived.length);
    assert.ok(!readers.some((to) => to.includes("@300.")), "nobody of another fund");
  });

  it("says that there is something to read and never what: no name, no reference, no word of the file", async () => {
    for (const { text } of server.arrived) {
      const whole = text.slice(text.indexOf("\r\n\r\n")).replaceAll(/=\r\n/g, "");
      assert.match(whole, /https:\/\/weerwerk\.example\/\r\n/);
      // The one word that nobody reads in: see mail-choice.test.ts.
      const body = whole.replace(/(?<=\/mail\/)[\w-]{40,}/, "");
      assert.doesNotMatch(body, /Jan|Hondt|WW-|Kerkstraat|2026-|contact|afspraak|ziek|plan/i);
    }
    const jans = server.arrived.find(({ to }) => to.startsWith("jan@"))?.text ?? "";
    assert.match(jans, /^Auto-Submitted: auto-generated/im);
    assert.match(jans, /Content-Language: nl/i);
  });

  it("reads the same in the mail program of somebody else: head, words, and the button that stops it", async () => {
    for (const { to, text, id } of server.arrived) {
      const mail = await simpleParser(text);
      assert.deepEqual(
        [mail.to].flat().flatMap((one) => one?.value.map(({ address }) => address)),
        [to],
      );
      assert.equal(mail.from?.text, "no-reply@weerwerk.example");
      assert.equal(mail.messageId, `<${id}>`);
      assert.ok(mail.date && mail.subject && mail.subject.length < 78);
      assert.deepEqual([mail.html, mail.attachments], [false, []], "words alone: nothing is fetched by reading it");
      assert.match(mail.text ?? "", /^https:\/\/weerwerk\.example\/$/m);
      const { "unsubscribe-post": post, unsubscribe } = mail.headers.get("list") as unknown as Record<string, Listed>;
      assert.equal(post?.name, "List-Unsubscribe=One-Click");
      assert.ok(
        unsubscribe?.url && mail.text?.includes(unsubscribe.url),
        "the link of the button stands in the words too",
      );
      assert.match(unsubscribe.url, /^https:\/\/weerwerk\.example\/mail\/[\w-]{40,}$/);
    }
    const jans = await simpleParser(server.arrived.find(({ to }) => to.startsWith("jan@"))?.text ?? "");
    assert.equal(jans.headers.get("content-language"), "nl");
    assert.equal(jans.headers.get("auto-submitted"), "auto-generated");
  });

  it("comes again on another day, when something else happened", async () => {
    const before = server.arrived.filter(({ to }) => to.startsWith("jan@")).length;
    desk.clock.later(dayAndMore);
    await story.goOn();
    await round();
    assert.equal(server.arrived.filter(({ to }) => to.startsWith("jan@")).length, before + 1);
  });

  it("is not sent to who has no address any more", async () => {
    await desk.db.updateTable("person").set({ email: null }).where("email", "is not", null).execute();
    desk.clock.later(dayAndMore);
    await story.does(
      "an-peeters",
      "follow-up",
      { trajectory: story.trajectory },
      { on: "2026-03-10", note: "Gesprek over de opleiding.", nextAppointmentOn: "2026-04-21" },
    );
    const before = server.arrived.filter(({ to }) => to.startsWith("jan@")).length;
    await round();
    assert.equal(server.arrived.filter(({ to }) => to.startsWith("jan@")).length, before);
  });

  it("is tried for days and then dead, and the reason says nothing of whom", async () => {
    await server.down();
    await desk.db
      .insertInto("mail")
      .values({
        key: "account an-peeters x",
        account: "an-peeters",
        person_id: null,
        status: "waiting",
        tries: 11,
        next_at: desk.clock.now(),
        made_at: desk.clock.now(),
        done_at: null,
        last_fault: null,
      })
      .execute();
    await round();
    const row = await desk.db
      .selectFrom("mail")
      .selectAll()
      .where("key", "=", "account an-peeters x")
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.status, row.last_fault], ["dead", "ESOCKET"]);
  });
});
