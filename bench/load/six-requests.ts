import { Agent, request } from "node:http";

/** One at a time over each connection, which stays open, as a browser or a program of an organisation does. */
export type Client = {
  post(path: string, bearer: string, body: object): Promise<{ status: number; body: string }>;
  close(): void;
};

export function client(url: string): Client {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    post: (path, bearer, body) =>
      new Promise((done, failed) => {
        const text = JSON.stringify(body);
        const headers = {
          authorization: `Bearer ${bearer}`,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(text),
        };
        const asked = request({ agent, hostname, port, path, method: "POST", headers }, (response) => {
          let answer = "";
          response.setEncoding("utf8").on("data", (part) => {
            answer += part;
          });
          response.on("end", () => done({ status: response.statusCode ?? 0, body: answer }));
        });
        asked.on("error", failed).end(text);
      }),
    close: () => agent.destroy(),
  };
}

export type Signers = { coordinator: string; physician: string };
export type Person = { person: string; bearer: string };

/**
 * A case of route A up to the engagement declaration over HTTP: six acts, each in the name of whoever does it.
 *
 * @returns milliseconds of each.
 */
export async function sixRequests(
  { post }: Client,
  { coordinator, physician }: Signers,
  { person, bearer }: Person,
  day: string,
): Promise<number[]> {
  const taken: number[] = [];
  const done = async (act: string, by: string, body: object): Promise<string> => {
    const start = performance.now();
    const answer = await post(`/api/acts/${act}`, by, body);
    taken.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(`${act}: ${answer.status} ${answer.body.slice(0, 300)}`);
    return JSON.parse(answer.body).stream;
  };
  const said = {
    examinedOn: day,
    saysWantsToWork: true,
    hasWorkPotential: true,
    workPotential: "Kan zittend werk aan.",
  };
  const trajectory = await done("refer-to-coordinator", physician, { person, input: said });
  const place = { time: "10:00", how: "at-the-office", place: "Kantoor" };
  await done("invite-to-first-contact", coordinator, { trajectory, input: { on: day, ...place } });
  await done("hold-first-contact", coordinator, { trajectory, input: { on: day, how: "at-the-office" } });
  for (const by of [bearer, coordinator, physician])
    await done("sign-engagement", by, { trajectory, input: { declares: true } });
  return taken;
}
