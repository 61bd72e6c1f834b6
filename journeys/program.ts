import assert from "node:assert/strict";
import type { ActName } from "../src/trajectory/acts.ts";
import { isInsured, type Somebody } from "./people.ts";

export type Answer = { status: number; body: Record<string, unknown> };
type Done = { stream: string; version: number; events: { type: string; version: number; day: string }[] };

/** Somebody's own software at the same door, with a bearer token. Speaks the language that it is asked to. */
export class Program {
  readonly #url: string;
  readonly #token: string;
  language = "nl";

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async of(url: string, who: Somebody): Promise<Program> {
    const { body } = await new Program(url, "").post("/api/desk/token", { person: who.id });
    return new Program(url, String(body.token));
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask(path, { method: "POST", headers, body: JSON.stringify(body) });
  }

  /** Does an act that must succeed. */
  async does(act: ActName, to: object, input?: object): Promise<Done> {
    const answer = await this.tries(act, to, input);
    assert.equal(answer.status, 200, `${act}: ${JSON.stringify(answer.body)}`);
    return answer.body as Done;
  }

  tries(act: ActName, to: object, input?: object): Promise<Answer> {
    return this.post(`/api/acts/${act}`, { ...to, ...(input && { input }) });
  }

  /** The same, with files. */
  sends(act: ActName, to: object, input: object, files: readonly { name: string; content: Buffer }[]): Promise<Answer> {
    const body = new FormData();
    body.set("body", JSON.stringify({ ...to, input }));
    for (const { name, content } of files) body.append("documents", new Blob([Uint8Array.from(content)]), name);
    return this.#ask(`/api/acts/${act}`, { method: "POST", body });
  }

  /** A person, by their national number. */
  finds(nationalNumber: string): Promise<Answer> {
    return this.post("/api/people", { nationalNumber });
  }

  /** The trajectories of a person, the latest first. */
  async trajectoriesOf(who: Somebody): Promise<{ stream: string; stage: string; closedOn: string | null }[]> {
    if (!isInsured(who)) return [];
    const { body } = await this.finds(who.nationalNumber);
    return (body.trajectories ?? []) as { stream: string; stage: string; closedOn: string | null }[];
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const answer = await fetch(this.#url + path, {
      ...init,
      headers: {
        accept: "application/json",
        "accept-language": this.language,
        ...(this.#token && { authorization: `Bearer ${this.#token}` }),
        ...(typeof init.body === "string" ? { "content-type": "application/json" } : {}),
        ...(init.headers as Record<string, string>),
      },
    });
    const text = await answer.text();
    assert.doesNotMatch(text, stackTrace, path);
    return { status: answer.status, body: JSON.parse(text) as Record<string, unknown> };
  }
}

/** What must never leave the server. */
export const stackTrace = /\bat .{0,200}\.[cm]?[jt]sx?:\d+|node:internal|node_modules/;
