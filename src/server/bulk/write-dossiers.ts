import type { Transaction } from "kysely";
import { givesMoney } from "../../trajectory/money/entitlements.ts";
import { intoPersons, personRow } from "../door/keep-person.ts";
import { type Counted, figureWrites } from "../figures/project-figures.ts";
import { entitlementRows, intoEntitlements } from "../payments/project-entitlements.ts";
import { eventsInto } from "../record/append.ts";
import { columns } from "../record/columns.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { currentMaster } from "../record/master-keys.ts";
import { wrap } from "../record/person-key.ts";
import { bytes, rowsInto } from "../record/rows-into.ts";
import { type Write, writeInOrder } from "../record/write-together.ts";
import { intoResumptions, resumptionRow } from "../resumptions/project-resumption.ts";
import { intoRecognitions, recognitionDueRows, recognitionRow } from "../views/project-others.ts";
import { intoTrajectories, trajectoryViews } from "../views/project-trajectory.ts";
import type { Dossier, Held } from "./dossier.ts";

/**
 * Puts on record what was done to these people in memory: events, keys, who they are, and the views that the door
 * would have written (project.ts); in one transaction, so all of it or nothing. Only news and letters are left out:
 * what happened elsewhere was told and written there.
 *
 * @throws when somebody else wrote on one of the streams meanwhile, or has the same national number.
 */
export async function writeDossiers(
  trx: Transaction<Database>,
  keys: Keys,
  dossiers: readonly Dossier[],
): Promise<void> {
  const changed = dossiers.flatMap((dossier) => changedStreams(dossier));
  if (changed.length === 0) return;
  const rows = rowsOf(dossiers);
  const touched = rows.trajectory.map(({ stream_id }) => stream_id);
  const known = dossiers.some(({ trajectories }) => trajectories.some(({ recorded }) => recorded > 0));
  const writes: Write[] = [];
  const put = <Row>(list: readonly Row[], into: (rows: readonly Row[]) => Write) => {
    if (list.length > 0) writes.push(into(list));
  };
  put(rows.person, intoPersons);
  if (rows.newKeys.length > 0) {
    const { id, master } = await currentMaster(trx, keys);
    const wrapped = rows.newKeys.map(({ person, key }) => ({
      person_id: person,
      wrapped: bytes(wrap(master, key, person)),
      master: id,
    }));
    put(wrapped, intoKeys);
  }
  put(rows.event, eventsInto);
  put(rows.recognition, intoRecognitions.recognition);
  put(rows.trajectory, intoTrajectories.trajectory);
  const recognised = rows.recognition.map(({ person_id }) => person_id);
  if (recognised.length > 0) writes.push(trx.deleteFrom("recognition_due").where("person_id", "in", recognised));
  put(rows.recognitionDue, intoRecognitions.due);
  if (known) {
    writes.push(trx.deleteFrom("due").where("stream_id", "in", touched));
    writes.push(trx.deleteFrom("follows").where("stream_id", "in", touched));
  }
  put(rows.due, intoTrajectories.due);
  put(rows.follows, intoTrajectories.follows);
  put(rows.entitlement, intoEntitlements);
  put(rows.resumption, intoResumptions);
  writes.push(...figureWrites(dossiers.filter((dossier) => changedStreams(dossier).length > 0).map(countedOf)));
  await writeInOrder(trx, writes);
}

const intoKeys = rowsInto<{ person_id: string; wrapped: string; master: number }>("person_key", columns.person_key);

const countedOf = ({ person, postcode, recognition, trajectories, resumptions }: Dossier): Counted => ({
  person,
  postcode,
  recognition: recognition && withState(recognition)[0],
  trajectories: trajectories.flatMap(withState),
  resumptions: resumptions.flatMap(withState),
});

const withState = <State>({ stream, state, events }: Held<State>) => (state ? [{ stream, state, events }] : []);

/** Everything that was written is on record now; the dossiers may be gone on with. */
export function markWritten(dossiers: readonly Dossier[]): void {
  for (const dossier of dossiers) {
    for (const stream of changedStreams(dossier)) {
      stream.recorded = stream.events.length;
      stream.rows = [];
    }
    dossier.identity = undefined;
    if (dossier.key) dossier.key.isNew = false;
  }
}

const isChanged = ({ rows }: Held<unknown>): boolean => rows.length > 0;
const fresh = ({ events, recorded }: Held<unknown>) => events.slice(recorded);

const changedStreams = ({ recognition, trajectories, resumptions }: Dossier): Held<unknown>[] =>
  [...(recognition ? [recognition] : []), ...trajectories, ...resumptions].filter(isChanged);

function rowsOf(dossiers: readonly Dossier[]) {
  const trajectories = dossiers.flatMap((dossier) =>
    dossier.trajectories.filter(isChanged).map((held) => ({ dossier, held })),
  );
  const views = trajectories.flatMap(({ held: { stream, state, events } }) => {
    const last = events.at(-1);
    return state && last ? [trajectoryViews(stream, state, last)] : [];
  });
  const resumptions = dossiers.flatMap((dossier) =>
    dossier.resumptions.filter(isChanged).map((held) => ({ dossier, held })),
  );
  return {
    event: dossiers.flatMap((dossier) => changedStreams(dossier).flatMap(({ rows }) => rows)),
    person: dossiers.flatMap(({ person, identity }) => (identity ? [{ id: person, ...personRow(identity) }] : [])),
    newKeys: dossiers.flatMap(({ person, key }) => (key?.isNew ? [{ person, key: key.key }] : [])),
    recognition: dossiers.flatMap(({ recognition }) => {
      const last = recognition?.events.at(-1);
      return recognition?.state && last && isChanged(recognition)
        ? [recognitionRow(recognition.stream, recognition.state, last)]
        : [];
    }),
    recognitionDue: dossiers.flatMap(({ recognition }) =>
      recognition?.state && isChanged(recognition) ? recognitionDueRows(recognition.state) : [],
    ),
    trajectory: views.map(({ trajectory }) => trajectory),
    due: views.flatMap(({ due }) => due),
    follows: views.flatMap(({ follows }) => follows),
    entitlement: trajectories.flatMap(({ dossier, held }) =>
      fresh(held).some(({ type }) => givesMoney(type)) ? entitlementRows(held.stream, dossier.person, held.events) : [],
    ),
    resumption: resumptions.flatMap(({ dossier, held }) =>
      held.state
        ? [
            {
              stream_id: held.stream,
              person_id: dossier.person,
              before_id: held.before,
              ...resumptionRow(held.state, held.events.length),
            },
          ]
        : [],
    ),
  };
}
