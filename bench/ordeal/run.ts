import { parseArgs } from "node:util";
import { diskOrdeal } from "./disk.ts";
import { failoverOrdeal } from "./failover.ts";
import { killOrdeal, places } from "./kill.ts";
import { requestsOrdeal } from "./requests.ts";

type Ordeal = (options: { times: number; minutes: number; place: string }) => Promise<object>;
const say = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** `npm run ordeal NAME -- --times N`: each gives what it counted; 0 of what may not be, or it failed. */
const ordeals: Record<string, Ordeal> = {
  kill: ({ place, ...until }) => killOrdeal(places.find((known) => known === place) ?? "embedded", until, say),
  disk: (until) => diskOrdeal(until, say),
  failover: (until) => failoverOrdeal(until, say),
  requests: (until) => requestsOrdeal(until, say),
};

const { values, positionals } = parseArgs({
  options: {
    times: { type: "string", default: "20" },
    minutes: { type: "string", default: "60" },
    place: { type: "string", default: "embedded" },
  },
  allowPositionals: true,
});
const ordeal = ordeals[positionals[0] ?? ""];
if (!ordeal) {
  console.error(`Which ordeal? There is: ${Object.keys(ordeals).join(", ")}`);
  process.exitCode = 1;
} else {
  const found = await ordeal({ times: Number(values.times), minutes: Number(values.minutes), place: values.place });
  console.log(JSON.stringify(found, null, 1));
  const mayNotBe = ["lost", "doubled", "brokenChains", "viewsThatDiffer"] as const;
  const counted = found as Record<string, unknown>;
  const broken = Array.isArray(counted.broken) && counted.broken.length > 0;
  process.exitCode = broken || mayNotBe.some((what) => counted[what] !== 0) ? 1 : 0;
}
