import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { insuredPersons } from "../desk/insured-persons.ts";
import { givenRunning } from "../given-running.ts";
import { Browser } from "../web/given-browser.ts";
import { answerPages, asksOf, tellPages } from "./given-asking.ts";

const running = givenRunning();

describe("the pages of an insured person", () => {
  it("begin with the ways in, and say why one is closed", async () => {
    const mieke = await signedIn("mieke-verstraete");
    const { text } = await page(mieke, "/me");
    assert.match(text, /Een eerste gesprek vragen/);
    assert.match(text, /U bent nog geen jaar arbeidsongeschikt/);
  });

  it("show the trajectory as soon as it is there, with whose turn it is and how to stop", async () => {
    const jan = await signedIn("jan-d-hondt");
    const confirmed = await page(jan, await tellPages(asksOf(jan), "ask-first-contact", personOf("jan-d-hondt")));
    assert.match(confirmed.text, /Uw vraag is verstuurd/);
    const { text } = await page(jan, "/me");
    assert.match(text, /Nu aan zet: <strong>Terug-naar-werkcoördinator/);
    assert.match(text, /Stoppen met mijn traject/);
  });

  it("tell what happened and who looked, and not that one looked oneself", async () => {
    const jan = await signedIn("jan-d-hondt");
    const an = await signedIn("an-peeters");
    const stream = await trajectoryOf(jan);
    await page(an, `/trajectory/${stream}/invite-to-first-contact`);
    assert.match((await page(jan, "/me/history")).text, /U hebt een eerste gesprek gevraagd/);
    const looked = (await page(jan, "/me/who-looked")).text;
    assert.match(looked, /An Peeters/);
    assert.equal((looked.match(/<tr>/g) ?? []).length, 2, "the head of the table and one look");
  });

  it("are for insured persons only, and for nobody who is not signed in", async () => {
    const an = await signedIn("an-peeters");
    assert.equal((await page(an, "/me")).status, 403);
    const nobody = new Browser(running.url);
    assert.equal((await nobody.ask("/me")).headers.get("location"), "/sign-in?to=%2Fme");
    assert.match((await page(nobody, "/")).text, /Terug naar werk, stap voor stap/);
  });
});

describe("the form of an act", () => {
  it("comes back with every fault at its field and with what was filled in", async () => {
    const [an, stream] = [await signedIn("an-peeters"), await trajectoryOf(await signedIn("jan-d-hondt"))];
    const filled = { "on.day": "31", "on.month": "2", "on.year": "2099", place: "Stationsstraat 1" };
    const answer = await sent(an, `/trajectory/${stream}/invite-to-first-contact`, filled);
    const text = await answer.text();
    assert.equal(answer.status, 400);
    for (const field of ["on", "time", "how"]) assert.match(text, new RegExp(`href="#field-${field}"`));
    assert.match(text, /name="place" value="Stationsstraat 1"/);
    assert.match(text, /name="on.day" value="31"/);
  });

  it("writes an invitation that is the same letter for everybody who may read it", async () => {
    const [jan, an] = [await signedIn("jan-d-hondt"), await signedIn("an-peeters")];
    const stream = await trajectoryOf(jan);
    const filled = { ...day("on", "2099-03-02"), time: "9u30", how: "at-the-office", place: "Stationsstraat 1" };
    const answer = await sent(an, `/trajectory/${stream}/invite-to-first-contact`, filled);
    assert.equal(answer.headers.get("location"), `/trajectory/${stream}?done=invite-to-first-contact`);
    const [one, other] = await Promise.all([jan, an].map((who) => who.ask(`/letters/${stream}/2.pdf`)));
    assert.deepEqual([one?.status, one?.headers.get("content-type")], [200, "application/pdf"]);
    assert.deepEqual(await one?.arrayBuffer(), await other?.arrayBuffer());
    const luc = await signedIn("luc-martin");
    assert.deepEqual(
      [(await page(luc, `/letters/${stream}/2.pdf`)).status, (await page(jan, `/letters/${stream}/1.pdf`)).status],
      [403, 404],
    );
  });

  it("is done once, however often it is sent", async () => {
    const jan = await signedIn("jan-d-hondt");
    const stream = await trajectoryOf(jan);
    const summary = await answerPages(asksOf(jan), "give-consent", stream, consent);
    const form = { ...(await hidden(jan, summary)), inWriting: "yes" };
    const [one, other] = [await jan.ask(summary, { form }), await jan.ask(summary, { form })];
    assert.match(String(one.headers.get("location")), /^\/me\/give-consent\/sent\?/);
    assert.equal(other.headers.get("location"), one.headers.get("location"));
  });

  it("tells that the file has grown since, and keeps what was filled in", async () => {
    const [an, jan] = [await signedIn("an-peeters"), await signedIn("jan-d-hondt")];
    const stream = await trajectoryOf(jan);
    const path = `/trajectory/${stream}/write-note`;
    const before = await hidden(an, path);
    await tellPages(asksOf(jan), "give-consent", stream, {
      ...consent,
      partner: "employer",
      purpose: "return-to-own-employer",
    });
    const filled = { confidentiality: "fund", note: "Belt liever in de voormiddag." };
    const answer = await an.ask(path, { form: { ...before, ...filled } });
    const text = await answer.text();
    assert.equal(answer.status, 409);
    assert.match(text, /Iemand heeft intussen iets in dit dossier gedaan/);
    assert.match(text, /Belt liever in de voormiddag/);
  });

  it("says why an act is not possible now, with the rule", async () => {
    const koen = await signedIn("koen-de-smet");
    const { status, text } = await page(koen, `/me/ask-first-contact/1?of=${personOf("koen-de-smet")}`);
    assert.equal(status, 409);
    assert.match(text, /Uw ongeschiktheid komt van een arbeidsongeval|arbeidsongeval/);
    assert.match(text, /Regel geldig sinds/);
  });

  it("is not there for another role, another person, or an act of another kind", async () => {
    const [jan, luc] = [await signedIn("jan-d-hondt"), await signedIn("luc-martin")];
    const stream = await trajectoryOf(jan);
    const status = async (who: Browser, path: string) => (await page(who, path)).status;
    assert.deepEqual(
      [
        await status(jan, `/trajectory/${stream}/draw-up-plan`),
        await status(luc, `/trajectory/${stream}/draw-up-plan`),
        await status(jan, `/trajectory/${stream}/plan-session`),
        await status(jan, `/trajectory/${stream}/fly`),
        await status(jan, "/trajectory/no-id/stop"),
      ],
      [403, 403, 404, 404, 404],
    );
  });

  it("stops with one press, whatever happened since, and leads back to the ways in", async () => {
    const jan = await signedIn("jan-d-hondt");
    const path = `/trajectory/${await trajectoryOf(jan)}/stop`;
    const { text } = await page(jan, path);
    assert.match(text, /Wat u houdt/);
    assert.doesNotMatch(mainOf(text), /name="version"|<textarea|type="text"/);
    const confirmed = String((await sent(jan, path)).headers.get("location"));
    assert.match((await page(jan, confirmed)).text, /Uw traject is gestopt/);
    const mine = (await page(jan, "/me")).text;
    assert.match(mine, /Eerdere trajecten/);
    assert.match(mine, /Een eerste gesprek vragen/);
  });
});

const consent = { partner: "vdab", purpose: "guidance-to-work", inWriting: true };

const browsers = new Map<string, Browser>();
async function signedIn(person: string): Promise<Browser> {
  const known = browsers.get(person);
  if (known) return known;
  const browser = new Browser(running.url);
  await browser.signIn(person);
  browser.setCookie("language", "nl");
  browsers.set(person, browser);
  return browser;
}

const mainOf = (html: string): string => html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const personOf = (id: string): string => insuredPersons.find((one) => one.id === id)?.person ?? "";

async function page(browser: Browser, path: string): Promise<{ status: number; text: string }> {
  const answer = await browser.ask(path);
  return { status: answer.status, text: await answer.text() };
}

/** What stands hidden in the form of a page, the token among it. */
async function hidden(browser: Browser, path: string): Promise<Record<string, string>> {
  const found = mainOf((await page(browser, path)).text).matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]+)"/g,
  );
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

const sent = async (browser: Browser, path: string, filled: Record<string, string> = {}) =>
  browser.ask(path, { form: { ...(await hidden(browser, path)), ...filled } });

async function trajectoryOf(browser: Browser): Promise<string> {
  const found = /\/trajectory\/([0-9a-f-]{36})\/stop/.exec((await page(browser, "/me")).text)?.[1];
  return found ?? assert.fail("no trajectory runs");
}

function day(name: string, iso: string): Record<string, string> {
  const [year = "", month = "", of = ""] = iso.split("-");
  return { [`${name}.day`]: of, [`${name}.month`]: month, [`${name}.year`]: year };
}
