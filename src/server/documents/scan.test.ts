import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:net";
import { buffer } from "node:stream/consumers";
import { after, before, describe, it } from "node:test";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { aPdf } from "./given-files.ts";
import { scanAt } from "./scan.ts";

const harmful = "HARMFUL-TO-COMPUTERS";

/** As clamd takes a stream: commands end with a zero, pieces come with their length, the last has none. */
const answerTo = (asked: Buffer): string => {
  const command = "zINSTREAM\0";
  if (asked.subarray(0, command.length).toString() !== command) return "UNKNOWN COMMAND\0";
  const pieces: Buffer[] = [];
  for (let at = command.length; ; ) {
    const length = asked.readUInt32BE(at);
    if (length === 0) break;
    pieces.push(asked.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  const content = Buffer.concat(pieces).toString("latin1");
  if (content.includes("TOO-LONG-FOR-IT")) return "INSTREAM size limit exceeded. ERROR\0";
  return content.includes(harmful) ? "stream: Test.Signature FOUND\0" : "stream: OK\0";
};

describe("a file that is looked through before it is kept", () => {
  let scanner: Server;
  let desk: GivenDesk;
  let asked = 0;
  before(async () => {
    scanner = createServer({ allowHalfOpen: true }, async (socket) => {
      asked += 1;
      socket.end(answerTo(await buffer(socket)));
    });
    await new Promise<void>((ready) => scanner.listen(0, "127.0.0.1", ready));
    desk = await givenDesk({ routes: "all", scan: scanAt({ host: "127.0.0.1", port: portOf(scanner) }) });
  });
  after(async () => {
    await desk.close();
    scanner.close();
  });
  const portOf = (server: Server) => {
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
  };
  const send = async (content: Buffer, known = true) => {
    const json = { "content-type": "application/json" };
    const person = JSON.stringify({ person: "jan-d-hondt" });
    const signedIn = await fetch(`${desk.url}/api/desk/token`, { method: "POST", headers: json, body: person });
    const { token } = (await signedIn.json()) as { token: string };
    const form = new FormData();
    form.set("body", JSON.stringify({ trajectory: randomUUID(), input: { documentKind: "letter", medical: false } }));
    form.set("documents", new Blob([new Uint8Array(content)]), "attest.pdf");
    const headers = { "accept-language": "nl", ...(known && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(`${desk.url}/api/acts/add-document`, { method: "POST", headers, body: form });
    return { status: answer.status, said: await answer.text() };
  };
  const pdfWith = (text: string) => Buffer.concat([aPdf.subarray(0, 9), Buffer.from(`%${text}\n`), aPdf.subarray(9)]);

  it("is refused where something harmful is in it, in the language of the reader, and not otherwise", async () => {
    const refused = await send(pdfWith(harmful));
    assert.equal(refused.status, 400);
    assert.match(refused.said, /In dit bestand zit iets dat schade kan doen/);
    const other = await send(aPdf);
    assert.doesNotMatch(other.said, /schade kan doen/);
  });

  it("is not taken where the scanner is out of reach or cannot say, and who sent it hears when to come back", async () => {
    assert.equal((await send(pdfWith("TOO-LONG-FOR-IT"))).status, 503);
    const nobody = scanAt({ host: "127.0.0.1", port: 1 });
    await assert.rejects(nobody(aPdf));
  });

  it("is not looked through for whom nobody knows", async () => {
    const before = asked;
    assert.equal((await send(pdfWith(harmful), false)).status, 401);
    assert.equal(asked, before);
  });
});
