import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { Role } from "../src/access/roles.ts";
import { pdfText } from "../src/server/pdf/pdf-text.ts";
import type { ActName } from "../src/trajectory/acts.ts";
import type { Obstacle } from "../src/trajectory/obstacles.ts";
import { actShown } from "../src/words/acts.ts";
import type { Language, Text } from "../src/words/language.ts";
import { obstacleWords } from "../src/words/obstacles.ts";
import { askingText } from "../src/words/screens/portal-asking.ts";
import { letterNames } from "../src/words/screens/portal-letters.ts";
import { type Answers, type Filled, fillIn } from "./fill-in.ts";
import type { Hands } from "./hands.ts";
import { type InsuredPerson, isInsured, type Somebody } from "./people.ts";
import { stackTrace } from "./program.ts";

type File = { name: string; mimeType: string; buffer: Buffer };

/** What is done on a page leads to another, which is there whole. */
export const leads = (page: Page, does: () => Promise<unknown>) => Promise.all([page.waitForEvent("load"), does()]);

/** One person at one browser, who sees what they see and does what their page lets them do. */
export class Visitor {
  readonly page: Page;
  readonly who: Somebody;
  /** As whom they are asked; who acts for an insured person is asked as that person. */
  readonly role: Role;
  readonly language: Language;
  readonly hands: Hands;
  /** The page from which their acts start: of a trajectory, of a person, of a session, or their own. */
  #desk = "/";
  /** Under which address the forms of those acts stand. */
  #under = "";
  #status = 0;

  constructor(page: Page, who: Somebody, hands: Hands) {
    this.page = page;
    this.hands = hands;
    this.who = who;
    this.role = isInsured(who) || who.role === "representative" ? "insured-person" : who.role;
    this.language = who.language;
    // What never comes is a fault; what comes late on a busy machine is none.
    page.context().setDefaultTimeout(120_000);
    page.on("response", (answer) => {
      if (answer.request().isNavigationRequest()) this.#status = answer.status();
    });
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  async signsIn(): Promise<void> {
    await this.#leads(() => this.page.goto("/sign-in"));
    await this.#leads(() => this.hands.press(this.page.locator(`button[value="${this.who.id}"]`)));
    const home = this.role === "insured-person" ? "/me" : "/work";
    this.#desk = isInsured(this.who) || this.role !== "insured-person" ? home : "/represent";
  }

  /** Types an address, or follows a link that somebody sent. */
  async goesTo(address: string): Promise<void> {
    await this.#leads(() => this.page.goto(address));
  }

  /** To the page of a trajectory, a person or a session, from where their acts start. */
  async opens(address: string): Promise<void> {
    if (this.role !== "insured-person") this.#desk = address;
    this.#under = address;
    await this.goesTo(this.#desk);
  }

  /** Follows a link or presses a button by what stands on it. */
  async presses(what: string | Text): Promise<void> {
    const name = this.#read(what);
    const either = this.page
      .getByRole("link", { name, exact: true })
      .or(this.page.getByRole("button", { name, exact: true }));
    await this.#leads(() => this.hands.press(either.first()));
  }

  /** Goes to the form of an act, fills it in and sends it, whatever comes of it. */
  async tries(act: ActName, answers: Answers = {}): Promise<void> {
    await this.goesToForm(act);
    await this.sends(act, answers);
  }

  async goesToForm(act: ActName): Promise<void> {
    await this.goesTo(this.#desk);
    await this.#leads(() => this.hands.press(this.#linkTo(act).first()));
  }

  /** Fills in what this page asks of the act, and does not send it yet. */
  async answers(act: ActName, answers: Answers): Promise<void> {
    await fillIn(this.main, act, this.role === "insured-person" ? await this.#askedHere(answers) : answers, this);
  }

  /** As far as the answers lead: an insured person answers page by page, and reads it once more before it goes. */
  async sends(act: ActName, answers: Answers = {}, files: readonly File[] = []): Promise<void> {
    await this.answersPages(act, answers, files);
    await this.answers(act, answers);
    const send = this.#button(actShown(act, this.role).button);
    if (this.role !== "insured-person" || (await send.count()) > 0) await this.#leads(() => this.hands.press(send));
  }

  /** Every page of an act up to the summary, or to the one where something is wrong. */
  async answersPages(act: ActName, answers: Answers, files: readonly File[] = []): Promise<void> {
    const next = this.#button(askingText.goOn);
    for (let from = ""; (await next.count()) > 0 && this.page.url() !== from; ) {
      from = this.page.url();
      await this.answers(act, answers);
      const box = this.main.locator("input[type=file]");
      if (files.length > 0 && (await box.count()) > 0) await box.setInputFiles(files);
      await this.#leads(() => this.hands.press(next));
    }
  }

  #button(said: Text): Locator {
    return this.main.getByRole("button", { name: said[this.language], exact: true });
  }

  async #askedHere(answers: Answers): Promise<Answers> {
    const here: [string, Filled][] = [];
    for (const [name, answer] of Object.entries(answers))
      if ((await this.main.locator(`[name="${name}"], [name^="${name}."]`).count()) > 0) here.push([name, answer]);
    return Object.fromEntries(here);
  }

  /** Does an act to the end: it is said that it is done, and what happens next. */
  async does(act: ActName, answers: Answers = {}): Promise<void> {
    await this.tries(act, answers);
    await this.sees(actShown(act, this.role).done);
    const own = `/me/${act}/sent[?]of=[0-9a-f-]{36}&at=[0-9]+$`;
    assert.match(this.page.url(), new RegExp(this.role === "insured-person" ? own : `[?]done=${act}$`));
  }

  /** The act is not offered, the page says why not, and whoever knows the address of its form reads the same. */
  async cannot(act: ActName, because: Obstacle, ...grounds: Text[]): Promise<void> {
    await this.goesTo(this.#desk);
    const { title } = actShown(act, this.role);
    assert.equal(await this.#linkTo(act).count(), 0, `${act} is offered to ${this.who.id}`);
    const why = this.main.locator(`dt:text-is(${JSON.stringify(title[this.language])}) + dd`);
    for (const reason of [obstacleWords[because], ...grounds])
      assert.ok(flat((await why.textContent()) ?? "").includes(flat(reason[this.language])), reason.en);
    await this.cannotAnyway(act, because, ...grounds);
  }

  /** Sees no name in the list, and the address of the trajectory leads to a refusal. */
  async knowsNothingOf(who: InsuredPerson, trajectory: string): Promise<void> {
    for (const show of ["mine", "open", "ended"]) {
      await this.goesTo(`/work?show=${show}`);
      await this.doesNotSee(who.familyName);
    }
    await this.goesTo(trajectory);
    assert.equal(this.#status, 403);
    await this.doesNotSee(who.familyName, who.nationalNumber);
  }

  /** Straight to the form of an act that no page offers. */
  async cannotAnyway(act: ActName, because: Obstacle, ...grounds: Text[]): Promise<void> {
    await this.goesTo(`${this.#under}/${act}`);
    await this.sees(obstacleWords[because], ...grounds);
    assert.equal(
      await this.main.locator("form [name]:not([name=form-token])").count(),
      0,
      "there is a form all the same",
    );
  }

  async sees(...what: (string | RegExp | Text)[]): Promise<void> {
    const text = await this.reads();
    for (const one of what) {
      const wanted = one instanceof RegExp ? one : flat(this.#read(one));
      const seen = wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted);
      assert.ok(seen, `${this.who.id} does not see ${String(wanted)} on ${this.#path()}:\n${text}`);
    }
  }

  async doesNotSee(...what: (string | RegExp | Text)[]): Promise<void> {
    const text = await this.reads();
    for (const one of what) {
      const wanted = one instanceof RegExp ? one : flat(this.#read(one));
      const seen = wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted);
      assert.ok(!seen, `${this.who.id} sees ${String(wanted)} on ${this.#path()}:\n${text}`);
    }
  }

  /** The words of the page, folded parts included. */
  async reads(): Promise<string> {
    return flat((await this.main.textContent()) ?? "");
  }

  /** At the foot of every page of a desk. */
  async movesTheDayTo(day: string): Promise<void> {
    const [year = "", month = "", date = ""] = day.split("-");
    const form = this.page.locator("form#desk-day");
    await this.hands.press(this.page.getByRole("contentinfo").locator("summary"));
    for (const [box, text] of Object.entries({ day: date, month, year }))
      await this.hands.write(form.locator(`[name="desk-day.${box}"]`), text);
    await this.#leads(() => this.hands.press(form.getByRole("button")));
  }

  /** Every fault stands at its box and in the list at the top, and each line of that list leads to a box. */
  async isToldOfFaultsAt(...fields: string[]): Promise<void> {
    assert.equal(this.#status, 400);
    const links = await this.main.getByRole("alert").getByRole("link").all();
    const led = await Promise.all(links.map((link) => link.getAttribute("href")));
    assert.deepEqual(
      led,
      fields.map((field) => `#field-${field.replaceAll(".", "-")}`),
    );
    for (const id of led) assert.equal(await this.main.locator(String(id)).count(), 1, String(id));
    const marked = await this.main.locator('[aria-invalid="true"], fieldset[data-invalid]').count();
    assert.ok(marked >= new Set(fields).size, `${marked} boxes are marked`);
  }

  /** What stands in the boxes, by the name under which each is sent. */
  async hasFilledIn(): Promise<Record<string, string>> {
    const boxes = await this.main
      .locator("form input:not([type=hidden]):not([type=radio]):not([type=checkbox]), form textarea")
      .all();
    const pairs = boxes.map(async (box) => [await box.getAttribute("name"), await box.inputValue()]);
    const chosen = await this.main.locator("form input:checked").all();
    const checked = chosen.map(async (box) => [await box.getAttribute("name"), await box.getAttribute("value")]);
    return Object.fromEntries(await Promise.all([...pairs, ...checked]));
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  /** Where a letter that is named on their page leads. */
  async addressOf(letter: keyof typeof letterNames): Promise<string> {
    await this.goesTo(this.#desk);
    const name = letterNames[letter]?.[this.language] ?? letter;
    return String(await this.main.getByRole("link", { name, exact: true }).first().getAttribute("href"));
  }

  /** The words of a letter, as the person who opens it reads them. */
  async letter(name: keyof typeof letterNames): Promise<string> {
    const answer = await this.page.request.get(await this.addressOf(name));
    assert.equal(answer.headers()["content-type"], "application/pdf");
    return pdfText(await answer.body()).join(" ");
  }

  #linkTo(act: ActName): Locator {
    return this.main.locator(`a[href$="/${act}"], a[href*="/${act}?"]`);
  }

  #path(): string {
    return new URL(this.page.url()).pathname;
  }

  #read(what: string | Text): string {
    return typeof what === "string" ? what : what[this.language];
  }

  /** What they do leads to another page, which is whole and shows nothing of our insides. */
  async #leads(does: () => Promise<unknown>): Promise<void> {
    await leads(this.page, does);
    assert.notEqual(this.#status, 500, this.#path());
    assert.doesNotMatch(await this.page.content(), stackTrace, this.#path());
  }
}

const flat = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
