import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { newKeys } from "../record/given-record.ts";
import { freePort } from "../start.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { feedHasAll } from "./given-feed.ts";
import { MailServer } from "./given-mail-server.ts";
import { givenStory } from "./given-story.ts";
import { mailTokenOf } from "./mail-link.ts";
import { makeMail } from "./make-mail.ts";
import { sendMail } from "./send-mail.ts";

let desk: GivenDesk;
let story: Awaited<ReturnType<typeof givenStory>>;
let server: MailServer;
const make = async () => {
  await feedHasAll(desk.db);
  while ((await makeMail({ db: desk.db, now: desk.clock.now })) > 0);
};
const send = async () => {
  const { db, keys, clock } = desk;
  const mailing = { db, keys, now: clock.now, transport: server.transport, from: "no-reply@weerwerk.example" };
  while ((await sendMail({ ...mailing, publicUrl: new URL(desk.url) })) > 0);
};
const to = (address: string) => server.arrived.filter((mail) => mail.to === address);
const jans = "jan@people.example";
const ans = "an-peeters@100.weerwerk.example";

/** The address under the button of a mail program. */
const buttonOf = (text = "") => {
  const unfolded = text.replaceAll(/\r\n[ \t]+/g, " ");
  assert.match(unfolded, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  return /^List-Unsubscribe:\s*<(http[^>]+)>\r$/m.exec(unfolded)?.[1] ?? "";
};
/** The address in the text of a mail. */
const linkOf = (text = "") =>
  /http\S+\/mail\/\S+/.exec(
    text.slice(text.indexOf("\r\n\r\n")).replaceAll(/=\r\n/g, "").replaceAll("=3D", "="),
  )?.[0] ?? "";
const page = async (address: string) => {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  return { status: answer.status, text: await answer.text() };
};
const press = (address: string, what: "on" | "off") =>
  fetch(address, { method: "POST", body: new URLSearchParams({ do: what }), redirect: "manual" });
const refused = async () => (await desk.db.selectFrom("mail_refused").select("who").execute()).map(({ who }) => who);

before(async () => {
  server = new MailServer(await freePort());
  await server.up();
  desk = await givenDesk({ routes: "all" });
  await makeMail({ db: desk.db, now: desk.clock.now });
  story = await givenStory(desk);
  await desk.db.updateTable("person").set({ email: jans }).where("id", "=", story.person).execute();
  await make();
  await send();
});
after(async () => {
  await server.down();
  await desk.close();
});

describe("turning mail off", () => {
  it("is one button behind the link in the mail, without signing in; to look at it changes nothing", async () => {
    const link = linkOf(to(jans)[0]?.text);
    assert.ok(link.endsWith("?lang=nl"));
    const { status, text } = await page(link);
    assert.equal(status, 200);
    assert.match(text, /Mails staan aan\./);
    assert.match(text, /De brieven die de wet vraagt, zijn geen mails\./);
    assert.equal(text.match(/<button/g)?.length, 1);
    assert.doesNotMatch(text, /jan@|Hondt/, "a mail may be read by others");
    assert.deepEqual(await refused(), []);
    assert.equal((await press(link, "off")).status, 303);
    assert.deepEqual(await refused(), [`person ${story.person}`]);
    assert.match((await page(link)).text, /Mails staan uit\./);
  });

  it("keeps the next mail from being made, and the others get theirs", async () => {
    const before = [to(jans).length, to(ans).length];
    desk.clock.later(25 * 60);
    await story.goOn();
    await make();
    await send();
    assert.equal(to(jans).length, before[0]);
    assert.equal(to(ans).length, (before[1] ?? 0) + 1);
  });

  it("is turned on again by the same link", async () => {
    assert.equal((await press(linkOf(to(jans)[0]?.text), "on")).status, 303);
    assert.deepEqual(await refused(), []);
  });

  for (const [kind, body] of [
    ["form", new URLSearchParams({ "List-Unsubscribe": "One-Click" })],
    ["multipart form", formOf({ "List-Unsubscribe": "One-Click" })],
  ] as const)
    it(`is done by the button of a mail program, as a ${kind} (RFC 8058), also for what waits to be sent`, async () => {
      const before = to(ans).length;
      await desk.db
        .updateTable("mail")
        .set({ status: "waiting", next_at: desk.clock.now() })
        .where("account", "=", "an-peeters")
        .execute();
      const answer = await fetch(buttonOf(to(ans)[0]?.text), { method: "POST", body, redirect: "manual" });
      assert.equal(answer.status, 200, "no redirection");
      assert.deepEqual(await refused(), ["account an-peeters"]);
      await send();
      assert.equal(to(ans).length, before);
      const rows = await desk.db.selectFrom("mail").select("last_fault").where("account", "=", "an-peeters").execute();
      assert.ok(rows.every(({ last_fault }) => last_fault === "not-wanted"));
      await press(buttonOf(to(ans)[0]?.text), "on");
    });

  it("counts for the one address that the mail went to, and only with a link that we made", async () => {
    const reader = { kind: "person", id: story.person } as const;
    const own = mailTokenOf(desk.keys, reader, jans);
    assert.equal((await page(`${desk.url}/mail/${own}`)).status, 200);
    const strange = [
      mailTokenOf(desk.keys, reader, "other@people.example"),
      mailTokenOf({ master: newKeys().master }, reader, jans),
      mailTokenOf(desk.keys, { kind: "account", id: "nobody" }, jans),
      `${own.slice(0, 30)}${own[30] === "A" ? "B" : "A"}${own.slice(31)}`,
      "x".repeat(120),
    ];
    for (const token of strange) {
      assert.equal((await page(`${desk.url}/mail/${token}`)).status, 404, token);
      assert.equal((await press(`${desk.url}/mail/${token}`, "off")).status, 404, token);
    }
    await desk.db.updateTable("person").set({ email: "new@people.example" }).where("id", "=", story.person).execute();
    assert.equal((await page(`${desk.url}/mail/${own}`)).status, 404, "a former address turns nothing off");
    await desk.db.updateTable("person").set({ email: jans }).where("id", "=", story.person).execute();
    assert.deepEqual(await refused(), []);
  });

  it("says nothing of whom it is for to who has the link", () => {
    const token = mailTokenOf(desk.keys, { kind: "person", id: story.person }, jans);
    assert.ok(!Buffer.from(token, "base64url").toString("latin1").includes(story.person.slice(0, 8)));
    assert.notEqual(token, mailTokenOf(desk.keys, { kind: "person", id: story.person }, jans));
  });

  it("is done on a page of one's own by who is signed in, who sees where the mail goes", async () => {
    for (const [who, address] of [
      ["jan-d-hondt", jans],
      ["an-peeters", ans],
    ] as const) {
      const browser = new Browser(desk.url);
      await browser.signIn(who);
      const shown = await (await browser.ask("/mail")).text();
      assert.ok(shown.includes(address), who);
      const token = /name="form-token" value="([^"]+)"/.exec(shown)?.[1] ?? "";
      await browser.ask("/mail", { form: { "form-token": token, do: "off" } });
      assert.match(await (await browser.ask("/mail")).text(), /name="do" value="on"/);
      assert.ok((await refused()).includes(who === "an-peeters" ? "account an-peeters" : `person ${story.person}`));
    }
    assert.equal(
      (await fetch(`${desk.url}/mail`, { redirect: "manual", headers: { accept: "text/html" } })).status,
      303,
    );
  });
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
