import type { Transaction } from "kysely";
import { answerBy } from "../../trajectory/own-data/requests.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

const rowsOf = ({ person, fund, questions = [] }: Recognition) =>
  questions.map(({ id, reading, askedOn, answeredOn }) => ({
    ...{ person_id: person, id, fund, kind: "reading" as const, about: String(reading) },
    ...{ asked_on: askedOn, due_on: answerBy(askedOn).outcome, answered_on: answeredOn ?? null, outcome: null },
  }));

/** What this person asked, from their recognition; nothing is left of whoever was erased. */
export async function projectRequests(trx: Transaction<Database>, state: Recognition): Promise<void> {
  const rows = rowsOf(state);
  if (rows.length === 0 && state.erasedOn === undefined) return;
  await trx.deleteFrom("own_request").where("person_id", "=", state.person).execute();
  if (rows.length > 0) await trx.insertInto("own_request").values(rows).execute();
}
