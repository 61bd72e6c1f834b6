import type { Actor } from "../../../access/roles.ts";
import { type ActName, acts } from "../../../trajectory/acts.ts";
import type { EventType } from "../../../trajectory/events.ts";
import { readStream } from "../../record/read-stream.ts";
import { type GivenDesk, givenDesk } from "../given-desk.ts";
import type { LogTo } from "../log.ts";
import { addressesOf, noting, type Papers, wordsOf } from "./given-crawler.ts";
import { type Asked, type Does, markedInput, markersIn, mustBeDone, planted, type Streams } from "./given-markers.ts";
import type { Planted } from "./given-readers.ts";

/** What the product answers beside the routes behind the sign-in: it could say something of somebody too. */
const besides = ["/signed-in", "/represent", "/metrics", "/health", "/ready"];

type Only = (route: string) => boolean;

export type CrawledDesk = GivenDesk & {
  addresses: ReadonlySet<string>;
  ask(who: string, path: string, init?: RequestInit): Promise<Response>;
  post(who: string, path: string, body: object): Promise<Response>;
  does: Does;
  itIs(day: string): Promise<void>;
  /** Everything that somebody is shown by reading: every address, as far as it answers, head and body. */
  crawl(who: string, role: Actor["role"], streams: Streams & Asked, papers: Papers, only?: Only): Promise<string>;
};

/** For tests: a desk of which every address is known, so that somebody can be shown all there is. */
export async function crawledDesk(logTo?: LogTo): Promise<CrawledDesk> {
  const addresses = new Set<string>(besides);
  const tokens = new Map<string, string>();
  const desk = await givenDesk({ routes: (all) => noting(all, addresses), logLevel: "debug", ...(logTo && { logTo }) });
  const ask: CrawledDesk["ask"] = async (who, path, init = {}) => {
    const headers = { accept: path.startsWith("/api/") ? "application/json" : "text/html", ...init.headers };
    const authorization = `Bearer ${tokens.get(who) ?? (await signIn(who))}`;
    return fetch(desk.url + path, { ...init, redirect: "manual", headers: { ...headers, authorization } });
  };
  const post: CrawledDesk["post"] = (who, path, body) =>
    ask(who, path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  const signIn = async (person: string): Promise<string> => {
    tokens.set(person, "");
    const { token } = (await (await post(person, "/api/desk/token", { person })).json()) as { token: string };
    tokens.set(person, token);
    return token;
  };
  const does: Does = async (who, act, to, input = {}) => {
    const answer = await post(who, `/api/acts/${act}`, { ...to, input: markedInput(act, input) });
    const body = (await answer.json()) as { stream: string };
    mustBeDone(answer.status, act, body);
    return body.stream;
  };
  const itIs = async (day: string): Promise<void> => {
    await post("an-peeters", "/api/desk/day", { day });
  };
  /** What is looked up by a national number is asked in a body. */
  const byNumber = async (who: string): Promise<readonly Response[]> => {
    const { nationalNumber } = planted;
    const patient = new URLSearchParams({ identifier: nationalNumber });
    return [
      await post(who, "/api/people", { nationalNumber }),
      await ask(who, "/api/fhir/r4/Patient/_search", { method: "POST", body: patient }),
    ];
  };
  const crawl: CrawledDesk["crawl"] = async (who, role, streams, papers, only = () => true) => {
    const read: string[] = [];
    for (const route of [...addresses].filter(only))
      for (const [at, address] of addressesOf(route, streams, papers).entries()) {
        // Of the forms that are for another role the first: that it is not theirs is said before anything is looked up.
        const act = /:act$/.test(route) ? acts[address.split("/").at(-1) as ActName] : undefined;
        if (act && at > 0 && !act.by.some((one) => one === role)) continue;
        const answer = await ask(who, address);
        if (answer.status >= 500) throw new Error(`${answer.status} for ${who} on ${address}`);
        const head = [...answer.headers].map(([name, value]) => `${name}: ${decoded(value)}`).join(" ");
        read.push(`${address.split("?", 1)[0]} ${head} ${await wordsOf(answer)}`);
      }
    for (const answer of await byNumber(who)) {
      if (answer.status >= 500) throw new Error(`${answer.status} for ${who} on ${answer.url}`);
      read.push(await wordsOf(answer));
    }
    return read.join("\n");
  };
  return { ...desk, addresses, ask, post, does, itIs, crawl };
}

/** A place to go on from is the question itself, so that it says what was asked; a name of a file is coded. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Where each word was planted that stands in an event of these. */
export async function wordsOn({ db, keys }: GivenDesk, streams: readonly string[]): Promise<Map<string, Planted>> {
  const words = new Map<string, Planted>();
  for (const stream of streams)
    for (const { type, open, sealed } of await readStream(db, keys, stream, { unseal: true, words: true }))
      for (const [part, fields] of [
        [false, open],
        [true, sealed ?? {}],
      ] as const)
        for (const [field, value] of Object.entries(fields))
          for (const word of markersIn(JSON.stringify(value)))
            words.set(word, { stream, type: type as EventType, field, sealed: part });
  return words;
}

/** What is kept of them one by one. */
export async function papersOf({ db }: GivenDesk): Promise<Papers> {
  const written = await db.selectFrom("letter").select(["stream_id", "version"]).execute();
  const kept = await db.selectFrom("document").select(["stream_id", "id"]).execute();
  return {
    letters: written.map(({ stream_id, version }) => `/letters/${stream_id}/${version}.pdf`),
    documents: kept.map(({ stream_id, id }) => `/documents/${stream_id}/${id}`),
  };
}
