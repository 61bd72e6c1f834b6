import type { Actor } from "../../access/roles.ts";
import { reachesAct } from "../../access/who-may-act.ts";
import type { MyStart, MyTrajectory } from "../../screens/portal/my-trajectory.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { refusalOf } from "../api/say-no.ts";
import { draftKeptUntil } from "../drafts/erase-drafts.ts";
import { draftsOf } from "../drafts/read-drafts.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { openFile, type Reader } from "../views/file.ts";
import type { PersonView } from "../views/people.ts";
import { atAGlance } from "./at-a-glance.ts";
import { routesOpen } from "./portal-routes.ts";
import { earlierOf, myTrajectory, shown } from "./portal-shown.ts";

type Own = PersonView & { recognition: Recognition };

/** What the reader's first page says: of the trajectory that runs, or of the ways in while none does. */
export async function myPage(
  reader: Reader,
  actor: Actor,
  own: Own,
  today: string,
): Promise<{ start: MyStart } | { mine: MyTrajectory }> {
  const { person, recognition, trajectories, resumptions } = own;
  const streams = [person.id, ...trajectories.map(({ stream }) => stream), ...resumptions.map(({ stream }) => stream)];
  const glance = await atAGlance(reader, actor, person.id, streams);
  const begun = (await draftsOf(reader, actor)).map(({ act, about, savedOn }) => ({
    act,
    about,
    keptUntil: draftKeptUntil(savedOn),
  }));
  const running = trajectories.find(({ closedOn }) => closedOn === null);
  if (running) {
    const file = await openFile(reader, actor, running.stream, today);
    if (typeof file === "string") throw refusalOf({ kind: "not-found", what: "trajectory" });
    const mine = await myTrajectory(reader, file, trajectories, today);
    return { mine: { ...mine, dues: [...askedOf(own), ...mine.dues], inPerson: inPerson(actor), glance, begun } };
  }
  const letters = await lettersOf(reader.db, streams);
  return {
    start: {
      recognition,
      routes: routesOpen(recognition, today),
      dues: askedOf(own),
      inPerson: inPerson(actor),
      letters: shown(letters, person.id),
      earlier: earlierOf(trajectories, letters),
      glance,
      begun,
    },
  };
}

/** What is waited for of the person themself, beside any trajectory: the questionnaire. */
const askedOf = ({ dues }: PersonView) => dues.filter(({ who }) => who === "insured-person");

/** What who acts for the person cannot do for them; nothing for the person themself. */
const inPerson = (actor: Actor): ActName[] =>
  actor.mandate ? (Object.keys(acts) as ActName[]).filter((name) => !reachesAct(actor, acts[name])) : [];
