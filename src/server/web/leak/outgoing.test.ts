import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import type { ActName } from "../../../trajectory/acts.ts";
import { tellTheRest } from "../../erasure/given-told.ts";
import { feedHasAll } from "../../links/given-feed.ts";
import { MailServer } from "../../links/given-mail-server.ts";
import { givenProgram } from "../../links/given-program.ts";
import { Receiver } from "../../links/given-receiver.ts";
import { makeMail } from "../../links/make-mail.ts";
import { sendMail } from "../../links/send-mail.ts";
import { makeDeliveries, sendDeliveries } from "../../links/send-webhooks.ts";
import { freePort } from "../../start.ts";
import { type GivenDesk, givenDesk } from "../given-desk.ts";
import { askWhoLooked, markedInput, markersIn, mustBeDone, plant, planted } from "./given-markers.ts";

/** A program beside each of these gets what happens by webhook. */
const programs = [
  { name: "Fund", role: "coordinator", organisation: "100" },
  { name: "Physician", role: "advising-physician", organisation: "100" },
  { name: "Service", role: "mediator", organisation: "vdab" },
  { name: "Prevention", role: "occupational-physician", organisation: "prevention-north" },
  { name: "Institute", role: "riziv-officer", organisation: "riziv" },
] as const;

describe("nothing of what was planted in a file goes out by mail or webhook", () => {
  let desk: GivenDesk;
  let mail: MailServer;
  const receivers: Receiver[] = [];

  before(async () => {
    desk = await givenDesk({ routes: "all" });
    mail = new MailServer(await freePort());
    await mail.up();
    const { asks, letIn } = givenProgram(desk);
    for (const who of programs) {
      const { id: program } = await letIn(who, ["view:events"]);
      const receiver = new Receiver(await freePort());
      const added = await asks("lies-hermans", "/api/webhooks", { program, url: receiver.url });
      assert.equal(added.status, 200, await added.clone().text());
      ({ secret: receiver.secret } = (await added.json()) as { secret: string });
      await receiver.up();
      receivers.push(receiver);
    }
    await makeMail({ db: desk.db, now: desk.clock.now });
    const does = async (who: string, act: ActName, to: object, input: Record<string, unknown> = {}) => {
      const answer = await asks(who, `/api/acts/${act}`, { ...to, input: markedInput(act, input) });
      const body = (await answer.json()) as { stream: string };
      mustBeDone(answer.status, act, body);
      return body.stream;
    };
    // Another day each time, also where one has 25 hours: one mail a day goes to each reader.
    const itIs = async (day: string) => {
      await asks("an-peeters", "/api/desk/day", { day });
      desk.clock.later(25 * 60);
      await round();
    };
    const streams = await plant(desk.db, does, itIs);
    await tellTheRest(desk.db, does, itIs, streams);
    assert.equal((await asks("marie-lambert", "/api/people", { nationalNumber: planted.nationalNumber })).status, 200);
    await askWhoLooked(desk.db, does, streams);
    desk.clock.later(25 * 60);
    await round();
  });
  after(async () => {
    await mail.down();
    for (const receiver of receivers) await receiver.down();
    await desk.close();
  });

  /** Everything that there is to send by now goes out. */
  async function round(): Promise<void> {
    const { db, keys, clock } = desk;
    await feedHasAll(db);
    while ((await makeMail({ db, now: clock.now })) > 0);
    const mailing = {
      db,
      keys: desk.keys,
      now: clock.now,
      transport: mail.transport,
      from: "no-reply@weerwerk.example",
    };
    while ((await sendMail({ ...mailing, publicUrl: new URL("https://weerwerk.example") })) > 0);
    const sending = {
      db,
      keys,
      now: clock.now,
      publicUrl: new URL(desk.url),
      sendsTo: { hosts: [], thisMachine: true },
    };
    for (let more = true; more; ) {
      await makeDeliveries(sending);
      more = (await sendDeliveries(sending)) > 0;
    }
  }

  const hasNothing = (text: string, where: string, except: readonly string[] = []) => {
    assert.deepEqual(markersIn(text), [], where);
    for (const [field, value] of Object.entries(planted))
      if (!except.includes(field)) assert.ok(!flat(text).includes(flat(value)), `${where}: ${field}`);
  };

  it("not by mail: to the person, to whom it waits for, on every day of the story", () => {
    const readers = new Set(mail.arrived.map(({ to }) => to));
    for (const to of [planted.email, "an-peeters@100.weerwerk.example", "marie-lambert@100.weerwerk.example"])
      assert.ok(readers.has(to), `${to} got no mail: ${[...readers]}`);
    assert.ok(mail.arrived.length > 8, String(mail.arrived.length));
    for (const { text, to } of mail.arrived) {
      // The address itself stands in the head of a mail to the person, and in no other.
      hasNothing(decoded(text), `a mail to ${to}`, to === planted.email ? ["email"] : []);
      assert.ok(!decoded(text.slice(text.indexOf("\r\n\r\n"))).includes(planted.email));
    }
  });

  it("not by webhook, whatever the role of the program; and each got something", () => {
    for (const [at, { received, forged }] of receivers.entries()) {
      assert.deepEqual(forged, []);
      assert.ok(received.length > 0, programs[at]?.name);
      for (const { body } of received) hasNothing(JSON.stringify(body), `${programs[at]?.name} ${body.type}`);
    }
  });

  it("not that the person asked about somebody who looked, to any program", () => {
    for (const { received } of receivers)
      assert.ok(!received.some(({ body }) => /ReadingQuestioned|ReadingExplained/.test(body.type)));
  });

  it("and it would be seen, also where a mail is coded on its way", () => {
    const said = `Beste ${planted.givenName} ${planted.familyName}, leak-1-grounds: uw nummer is ${planted.nationalNumber}.`;
    const coded = [said, said.replaceAll("e", "=65"), Buffer.from(said).toString("base64")];
    for (const text of coded) assert.throws(() => hasNothing(decoded(text), "a mail"), text);
  });

  it("and nothing of it waits in what is to be sent", async () => {
    for (const table of ["mail", "delivery", "webhook", "notice", "reminder", "act_done"]) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(desk.db);
      hasNothing(rows.map(({ row }) => row).join("\n"), table);
    }
  });
});

/** However it is written: with blanks, dots and dashes, in capitals. */
const flat = (text: string): string => text.toLowerCase().replaceAll(/[\s.\-/]/g, "");

/** A mail as its reader sees it: of lines that were broken or coded on the way, what they say. */
function decoded(text: string): string {
  const plain = text
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const base64 = text.replaceAll(/(?:[A-Za-z0-9+/]{60,}\r?\n?)+={0,2}/g, (coded) =>
    Buffer.from(coded, "base64").toString(),
  );
  return `${plain}\n${base64}`;
}
