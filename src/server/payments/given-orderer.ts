import { writeSync } from "node:fs";
import { perform } from "../door/door.ts";
import { an } from "../door/given-door.ts";
import { openKeys } from "../record/keys.ts";
import { openRecord } from "../record/open-record.ts";
import { payday } from "./given-training.ts";

/**
 * For tests: a process that orders payments once and then stays, to be killed. The database, the keys and the key of
 * the request are in its environment. What it was answered is written on standard output.
 */
const record = await openRecord(process.env.DATABASE_URL ?? "");
const door = { db: record.db, keys: await openKeys("/nowhere", process.env), now: () => new Date() };
const answer = await perform(
  door,
  { act: "order-payments", actor: an, to: {}, input: {}, key: process.env.REQUEST_KEY },
  payday,
);
writeSync(1, `${answer.kind === "done" ? answer.stream : answer.kind}\n`);
setInterval(() => {}, 1000);
