// Cases of six events, each appended by itself: `node append.js URL USERS CASES`; prints how it went as JSON.
import { randomUUID } from "node:crypto";
import { getPostgreSQLEventStore } from "@event-driven-io/emmett-postgresql";

const [url, users, cases] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const store = getPostgreSQLEventStore(url);
const what = "x".repeat(900);
const taken = [];
const six = async () => {
  const stream = randomUUID();
  for (let version = 0; version < 6; version += 1) {
    const start = performance.now();
    const expectedStreamVersion = version === 0 ? "STREAM_DOES_NOT_EXIST" : BigInt(version);
    await store.appendToStream(stream, [{ type: "ActDone", data: { what } }], { expectedStreamVersion });
    taken.push(performance.now() - start);
  }
};
const round = async (cases) => {
  let left = cases;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: users }, async () => {
      while (left-- > 0) await six();
    }),
  );
  return (cases * 1000) / (performance.now() - start);
};
// The tables are made at the first append, and then it warms up.
await six();
await round(400);
taken.length = 0;
const perSecond = await round(cases);
process.stdout.write(JSON.stringify({ perSecond, taken }));
await store.close();
