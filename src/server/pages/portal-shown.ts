import { isAssigned } from "../../access/who-is-assigned.ts";
import type { EarlierTrajectory, Helper, LetterToRead, MyTrajectory } from "../../screens/portal/my-trajectory.ts";
import type { EventType } from "../../trajectory/events.ts";
import { followers } from "../../trajectory/followers.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { type Account, byId, byOrganisation } from "../sign-in/accounts.ts";
import type { FileView, Reader } from "../views/file.ts";
import type { PersonView } from "../views/people.ts";

/** A file as the person it is about sees it on their own page. */
export async function myTrajectory(
  { db }: Reader,
  file: FileView,
  trajectories: PersonView["trajectories"],
  today: string,
): Promise<Omit<MyTrajectory, "glance" | "begun" | "inPerson">> {
  const { stream, reference, stage, trajectory, dues, acts } = file;
  const [letters, helpers] = await Promise.all([
    lettersOf(db, [file.person.id, ...trajectories.map((one) => one.stream)]),
    helpersOf(db, file),
  ]);
  const earlier = earlierOf(trajectories, letters);
  return {
    stream,
    reference,
    today,
    stage,
    trajectory,
    dues,
    acts,
    helpers,
    letters: shown(letters, stream, file.person.id),
    earlier,
  };
}

type Letters = Awaited<ReturnType<typeof lettersOf>>;
/** The letters of some streams, the latest first. */
export const shown = (letters: Letters, ...streams: string[]): LetterToRead[] =>
  letters
    .filter((one) => streams.includes(one.stream))
    .map(({ kind, on, href }) => ({ kind: kind as EventType, on, href }));

export const earlierOf = (trajectories: PersonView["trajectories"], letters: Letters): EarlierTrajectory[] =>
  trajectories.flatMap(({ stream, openedOn, closedOn }) =>
    closedOn === null ? [] : [{ stream, from: openedOn, until: closedOn, letters: shown(letters, stream) }],
  );

/** Who follows: by name where somebody of them acted in this file, or was named to guide. */
async function helpersOf(db: Reader["db"], { trajectory, events }: FileView): Promise<Helper[]> {
  const known = followers(trajectory).filter(({ role }) => role !== "team-member" && role !== "council-secretary");
  return Promise.all(
    known.map(async ({ role, organisation }) => {
      const acted = events.findLast((event) => event.role === role && event.organisation === organisation)?.actor;
      const named = { coordinator: trajectory.coordinator, mediator: trajectory.guidance?.mediator };
      const id = (isAssigned(role) ? named[role] : undefined) ?? acted;
      if (id) return { role, organisation, ...reachOf(await byId(db, id)) };
      const [anyone] = await byOrganisation(db, organisation, role);
      return { role, organisation, telephone: anyone?.phone ?? undefined };
    }),
  );
}

const reachOf = (account: Account | undefined) =>
  account && {
    name: account.title ? `${account.title} ${account.name}` : account.name,
    telephone: account.phone ?? undefined,
    email: account.email ?? undefined,
  };
