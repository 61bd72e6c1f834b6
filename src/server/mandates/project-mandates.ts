import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { columns } from "../record/columns.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
import type { MandateView } from "./tables.ts";

const into = rowsInto<MandateView>("mandate", columns.mandate, { key: ["id"], found: "update" });

/** The powers of attorney of one person, out of the state alone; most have none. */
export const mandateRows = ({ person, mandates = [] }: Recognition): MandateView[] =>
  mandates.map(({ id, representative, from, until, medical, signedOn, endedOn = null }) => ({
    ...{ id, person_id: person, representative, from_day: from, until, medical },
    ...{ signed_on: signedOn, ended_on: endedOn },
  }));

export function projectMandates(state: Recognition): Write[] {
  const rows = mandateRows(state);
  return rows.length > 0 ? [into(rows)] : [];
}
