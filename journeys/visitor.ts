import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { Role } from "../src/access/roles.ts";
import type { ActName } from "../src/trajectory/acts.ts";
import type { Obstacle } from "../src/trajectory/obstacles.ts";
import { actShown } from "../src/words/acts.ts";
import type { Language, Text } from "../src/words/language.ts";
import { obstacleWords } from "../src/words/obstacles.ts";
import { type Answers, fillIn } from "./fill-in.ts";
import { type InsuredPerson, isInsured, type Somebody } from "./people.ts";
import { stackTrace } from "./program.ts";

/** One person at one browser, who sees what they see and does what their page lets them do. */
export class Visitor {
  readonly page: Page;
  readonly who: Somebody;
  readonly role: Role;
  readonly language: Language;
  /** The page from which their acts start: of a trajectory, of a person, of a session, or their own. */
  #desk = "/";

  constructor(page: Page, who: Somebody) {
    this.page = page;
    this.who = who;
    this.role = isInsured(who) ? "insured-person" : who.role;
    this.language = who.language;
    page.setDefaultTimeout(5_000);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  async signsIn(): Promise<void> {
    await this.#leads(() => this.page.goto("/sign-in"));
    await this.#leads(() => this.page.locator(`button[value="${this.who.id}"]`).click());
    this.#desk = this.role === "insured-person" ? "/me" : "/work";
  }

  /** Types an address, or follows a link that somebody sent. */
  async goesTo(address: string): Promise<void> {
    await this.#leads(() => this.page.goto(address));
  }

  /** To the page of a trajectory, a person or a session, from where their acts start. */
  async opens(address: string): Promise<void> {
    this.#desk = address;
    await this.goesTo(address);
  }

  /** Follows a link or presses a button by what stands on it. */
  async presses(what: string | Text): Promise<void> {
    const name = this.#read(what);
    const either = this.page
      .getByRole("link", { name, exact: true })
      .or(this.page.getByRole("button", { name, exact: true }));
    await this.#leads(() => either.first().click());
  }

  /** Goes to the form of an act, fills it in and sends it, whatever comes of it. */
  async tries(act: ActName, answers: Answers = {}): Promise<void> {
    await this.goesToForm(act);
    await this.sends(act, answers);
  }

  async goesToForm(act: ActName): Promise<void> {
    if (this.#path() !== this.#desk) await this.goesTo(this.#desk);
    const link = this.main.locator(`a[href$="/${act}"], a[href*="/${act}?"]`).first();
    await this.#leads(() => link.click());
  }

  async sends(act: ActName, answers: Answers = {}): Promise<void> {
    await fillIn(this.main, act, answers, this);
    const button = actShown(act, this.role).button[this.language];
    await this.#leads(() => this.main.getByRole("button", { name: button, exact: true }).click());
  }

  /** Does an act to the end: it is said that it is done, and what happens next. */
  async does(act: ActName, answers: Answers = {}): Promise<void> {
    await this.tries(act, answers);
    const { done } = actShown(act, this.role);
    await this.sees(done);
    assert.match(this.page.url(), new RegExp(`[?]done=${act}$`));
  }

  /** The form is not offered: the page says which act and why not, with the rule where there is one. */
  async cannot(act: ActName, because: Obstacle | Text): Promise<void> {
    await this.goesTo(`${this.#desk}/${act}`);
    await this.sees(typeof because === "string" ? obstacleWords[because] : because);
    assert.equal(await this.main.locator("form").count(), 0, "there is a form all the same");
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

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  #path(): string {
    return new URL(this.page.url()).pathname;
  }

  #read(what: string | Text): string {
    return typeof what === "string" ? what : what[this.language];
  }

  /** What they do leads to another page, which is whole and shows nothing of our insides. */
  async #leads(does: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), does()]);
    assert.doesNotMatch(await this.page.content(), stackTrace, this.#path());
  }
}

const flat = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

export const pageOf = ({ person }: InsuredPerson): string => `/person/${person}`;
