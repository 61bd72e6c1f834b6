import type { Actor } from "../../access/roles.ts";
import type { Answer } from "../door/request.ts";
import { type Attempt, type Recorder, recordRefusal } from "../record/reads.ts";
import { refusalOf } from "./say-no.ts";

type Why = Extract<Answer, { kind: "not-you" }>["why"];

/** @throws Refused (403), always, once it is on record that somebody tried what they may not. */
export async function refuse(at: Recorder, actor: Actor, attempt: Attempt & { why: Why }): Promise<never> {
  await recordRefusal(at, actor, attempt);
  throw refusalOf({ kind: "not-you", why: attempt.why });
}
