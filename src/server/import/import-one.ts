import { createHash, randomUUID } from "node:crypto";
import type { Actor, Fund, Organisation } from "../../access/roles.ts";
import { cannot } from "../../trajectory/act.ts";
import { type ActName, acts as declared } from "../../trajectory/acts.ts";
import type { Issue } from "../../words/faults.ts";
import type { Dossier } from "../bulk/dossier.ts";
import { type Enacted, enact, type World } from "../bulk/enact.ts";
import type { ImportedTrajectory } from "./imported.ts";

/** Why a trajectory was not taken: what the door would have answered, and at which field. */
export type NotTaken = { path: string; answer: Exclude<Enacted, { kind: "done" }> };

/** On whose behalf: the fund, and the account of whoever imports. */
export type Importer = { fund: Fund; id: string };

/** The same reference of the same fund is the same trajectory, whenever it is imported. */
export function streamOf({ fund }: Importer, reference: string): string {
  const hash = createHash("sha256").update(`import ${fund} ${reference}`).digest("hex");
  // RFC 9562: version 8 is for ids of one's own making.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/**
 * Does every act of one trajectory to a person held in memory, by the rights, the law and the record of the door. At
 * the first one that cannot be done it stops and says so; the dossier is then to be thrown away, since nothing of it
 * may be written.
 *
 * @param at when it is imported; each act keeps its own day.
 */
export function importOne(
  dossier: Dossier,
  the: ImportedTrajectory,
  importer: Importer,
  world: Pick<World, "sessions" | "colleagues"> & { at: Date; today: string },
): NotTaken | undefined {
  const { person, recognition, acts, reference } = the;
  const fund = importer.fund;
  const ids: string[] = [];
  const newId = () => ids.pop() ?? randomUUID();
  const does = (path: string, { on, act, actor, input }: Doing): NotTaken | undefined => {
    if (on > world.today)
      return { path: `${path}.on`, answer: { kind: "cannot", act, no: cannot("day-lies-in-the-future") } };
    const answer = enact(dossier, { act, actor, input, day: on, at: world.at }, { ...world, newId });
    return answer.kind === "done" ? undefined : { path: pathOf(path, answer), answer };
  };
  const coordinator = actorOf({ by: "coordinator" }, importer, dossier.person, fund);
  const known = dossier.recognition?.state;
  if (known && known.fund !== fund)
    return { path: "person.nationalNumber", answer: { kind: "not-you", why: "not-this-person" } };
  if (!known || known.endedOn) {
    const { on, invalidSince: _, ...recognised } = recognition;
    const input = { person, fund, ...recognised };
    const no = does("recognition", { on, act: "register-recognition", actor: coordinator, input });
    if (no) return no;
  }
  if (recognition.invalidSince && !dossier.recognition?.state?.invalidSince) {
    const on = [recognition.invalidSince, recognition.on].toSorted().at(-1) ?? recognition.on;
    const input = { since: recognition.invalidSince };
    const no = does("recognition.invalidSince", { on, act: "recognise-invalidity", actor: coordinator, input });
    if (no) return no;
  }
  for (const [at, { on, act, by, organisation, input }] of acts.entries()) {
    // The first id that the opening act takes is that of its trajectory.
    if (declared[act].to === "new trajectory") ids.push(streamOf(importer, reference));
    const actor = actorOf({ by, organisation }, importer, dossier.person, fund);
    const no = does(`acts.${at}`, { on, act, actor, input });
    ids.length = 0;
    if (no) return no;
  }
  return undefined;
}

type Doing = { on: string; act: ActName; actor: Actor; input: unknown };
type By = Pick<ImportedTrajectory["acts"][number], "by" | "organisation">;

/** Who did it is not in the file by name: the record says that it came in by an import, and whose. */
const actorOf = ({ by, organisation }: By, { id }: Importer, person: string, fund: Organisation): Actor => ({
  id: `import:${id}`,
  role: by,
  organisation: by === "insured-person" ? null : (organisation ?? fund),
  person: by === "insured-person" ? person : null,
});

/** A malformed input names its own field. */
function pathOf(path: string, answer: NotTaken["answer"]): string {
  if (answer.kind !== "malformed") return path;
  const field = (answer.faults as readonly Issue[])[0]?.path.map(String) ?? [];
  if (path === "recognition") return (field[0] === "person" ? field : ["recognition", ...field]).join(".");
  return [path, "input", ...field].join(".");
}
