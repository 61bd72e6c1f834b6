import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedNumber } from "../../src/server/desk/national-number.ts";
import { startWeerwerk } from "../../src/server/start.ts";

const rows = 50;

export type Measurable = {
  url: string;
  /** Sent with every request, as whoever reads that page. */
  portal: { path: string; headers: Record<string, string> };
  list: { path: string; headers: Record<string, string> };
  stop: () => Promise<unknown>;
};

/** The whole product with its database, a person with a running trajectory, and a work list of fifty rows. */
export async function weerwerk(): Promise<Measurable> {
  const dataFolder = await mkdtemp(join(tmpdir(), "weerwerk-bench-pages-"));
  const running = await startWeerwerk(
    { port: 0, publicUrl: "http://localhost:0", signIn: "embedded", dataFolder, databaseUrl: undefined },
    { logLevel: "error" },
  );
  const { url } = running;
  const headersOf = async (person: string) => ({
    authorization: `Bearer ${(await post(url, "/api/desk/token", { person })).token}`,
    "accept-language": "nl",
  });
  const [jan, an] = [await headersOf("jan-d-hondt"), await headersOf("an-peeters")];
  await post(url, "/api/acts/ask-first-contact", {}, jan);
  const today = (await (await fetch(`${url}/api/trajectories`, { headers: an })).json()) as { day: string };
  for (let at = 1; at < rows; at += 1) {
    const born = `19${50 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
    const nationalNumber = inventedNumber(born, "woman");
    const person = { nationalNumber, givenName: "Lotte", familyName: `Voorbeeld ${at}`, language: "nl", ...address };
    await post(url, "/api/acts/register-recognition", { input: recognised(person, today.day) }, an);
    await post(url, "/api/acts/ask-first-contact", { nationalNumber, input: { how: "by-telephone" } }, an);
  }
  const stop = async () => {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { url, portal: { path: "/me", headers: jan }, list: { path: "/work?show=open", headers: an }, stop };
}

const address = { street: "Kerkstraat 1", postcode: "9000", town: "Gent" };
const recognised = (person: object, today: string) => ({
  person,
  fund: "100",
  regime: "employee",
  incapableSince: `${Number(today.slice(0, 4)) - 1}-06-01`,
  entitled: true,
  exclusion: "none",
  hasContract: false,
});

async function post(url: string, path: string, body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const said = (await answer.json()) as { token?: string; detail?: string };
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${said.detail ?? ""}`);
  return said;
}
