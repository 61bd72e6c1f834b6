import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { questionsOf } from "../src/screens/act-form/questions.ts";
import { type ActName, acts, isAct } from "../src/trajectory/acts.ts";
import { actShown } from "../src/words/acts.ts";
import { languages } from "../src/words/language.ts";
import { askingText } from "../src/words/screens/portal-asking.ts";
import { isReadable } from "./page-checks.ts";
import { an, chantal, griet, isInsured, jan, julien, luc, marie, pageOf, type Somebody, sofie, tom } from "./people.ts";
import { presence, soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import { leads, type Visitor } from "./visitor.ts";

describe("Every form of an act that a page leads to", () => {
  const story = aStory();
  const seen = new Set<ActName>();
  const visitors = new Map<Somebody, Visitor>();
  const visits = async (who: Somebody): Promise<Visitor> => {
    const visitor = visitors.get(who) ?? (await story.signsIn(who, { javaScript: true }));
    visitors.set(who, visitor);
    return visitor;
  };

  /** Follows every link to an act that was not seen yet, and sends its form as it stands. */
  async function followsActs(who: Somebody, address: string): Promise<void> {
    const { page, role } = await visits(who);
    await page.goto(address);
    for (const href of await linksToActs(page)) {
      const act = href.split("/").at(-1) as ActName;
      if (seen.has(act)) continue;
      seen.add(act);
      const language = languages[seen.size % languages.length] ?? "nl";
      await page.goto(`${href}?lang=${language}`);
      if (questionsOf(acts[act].input).some(({ optional }) => !optional)) {
        const send = page.getByRole("button", { name: actShown(act, role).button[language], exact: true });
        const next = page.getByRole("button", { name: askingText.goOn[language], exact: true });
        await leads(page, () => send.or(next).click());
        assert.equal(await page.getByRole("main").getByRole("alert").count(), 1, `${act} takes an empty form`);
      }
      await isReadable(page, href, language);
    }
  }

  it("from the first question to the search for work", async () => {
    const starts = [
      [jan, "/me"],
      [chantal, "/me"],
      [an, "/people"],
      [an, pageOf(jan)],
      [marie, pageOf(jan)],
      [tom, pageOf(jan)],
      [sofie, "/people"],
    ] as const;
    for (const [who, address] of starts) await followsActs(who, address);
    const trajectory = await soFar(story, jan, "job-search", async (who, stream) => {
      await followsActs(who, isInsured(who) ? "/me" : `/trajectory/${stream}`);
      // What was sent to a partner can be taken back until the partner answers.
      if (who === tom || who === sofie) await followsActs(an, `/trajectory/${stream}`);
    });
    await followsActs(griet, `/trajectory/${trajectory}`);
    await followsActs(jan, "/me");
    await story.itIs("2026-09-02");
    await followsActs(marie, `/trajectory/${trajectory}`);
    await followsActs(an, `/trajectory/${trajectory}`);
  });

  it("of the Higher Commission", async () => {
    await followsActs(griet, "/council");
    const { stream } = await (await story.program(griet)).does(
      "plan-session",
      {},
      { on: "2026-09-02", place: "Brussel" },
    );
    await followsActs(griet, `/session/${stream}`);
    const program = await story.program(griet);
    await program.does("record-presence", { session: stream }, presence);
    await program.does("close-session", { session: stream });
    await followsActs(griet, `/session/${stream}`);
    await program.does("draw-up-minutes", { session: stream }, { language: "nl" });
    await followsActs(griet, `/session/${stream}`);
  });

  it("of a registration that the fund confirms or not, and of the guidance after it", async () => {
    const registered = { service: "forem", askedByFund: false };
    const { stream } = await (await story.program(chantal)).does(
      "register-at-service",
      { person: chantal.person },
      registered,
    );
    await followsActs(luc, `/trajectory/${stream}`);
    await (await story.program(luc)).does("confirm-invalidity", { trajectory: stream });
    await followsActs(julien, `/trajectory/${stream}`);
    await followsActs(luc, `/trajectory/${stream}`);
  });

  it("and that is every act on a trajectory or a session, but for the costs", async () => {
    const unseen = (Object.keys(acts) as ActName[]).filter((act) => !seen.has(act) && inThisStory(act));
    assert.deepEqual(unseen, []);
  });
});

/** What is done to a recognition or a payment, the costs, and a conflict of interest, wait for something that does not happen here. */
const inThisStory = (act: ActName): boolean =>
  /trajectory|session/.test(acts[act].to) &&
  !("apart" in acts[act]) &&
  act !== "take-back-conflict" &&
  !acts[act].serves.some((row) => /^M[3-9]/.test(row));

/** Addresses that end in the name of an act; opening a file by way of exception has a journey of its own. */
async function linksToActs(page: Page): Promise<string[]> {
  const links = await page.getByRole("main").getByRole("link").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  return addresses.filter(
    (href): href is string => href !== null && !href.startsWith("/glass/") && isAct(String(href.split("/").at(-1))),
  );
}
