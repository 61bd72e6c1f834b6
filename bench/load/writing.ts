import pg from "pg";
import { dayInBelgium } from "../../src/server/clock.ts";
import { ms, quantile, whole } from "../country/timings.ts";
import { withOurs } from "./ours.ts";
import { bareInserts, emmett, strapi } from "./peers.ts";
import { client, sixRequests } from "./six-requests.ts";
import { type Ran, together } from "./together.ts";

const users = [1, 16, 64] as const;
const rounds = 3;
const cases = { 1: 40, 16: 160, 64: 192 } as const;
const warmUp = 400;

type Name = "weerwerk" | "bare" | "emmett" | "strapi";
type Measured = Record<Name, Ran[]>;

const middle = (of: readonly number[]) => quantile(of, 0.5);
const now = (said: string) => process.stderr.write(`${said}\n`);

/** S1 over HTTP beside its peers, in turns, all on the same PostgreSQL. Rows of a table, and what the server held. */
export async function writing(): Promise<{ rows: string[]; rounds: number; warmUp: number; memory: string }> {
  const rows: string[] = [];
  let memory = "";
  await withOurs(async ({ server, record, signers, people }) => {
    const databases = { bare: "", emmett: "", strapi: "" };
    for (const name of Object.keys(databases) as (keyof typeof databases)[])
      databases[name] = await freshDatabase(record.addresses.url, `bench_${name}`);
    const peer = await strapi(databases.strapi);
    const asker = client(server.url);
    const day = dayInBelgium(new Date());
    const contenders: Record<Name, (users: number, cases: number) => Promise<Ran>> = {
      weerwerk: async (users, cases) =>
        together(users, await people(cases), (person) => sixRequests(asker, signers, person, day)),
      bare: (users, cases) => bareInserts(databases.bare, users, cases),
      emmett: (users, cases) => emmett(databases.emmett, users, cases),
      strapi: (users, cases) => peer.six(users, Math.ceil(cases / 4)),
    };
    const names = Object.keys(contenders) as Name[];
    // A server runs for months: each is measured when its code is compiled and its statements are planned.
    for (const name of names) await contenders[name](16, warmUp);
    for (const many of users) {
      const measured: Measured = { weerwerk: [], bare: [], emmett: [], strapi: [] };
      for (let round = 0; round < rounds; round += 1)
        for (const name of names) {
          now(`${many} users, round ${round + 1}: ${name}`);
          measured[name].push(await contenders[name](many, cases[many]));
        }
      rows.push(rowOf(many, measured));
    }
    memory = await memoryOf(server.url);
    asker.close();
    peer.stop();
  });
  return { rows, rounds, warmUp, memory };
}

function rowOf(many: number, measured: Measured): string {
  const acts = (name: Name) => middle(measured[name].map(({ perSecond }) => perSecond * 6));
  const late = (name: Name) =>
    quantile(
      measured[name].flatMap(({ taken }) => taken),
      0.95,
    );
  // Of each round apart: the machine is shared, and what disturbs one of a round disturbs the others too.
  const share = (name: Name) =>
    middle(measured.weerwerk.map((ours, round) => ours.perSecond / (measured[name][round]?.perSecond ?? Number.NaN)));
  const cells = (["bare", "emmett", "strapi"] as const).map(
    (name) => `${whole(acts(name))} | ${share(name).toFixed(2)}`,
  );
  return `| ${many} | ${whole(acts("weerwerk"))} | ${ms(middle(measured.weerwerk.flatMap(({ taken }) => taken)))} ms | ${ms(late("weerwerk"))} ms | ${cells.join(" | ")} |`;
}

async function freshDatabase(url: string, name: string): Promise<string> {
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const there = new URL(url);
  there.pathname = name;
  return there.href;
}

async function memoryOf(url: string): Promise<string> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1];
  return bytes === undefined ? "not known" : `${Math.round(Number(bytes) / 2 ** 20)} MiB`;
}
