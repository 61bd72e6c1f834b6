import type { Kysely, Transaction } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { addDays, type Day } from "../../law/kernel/day.ts";
import { type Decision, decideAct } from "../../trajectory/act.ts";
import { acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { foldSession } from "../door/fold.ts";
import { toRecord } from "../door/happenings.ts";
import { append } from "../record/append.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { writeInOrder } from "../record/write-together.ts";
import { projectSession } from "../views/project-others.ts";
import { chanceOf } from "./chance.ts";
import { text } from "./life.ts";
import { type PlannedSession, whoSits } from "./sessions.ts";
import type { Country } from "./write-life.ts";

/** Plans every session of the Council that was held by `until`, and closes it the day after; what is there already is left alone. */
export async function planSessions(db: Kysely<Database>, keys: Keys, country: Country): Promise<void> {
  const secretary = country.staff.one("council-secretary", "riziv", 0);
  const ids = country.sessions.map(({ id }) => id);
  const there = await db.selectFrom("session").select("stream_id").where("stream_id", "in", ids).execute();
  const known = new Set(there.map(({ stream_id }) => stream_id));
  const missing = country.sessions.filter(({ id, plannedOn }) => !known.has(id) && plannedOn <= country.until);
  for (const session of missing) {
    await db.transaction().execute((trx) => hold(trx, keys, session, secretary, country));
  }
}

async function hold(
  trx: Transaction<Database>,
  keys: Keys,
  session: PlannedSession,
  actor: Actor,
  { seed, until, staff }: Country,
) {
  const { uuid } = chanceOf(`${seed}/session/${session.id}`);
  const done = async (
    act: "plan-session" | "record-presence" | "close-session",
    on: Day,
    decision: Decision<EventType>,
    expected: number,
  ) => {
    if ("cannot" in decision) throw new Error(`A session could not be held: ${decision.cannot}`);
    return append(trx, keys, {
      stream: session.id,
      kind: "session",
      person: null,
      expected,
      events: decision.happened.map((event) => toRecord(event, decision.rulings ?? [])),
      by: { actor: actor.id, role: actor.role, organisation: actor.organisation },
      act,
      actId: uuid(),
      day: text(on),
      at: new Date(on * 86_400_000 + 9 * 3_600_000),
    });
  };
  const plannedOn = text(session.plannedOn);
  const input = { on: text(session.on), place: "Brussel" };
  const planning = { actor, day: plannedOn, id: session.id, input };
  let events = await done("plan-session", session.plannedOn, decideAct(acts["plan-session"], planning), 0);
  const closedOn = addDays(session.on, 1);
  const { chair, present, excused } = whoSits(staff);
  const around = { actor, id: session.id, members: [...present, ...excused], agenda: [] };
  const planned = foldSession(events);
  if (planned && session.on <= until) {
    const sat = { ...around, day: text(session.on), session: planned };
    const who = { chair, present: [...present], excused: [...excused] };
    const sitting = decideAct(acts["record-presence"], { ...sat, input: who });
    events = [...events, ...(await done("record-presence", session.on, sitting, 1))];
    const closing = { ...sat, day: text(closedOn), input: {} };
    if (closedOn <= until)
      events = [...events, ...(await done("close-session", closedOn, decideAct(acts["close-session"], closing), 2))];
  }
  const [state, last] = [foldSession(events), events.at(-1)];
  if (state && last) await writeInOrder(trx, projectSession(session.id, state, last));
}
