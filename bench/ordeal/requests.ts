import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../src/server/postgres/embedded.ts";
import { openKeys } from "../../src/server/record/keys.ts";
import { openRecord } from "../../src/server/record/open-record.ts";
import { type Found, invariants } from "./invariants.ts";
import { invented, type Schema } from "./invented.ts";
import { type Server, server } from "./servers.ts";

type Operation = {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content?: Record<string, { schema: Schema }> };
};
type Asking = { path: string; method: string; operation: Operation };
export type Fuzzed = Found & { requests: number; byStatus: Record<string, number>; broken: string[]; seconds: number };

const people = ["jan-d-hondt", "an-peeters", "marie-lambert", "tom-wouters", "sofie-maes", "bart-goossens"];
const others = ["griet-michiels", "luc-martin", "lies-hermans", "gerda-lenz", "julien-lejeune"];
const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/**
 * Requests made up from our own OpenAPI document: well formed, not well formed and hostile, by everybody, in every
 * language. No answer may be a 500 or show a stack, and afterwards the record must hold.
 */
export async function requestsOrdeal(
  { times, minutes }: { times: number; minutes: number },
  say: (line: string) => void,
): Promise<Fuzzed> {
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "weerwerk-ordeal-requests-"));
  const one = await server("whole", { WEERWERK_DATA: folder, NODE_ENV: "test" });
  try {
    await one.start();
    const found = await bombard(one, () => performance.now() - begun > minutes * 60_000, times, say);
    await one.stop();
    const postgres = await openEmbedded(folder);
    const record = await openRecord(postgres.url);
    try {
      const keys = await openKeys(join(folder, "keys"), {});
      const held = await invariants({ ...record, keys }, []);
      return { ...found, ...held, seconds: Math.round((performance.now() - begun) / 1000) };
    } finally {
      await record.close();
      await postgres.stop();
    }
  } finally {
    await one.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function bombard({ url }: Server, late: () => boolean, times: number, say: (line: string) => void) {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const askings = Object.entries(document.paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
    .filter(({ path }) => !path.startsWith("/api/desk"));
  const tokens = await Promise.all([...people, ...others].map((person) => tokenOf(url, person)));
  const ids: string[] = [];
  const byStatus: Record<string, number> = {};
  const broken: string[] = [];
  let requests = 0;
  const work = async () => {
    while (requests < times && !late()) {
      requests += 1;
      const { status, text, what } = await ask(url, any(askings), any(tokens), ids);
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      if (status >= 500 || /\n\s+at .*\(/.test(text)) broken.push(`${status} ${what}`);
      for (const [id] of text.matchAll(/(?<="stream":")[0-9a-f-]{36}/g)) if (!ids.includes(id)) ids.push(id);
      if (requests % 5000 === 0) say(`${requests} requests, ${broken.length} broken`);
    }
  };
  await Promise.all([1, 2, 3, 4].map(work));
  return { requests, byStatus, broken };
}

async function tokenOf(url: string, person: string): Promise<string> {
  const response = await fetch(`${url}/api/desk/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  return ((await response.json()) as { token: string }).token;
}

async function ask(url: string, { path, method, operation }: Asking, token: string, ids: readonly string[]) {
  const chance = any([0, 0, 0.02, 0.2]);
  const query = new URLSearchParams();
  for (const parameter of operation.parameters ?? [])
    if (parameter.in === "query" && Math.random() < 0.7)
      query.set(parameter.name, String(invented(parameter.schema, chance, ids)));
  const at = path.replace(/\{\w+\}/g, () => String(invented({ type: "string", format: "uuid" }, 0, ids)));
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  const body = schema && JSON.stringify(invented(schema, chance, ids));
  const response = await fetch(`${url}${at}?${query}`, {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${token}`,
      "accept-language": any(["nl", "fr", "de", "en"]),
      "idempotency-key": randomUUID(),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body }),
    redirect: "manual",
  });
  return {
    status: response.status,
    text: await response.text(),
    what: `${method} ${at}?${query} ${body ?? ""}`.slice(0, 500),
  };
}
