import type { Transaction } from "kysely";
import { givesMoney } from "../../trajectory/money/entitlements.ts";
import { personRow } from "../door/keep-person.ts";
import { type Counted, writeFigures } from "../figures/project-figures.ts";
import { entitlementRows } from "../payments/project-entitlements.ts";
import { asInsert } from "../record/append.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { currentMaster } from "../record/master-keys.ts";
import { wrap } from "../record/person-key.ts";
import { resumptionRow } from "../resumptions/project-resumption.ts";
import { recognitionDueRows, recognitionRow } from "../views/project-others.ts";
import { trajectoryViews } from "../views/project-trajectory.ts";
import type { Dossier, Held } from "./dossier.ts";
import { insertMany } from "./insert-many.ts";
import { columns } from "./tables.ts";

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
  await insertMany(trx, "person", columns.person, rows.person, { key: ["id"], found: "update" });
  if (rows.newKeys.length > 0) {
    const { id, master } = await currentMaster(trx, keys);
    const wrapped = rows.newKeys.map(({ person, key }) => ({
      person_id: person,
      wrapped: wrap(master, key, person),
      master: id,
    }));
    await insertMany(trx, "person_key", columns.person_key, wrapped);
  }
  await insertMany(trx, "event", columns.event, rows.event);
  await insertMany(trx, "recognition", columns.recognition, rows.recognition, { key: ["person_id"], found: "update" });
  await insertMany(trx, "trajectory", columns.trajectory, rows.trajectory, { key: ["stream_id"], found: "update" });
  const recognised = rows.recognition.map(({ person_id }) => person_id);
  if (recognised.length > 0) await trx.deleteFrom("recognition_due").where("person_id", "in", recognised).execute();
  await insertMany(trx, "recognition_due", columns.recognition_due, rows.recognitionDue);
  if (known) {
    await trx.deleteFrom("due").where("stream_id", "in", touched).execute();
    await trx.deleteFrom("follows").where("stream_id", "in", touched).execute();
  }
  await insertMany(trx, "due", columns.due, rows.due);
  await insertMany(trx, "follows", columns.follows, rows.follows);
  const entitled = { key: ["stream_id", "key"], found: "leave" } as const;
  await insertMany(trx, "entitlement", columns.entitlement, rows.entitlement, entitled);
  await insertMany(trx, "resumption", columns.resumption, rows.resumption, { key: ["stream_id"], found: "update" });
  await writeFigures(trx, dossiers.filter((dossier) => changedStreams(dossier).length > 0).map(countedOf));
}

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
    event: dossiers.flatMap((dossier) => changedStreams(dossier).flatMap(({ rows }) => rows.map(asInsert))),
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
