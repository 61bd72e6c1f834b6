import { createServer } from "node:http";
import { realClock } from "../../src/server/clock.ts";
import { type Door, perform } from "../../src/server/door/door.ts";
import { openKeys } from "../../src/server/record/keys.ts";
import { bindMasterKey } from "../../src/server/record/master-keys.ts";
import { openRecord } from "../../src/server/record/open-record.ts";
import { byId } from "../../src/server/sign-in/accounts.ts";

/** The door and the record without the web around them: `POST /api/acts/NAME`, by whoever the bearer says they are. */
const keys = await openKeys("/nowhere", process.env);
const { db } = await openRecord(process.env.DATABASE_URL ?? "", () => {});
await bindMasterKey(db, keys);
const door: Door = { db, keys, now: realClock.now };
const port = Number(process.env.PORT);

createServer(async (request, response) => {
  try {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
    const account = await byId(db, String(request.headers.authorization).replace("Bearer ", ""));
    if (!account) return response.writeHead(401).end();
    const { id, role, organisation, person } = account;
    const { input, ...to } = body;
    const act = String(request.url).replace("/api/acts/", "");
    const key = String(request.headers["idempotency-key"]);
    const asked = { act, actor: { id, role, organisation, person }, to, input, key };
    const answer = await perform(door, asked, await realClock.today());
    if (answer.kind !== "done") return response.writeHead(409).end(JSON.stringify({ kind: answer.kind }));
    const { stream, version } = answer;
    return response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ stream, version }));
  } catch {
    return response.writeHead(500).end();
  }
}).listen(port, "localhost", () => console.log(`Weerwerk runs on http://localhost:${port}`));
