import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { type Browser, chromium as playwright } from "playwright-core";
import { moveDay } from "../src/server/desk/move-day.ts";
import { scratchDatabase } from "../src/server/postgres/scratch.ts";
import { openRecord } from "../src/server/record/open-record.ts";
import { startWeerwerk } from "../src/server/start.ts";
import { chromium } from "../tools/chromium.ts";
import { type Hands, withKeyboard } from "./hands.ts";
import { an, aroundOf, griet, type InsuredPerson, type Somebody } from "./people.ts";
import { Program } from "./program.ts";
import { Visitor } from "./visitor.ts";

/** A Monday. What the funds recognise of the named people is counted back from it. */
export const firstDay = "2026-03-02";

/** One Weerwerk with a database of its own, and a real browser: everything of one journey happens in it. */
export class Story {
  readonly url: string;
  readonly #browser: Browser;
  readonly #hands: Hands;
  readonly #visitors: Visitor[] = [];

  constructor(url: string, browser: Browser, hands: Hands) {
    this.url = url;
    this.#hands = hands;
    this.#browser = browser;
  }

  /** Signs in on the page, as anybody does; without JavaScript, unless it is asked for. */
  async signsIn(who: Somebody, options: { javaScript?: boolean } = {}): Promise<Visitor> {
    const visitor = await this.arrives(who, options);
    await visitor.signsIn();
    return visitor;
  }

  /** Opens a browser and has not signed in yet. */
  async arrives(who: Somebody, options: { javaScript?: boolean } = {}): Promise<Visitor> {
    const context = await this.#browser.newContext({
      baseURL: this.url,
      javaScriptEnabled: options.javaScript ?? false,
      locale: "nl-BE",
    });
    const visitor = new Visitor(await context.newPage(), who, this.#hands);
    this.#visitors.push(visitor);
    return visitor;
  }

  /** The same door for a program: a token instead of a browser. */
  program(who: Somebody): Promise<Program> {
    return Program.of(this.url, who);
  }

  /** The page of the latest trajectory of a person, as their own fund finds it. */
  async trajectoryOf(who: InsuredPerson): Promise<string> {
    const [latest] = await (await this.program(aroundOf(who).coordinator)).trajectoriesOf(who);
    if (!latest) throw new Error(`${who.id} has no trajectory`);
    return `/trajectory/${latest.stream}`;
  }

  /** The page of the session of a day, as its secretary finds it. */
  async sessionOn(day: string): Promise<string> {
    const { body } = await (await this.program(griet)).get("/api/sessions");
    const found = (body.sessions as { session: string; on: string }[]).find(({ on }) => on === day);
    if (!found) throw new Error(`no session on ${day}`);
    return `/session/${found.session}`;
  }

  /** For everyone in the story it is now that day. */
  async itIs(day: string): Promise<void> {
    await (await this.program(an)).post("/api/desk/day", { day });
  }

  async end(): Promise<void> {
    for (const visitor of this.#visitors) await visitor.leaves();
  }
}

/** For the `describe` of a journey: begins before its first sentence and is gone after its last. */
export function aStory(hands: Hands = withKeyboard): Story {
  const ends: (() => Promise<unknown>)[] = [];
  let story: Story | undefined;
  before(async () => {
    const scratch = await scratchDatabase(onTheFirstDay);
    ends.push(scratch.drop);
    const dataFolder = await mkdtemp(join(tmpdir(), "weerwerk-journey-"));
    ends.push(() => rm(dataFolder, { recursive: true, force: true }));
    const nobody = { port: 0, publicUrl: "http://localhost:0", signIn: "embedded" } as const;
    const running = await startWeerwerk({ ...nobody, dataFolder, databaseUrl: scratch.url }, { logLevel: "error" });
    ends.push(running.stop);
    const browser = await playwright.launch(await chromium());
    ends.push(() => browser.close());
    story = new Story(running.url, browser, hands);
    ends.push(() => story?.end() ?? Promise.resolve());
  });
  after(async () => {
    for (const end of ends.reverse()) await end();
  });
  return new Proxy({} as Story, {
    get(_, name: keyof Story) {
      const value = story?.[name];
      return typeof value === "function" ? (value as () => unknown).bind(story) : value;
    },
  });
}

async function onTheFirstDay(url: string): Promise<void> {
  const record = await openRecord(url);
  await moveDay(record.db, firstDay);
  await record.close();
}
