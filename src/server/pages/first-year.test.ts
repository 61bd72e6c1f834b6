import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { insuredPersons } from "../desk/insured-persons.ts";
import { givenRunning } from "../given-running.ts";
import { Browser } from "../web/given-browser.ts";
import { asksOf, tellPages } from "./given-asking.ts";

const running = givenRunning();

const jan = insuredPersons.find(({ id }) => id === "jan-d-hondt")?.person ?? assert.fail("Jan is not there");
const form = `/person/${jan}/record-questionnaire`;
const asking = `/me/record-questionnaire/1?of=${jan}`;
const answers = { generalHealth: 2, comparedWithTwoMonthsAgo: 3, bending: 1, managerUnderstands: 5 };

describe("the questionnaire, on the pages", () => {
  it("stands with the coordinator as the first thing to do, and says why it cannot be answered yet", async () => {
    const text = await mainOf(await signedIn("an-peeters"), `/person/${jan}`);
    assert.match(text, /Vragenlijst versturen/);
    assert.match(text, /Inschatting van de restcapaciteiten/);
    assert.match(await mainOf(await signedIn("jan-d-hondt"), asking), /Er is nu geen vragenlijst om in te vullen/);
  });

  it("is asked of the person on their own page, once it was sent", async () => {
    const an = await signedIn("an-peeters");
    const noExemption = {
      medicalReasonKnown: "no",
      employerTrajectoryRuns: "no",
      authorisedWorkRuns: "no",
      trajectoryOnRequest: "no",
      "pensionAgeOn.day": "17",
      "pensionAgeOn.month": "5",
      "pensionAgeOn.year": "2051",
    };
    assert.equal((await sent(an, `/person/${jan}/send-questionnaire`, noExemption)).status, 303);
    const text = await mainOf(await signedIn("jan-d-hondt"), "/me");
    assert.match(text, /Vul de vragenlijst in\. Lukt het niet\? Uw coördinator helpt u\./);
    assert.match(text, new RegExp(`href="${form}"`));
  });

  it("takes marks from 0 to 5 and no others", async () => {
    const asks = asksOf(await signedIn("jan-d-hondt"));
    const told = tellPages(asks, "record-questionnaire", jan, { ...answers, bending: 6 });
    await assert.rejects(told, /href="#field-bending"[\s\S]*400 !== 303/);
  });

  it("is read by the advising physician question by question, and not by the coordinator", async () => {
    await tellPages(asksOf(await signedIn("jan-d-hondt")), "record-questionnaire", jan, answers);
    const physician = await mainOf(await signedIn("marie-lambert"), `/person/${jan}`);
    assert.match(physician, /Hoe goed kunt u bukken\?/);
    const coordinator = await mainOf(await signedIn("an-peeters"), `/person/${jan}`);
    assert.match(coordinator, /Vragenlijst beantwoord/);
    assert.doesNotMatch(coordinator, /Hoe goed kunt u bukken\?/);
    assert.doesNotMatch(await mainOf(await signedIn("jan-d-hondt"), "/me"), /Vul de vragenlijst in\. Lukt/);
  });
});

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

async function mainOf(browser: Browser, path: string): Promise<string> {
  const html = await (await browser.ask(path)).text();
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

/** Sends the form of a page, with what stands hidden in it. */
async function sent(browser: Browser, path: string, filled: Record<string, string>): Promise<Response> {
  const found = (await mainOf(browser, path)).matchAll(/<input type="hidden" name="([^"]+)" value="([^"]+)"/g);
  return browser.ask(path, {
    form: { ...Object.fromEntries([...found].map(([, name, value]) => [name, value])), ...filled },
  });
}
