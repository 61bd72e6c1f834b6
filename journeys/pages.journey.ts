import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { languages } from "../src/words/language.ts";
import { outlines } from "./outline.ts";
import { isReadable, isSound } from "./page-checks.ts";
import {
  an,
  bart,
  benoit,
  denis,
  dieter,
  gerda,
  griet,
  jan,
  joris,
  karl,
  koen,
  lies,
  luc,
  marie,
  mieke,
  nele,
  pageOf,
  type Somebody,
  samir,
  simon,
  sofie,
  tom,
  veerle,
} from "./people.ts";
import { bookkeeping, soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

/** Pages in the states in which they are fullest or emptiest, by who reads them. */
const pages: readonly [who: Somebody, what: string, address: (ids: Ids) => string, status?: number][] = [
  [mieke, "the start of somebody without a trajectory", () => "/me"],
  [koen, "the start of somebody who is excluded", () => "/me"],
  [jan, "one's own trajectory, in training", () => "/me"],
  [dieter, "one's own trajectory, at an employment service", () => "/me"],
  [benoit, "one's own trajectory, just asked for", () => "/me"],
  [jan, "one's own trajectory, to print", () => "/me/print"],
  [mieke, "what is one's own without a trajectory, to print", () => "/me/print"],
  [jan, "one's own history", () => "/me/history"],
  [jan, "one's own history as it stood", () => "/me/history?on=2026-03-02"],
  [jan, "one's own history on a day that does not exist", () => "/me/history?on.day=31&on.month=2&on.year=2026", 400],
  [jan, "who looked", () => "/me/who-looked"],
  [jan, "who acts for one", () => "/me/represented"],
  [mieke, "that nobody acts for one", () => "/me/represented"],
  [jan, "letting somebody act", () => `${pageOf(jan)}/give-mandate`],
  [jan, "ending a power of attorney", () => `${pageOf(jan)}/end-mandate`],
  [an, "entering a power of attorney on paper", () => `${pageOf(mieke)}/give-mandate`],
  [samir, "that one acts for nobody", () => "/represent"],
  [nele, "for whom one acts", () => "/represent"],
  [nele, "the trajectory of somebody for whom one acts", () => "/me"],
  [nele, "who acts, for who acts", () => "/me/represented"],
  [nele, "what is not done for another", ({ jans }) => `/trajectory/${jans}/stop`, 403],
  [jan, "an address that there is not", () => "/nowhere", 404],
  [jan, "what is for who works here", () => "/readings", 403],
  [an, "an address that there is not", () => "/nowhere", 404],
  [jan, "one's own documents", () => "/me/documents"],
  [jan, "asking for a correction", () => "/me/corrections"],
  [jan, "adding a document", ({ jans }) => `/trajectory/${jans}/add-document`],
  [jan, "stopping", ({ jans }) => `/trajectory/${jans}/stop`],
  [jan, "why not", ({ jans }) => `/trajectory/${jans}/sign-engagement`, 409],
  [an, "the work list of a coordinator", () => "/work"],
  [tom, "the work list of an occupational physician", () => "/work"],
  [sofie, "an empty work list", () => "/work"],
  [an, "what others did", () => "/news"],
  [an, "the lists of a team", () => "/team"],
  [an, "choosing which files to pass on", () => "/team/files?from=nobody&all=1"],
  [an, "that a colleague has no files to pass on", () => "/team/files?from=karim-benali"],
  [an, "a work list with filters", () => "/work?show=open&of=me"],
  [an, "a trajectory, for the coordinator", ({ jans }) => `/trajectory/${jans}`],
  [marie, "a trajectory, for the physician", ({ jans }) => `/trajectory/${jans}`],
  [an, "a trajectory as it stood", ({ jans }) => `/trajectory/${jans}?on.day=2&on.month=3&on.year=2026`],
  [marie, "a trajectory before it was there", ({ jans }) => `/trajectory/${jans}?on=2026-03-01`, 400],
  [bart, "a trajectory, for the RIZIV", ({ jans }) => `/trajectory/${jans}`],
  [karl, "a trajectory, for the mediator", ({ dieters }) => `/trajectory/${dieters}`],
  [marie, "a trajectory that has ended", ({ ended }) => `/trajectory/${ended}`],
  [an, "people", () => "/people"],
  [an, "bringing in trajectories from a file", () => "/import"],
  [marie, "bringing in trajectories, for who may not", () => "/import", 403],
  [jan, "an address for one's calendar", () => "/calendar"],
  [jan, "mail off and on", () => "/mail"],
  [an, "mail off and on, for a coordinator", () => "/mail"],
  [lies, "what comes in and goes out beside people", () => "/connections"],
  [jan, "where one is signed in", () => "/signed-in"],
  [an, "a person", () => pageOf(jan)],
  [griet, "the Higher Commission", () => "/council"],
  [griet, "letters to send", () => "/letters"],
  [griet, "every letter there is", () => "/letters?show=all"],
  [griet, "a session", ({ session }) => `/session/${session}`],
  [griet, "the letters of a session", ({ session }) => `/session/${session}/letters`],
  [griet, "who sits, before its day", ({ session }) => `/session/${session}/record-presence`, 409],
  [griet, "freezing a bundle", ({ session }) => `/session/${session}/freeze-bundle`],
  [joris, "the sessions, for a member", () => "/council"],
  [joris, "a session, for a member", ({ session }) => `/session/${session}`],
  [joris, "the letters of a session, for who does not send them", ({ session }) => `/session/${session}/letters`, 403],
  [an, "an act that the law does not allow", () => `${pageOf(koen)}/ask-first-contact`, 409],
  [tom, "a trajectory that is not theirs", ({ ended }) => `/trajectory/${ended}`, 403],
  [simon, "the start of a statistician", () => "/"],
  [lies, "the start of an administrator", () => "/"],
  [simon, "what became of people", () => "/figures/return"],
  [simon, "trajectories started, narrowed", () => "/figures/started?region=flanders&from=2020&until=2026"],
  [simon, "incapacity and invalidity", () => "/figures/recognised"],
  [bart, "steps and lead times", () => "/figures/steps"],
  [simon, "the funding key", () => "/figures/funding"],
  [simon, "the paths that trajectories took", () => "/figures/process"],
  [simon, "every path of one fund", () => "/figures/process?detail=all&fund=100"],
  [bart, "who is waited for", () => "/figures/waiting"],
  [simon, "what was done within its term", () => "/figures/terms"],
  [simon, "questionnaires and estimates", () => "/figures/first-year"],
  [simon, "referrals and plans", () => "/figures/referrals"],
  [simon, "work that was declared", () => "/figures/resumed"],
  [simon, "sanctions", () => "/figures/sanctions"],
  [bart, "agreements with the services, for who enters them", () => "/figures/agreements"],
  [simon, "agreements with the services", () => "/figures/agreements"],
  [simon, "what if, before anything is asked", () => "/figures/what-if"],
  [
    simon,
    "what if, with more coordinators and an earlier questionnaire",
    () => "/figures/what-if?coordinators=100&questionnaireWeek=8",
  ],
  [simon, "what if, with a number that cannot be", () => "/figures/what-if?coordinators=0", 400],
  [an, "figures, for who may not see them", () => "/figures/return", 403],
  [luc, "a trajectory that can be opened by way of exception", ({ ended }) => `/trajectory/${ended}`, 403],
  [luc, "opening by way of exception", ({ ended }) => `/glass/${ended}/break-glass`],
  [luc, "a trajectory that was opened by way of exception", ({ jans }) => `/trajectory/${jans}`],
  [denis, "what was opened by way of exception", () => "/readings/glass"],
  [denis, "examining what was opened", ({ jans }) => `/glass/${jans}/look-into-broken-glass`],
  [an, "what was opened, for who may not see it", () => "/readings/glass", 403],
  [denis, "unusual reading", () => "/readings/unusual"],
  [an, "unusual reading, for who may not see it", () => "/readings/unusual", 403],
  [veerle, "a trajectory as the physician saw it", ({ jans }) => `/trajectory/${jans}?as=marie-lambert&on=2026-03-02`],
  [veerle, "a trajectory as a stranger did not see it", ({ jans }) => `/trajectory/${jans}?as=luc-martin`],
  [veerle, "a trajectory as nobody saw it", ({ jans }) => `/trajectory/${jans}?as=nobody&on=2026-03-02`, 400],
  [veerle, "who may do and read what", () => "/access"],
  [lies, "what a mediator may do and read", () => "/access?role=mediator"],
  [veerle, "what an auditor may read of events: nothing", () => "/access?role=auditor&part=events"],
  [an, "who may do and read what, for who may not see it", () => "/access", 403],
  [veerle, "who read what", () => "/readings"],
  [veerle, "who read what, of one reader", () => "/readings?actor=an-peeters&page=1"],
  [veerle, "who read what, on days when nobody did", () => "/readings?from=2020-01-01&until=2020-01-02"],
  [veerle, "who read what, since no day", () => "/readings?from=nonsense&person=12", 400],
  [veerle, "who read what, past the end", () => "/readings?page=900"],
  [an, "who read what, for who may not see it", () => "/readings", 403],
  [
    lies,
    "what another rule would change",
    () => `/law-change?changes=${encodeURIComponent("plan-months,2026-01-01,,2")}`,
  ],
  [bart, "a change of the law that cannot be read", () => "/law-change?changes=plan-months&parameter=plan-months", 400],
];
/** For who is not signed in. */
const open = [
  ["/", 200],
  ["/sign-in", 200],
  ["/open", 200],
  ["/routes", 200],
  ["/law", 200],
  ["/law/route-c", 200],
  ["/nowhere", 404],
] as const;
type Ids = { jans: string; dieters: string; ended: string; session: string };

describe("Every page, in every language", () => {
  const story = aStory();
  const hasItsOutline = outlines();
  let ids: Ids;
  const readers = new Map<Somebody, Page>();

  before(async () => {
    const ended = await soFar(story, mieke, "plan");
    await (await story.program(mieke)).does("stop", { trajectory: ended });
    const jans = await soFar(story, jan, "training");
    const dieters = await soFar(story, dieter, "guidance");
    await (await story.program(karl)).does("hand-in-project", { trajectory: dieters }, bookkeeping);
    await soFar(story, benoit, "request");
    await soFar(story, gerda, "decision-approved");
    const session = await (await story.program(griet)).does("plan-session", {}, { on: "2026-04-01", place: "Brussel" });
    const act = { representative: nele.id, from: "2026-03-02", until: "2026-06-30", medical: false, inWriting: true };
    await (await story.program(jan)).does("give-mandate", { person: jan.person }, act);
    const { page: acting, hands } = await story.signsIn(nele, { javaScript: true });
    await acting.goto("/represent");
    await Promise.all([acting.waitForEvent("load"), hands.press(acting.locator('button[name="mandate"]'))]);
    readers.set(nele, acting);
    const why = { purpose: "changes-funds", reason: "Hij staat aan ons loket en vraagt over te stappen." };
    await (await story.program(luc)).does("break-glass", { trajectory: jans }, why);
    ids = { jans, dieters, ended, session: session.stream };
  });
  const reads = async (who: Somebody): Promise<Page> => {
    const page = readers.get(who) ?? (await story.signsIn(who, { javaScript: true })).page;
    readers.set(who, page);
    return page;
  };

  for (const [who, what, address, status] of pages)
    it(`${what}, read by ${who.id}`, async () => {
      for (const language of languages) {
        await isSound(await reads(who), address(ids), language, status);
        if (language === "nl") await hasItsOutline(await reads(who), `${what}, read by ${who.id}`);
      }
    });

  for (const [address, status] of open)
    it(`${address}, for who is not signed in`, async () => {
      const { page } = await story.arrives(jan, { javaScript: true });
      for (const language of languages) {
        await isSound(page, address, language, status);
        if (language === "nl") await hasItsOutline(page, `${address}, for who is not signed in`);
      }
    });

  it("and the checks see what is wrong with a page", async () => {
    const { page } = await story.arrives(jan, { javaScript: true });
    await page.setContent('<html lang="nl"><title>x</title><main><h1>x</h1><img src="x"></main>');
    await assert.rejects(isReadable(page, "a picture without words", "nl"), /image-alt/);
    await page.setContent('<html lang="nl"><title>x</title><main><h1 style="width: 900px">x</h1></main>');
    await assert.rejects(isReadable(page, "a wide page", "nl"), /at 320 pixels/);
  });
});
