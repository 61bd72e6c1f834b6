import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PDFDocument } from "@cantoo/pdf-lib";
import { insuredPersons } from "../desk/insured-persons.ts";
import { moveDay } from "../desk/move-day.ts";
import { givenRunning } from "../given-running.ts";
import { openRecord } from "../record/open-record.ts";

const today = "2026-03-02";
const numberOf = (who: string) => insuredPersons.find(({ id }) => id === who)?.nationalNumber ?? assert.fail(who);
const byNumber = (who: string) => ({ nationalNumber: numberOf(who) });
const idOf = (who: string) => insuredPersons.find(({ id }) => id === who)?.person ?? assert.fail(who);

const running = givenRunning({
  prepare: async (url) => {
    const record = await openRecord(url);
    await moveDay(record.db, today);
    await record.close();
  },
  begin: async () => {
    const an = await as("an-peeters");
    const input = { on: "2026-03-12", time: "09:30", how: "by-telephone", place: "Telefoon" };
    const opened = await an("/api/acts/ask-first-contact", {
      person: idOf("jan-d-hondt"),
      input: { how: "by-telephone" },
    });
    const { stream } = (await opened.json()) as { stream: string };
    const invited = await an("/api/acts/invite-to-first-contact", { trajectory: stream, input });
    assert.equal(invited.status, 200, await invited.text());
  },
});

type Asks = (path: string, body?: object | URLSearchParams) => Promise<Response>;
async function as(person: string): Promise<Asks> {
  const headers = { "content-type": "application/json" };
  const signIn = await fetch(`${running.url}/api/desk/token`, {
    method: "POST",
    headers,
    body: JSON.stringify({ person }),
  });
  const { token } = (await signIn.json()) as { token: string };
  const more = { ...headers, authorization: `Bearer ${token}` };
  return (path, body) => {
    if (!body) return fetch(running.url + path, { headers: more });
    // A form says by itself what it is.
    if (body instanceof URLSearchParams)
      return fetch(running.url + path, { method: "POST", headers: { authorization: more.authorization }, body });
    return fetch(running.url + path, { method: "POST", headers: more, body: JSON.stringify(body) });
  };
}

describe("the register of letters", () => {
  it("lists what waits to be sent, with its letter and what may be put on record", async () => {
    const page = await (await (await as("an-peeters"))("/letters")).text();
    assert.match(page, /Uitnodiging voor het eerste gesprek/);
    assert.match(page, /\/letter\/[0-9a-f-]{36}\.2\/record-posting/);
    assert.match(page, /hand-over-letter/);
  });

  it("narrows by its address", async () => {
    const an = await as("an-peeters");
    for (const [query, there] of [
      [`?on=${today}`, true],
      ["?on=2026-03-01", false],
      ["?kind=FirstContactPlanned&post=ordinary", true],
      ["?post=registered", false],
      ["?search=d%27hondt", true],
      ["?search=nobody", false],
      ["?show=delivered", false],
    ] as const)
      assert.equal((await (await an(`/letters${query}`)).text()).includes("record-posting"), there, query);
    assert.equal((await an("/letters?on=2026-02-30")).status, 400);
  });

  it("is of one's own house, and of nobody who sends no letters", async () => {
    assert.ok(!(await (await (await as("bart-goossens"))("/letters")).text()).includes("record-posting"));
    assert.equal((await (await as("sofie-maes"))("/letters")).status, 403);
    assert.equal((await (await as("jan-d-hondt"))("/letters")).status, 403);
  });

  it("gives the letters of a day behind each other, each beginning on a sheet of its own", async () => {
    const an = await as("an-peeters");
    const printed = await an(`/letters/print.pdf?on=${today}`);
    assert.equal(printed.headers.get("content-type"), "application/pdf");
    const pdf = await PDFDocument.load(await printed.arrayBuffer());
    assert.equal(pdf.getPageCount() % 2, 0);
    assert.ok(pdf.getPageCount() > 0);
    assert.equal((await an("/letters/print.pdf?on=2026-03-01")).status, 404);
    const looked = await (await (await as("jan-d-hondt"))("/me/who-looked")).text();
    assert.match(looked, /Om u een brief te sturen/);
  });

  it("goes on when the posting is put on record", async () => {
    const an = await as("an-peeters");
    const page = await (await an("/letters")).text();
    const [, letter] = /\/letter\/([0-9a-f-]{36}\.\d+)\/record-posting/.exec(page) ?? [];
    assert.equal((await an("/api/acts/record-posting", { letter, input: { postedOn: today } })).status, 200);
    const gone = await (await an("/letters?show=on-the-way")).text();
    assert.match(gone, /record-receipt/);
    assert.ok(!(await (await an("/letters")).text()).includes("record-posting"));
  });
});

describe("a letter that is read before it goes out", () => {
  it("says what it will say, and nothing is kept of the act", async () => {
    const an = await as("an-peeters");
    const person = idOf("jan-d-hondt");
    const before = (await (await an("/api/people", byNumber("jan-d-hondt"))).json()) as {
      events: unknown[];
    };
    const form = await (await an(`/person/${person}/send-questionnaire`)).text();
    assert.match(form, /Eerst de brief lezen/);
    const token = /name="form-token" value="([^"]+)"/.exec(form)?.[1] ?? "";
    const no = ["medicalReasonKnown", "employerTrajectoryRuns", "authorisedWorkRuns", "trajectoryOnRequest"];
    const answers = {
      "pensionAgeOn.day": "17",
      "pensionAgeOn.month": "5",
      "pensionAgeOn.year": "2051",
      step: "preview",
    };
    const body = new URLSearchParams({
      ...Object.fromEntries(no.map((name) => [name, "no"])),
      ...answers,
      "form-token": token,
    });
    const shown = await (await an(`/person/${person}/send-questionnaire`, body)).text();
    assert.match(shown, /Wilt u onze vragenlijst invullen\?/);
    assert.match(shown, /lang="nl"/);
    const after = (await (await an("/api/people", byNumber("jan-d-hondt"))).json()) as {
      events: unknown[];
    };
    assert.equal(after.events.length, before.events.length);
  });
});
