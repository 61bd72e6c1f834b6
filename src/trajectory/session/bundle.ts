import type { IsoDay } from "../act.ts";
import type { EventType } from "../events.ts";

/** A dossier in a bundle: the project, and the version of its trajectory up to which it was frozen. */
export type FrozenDossier = { trajectory: string; project: string; version: number };

/** An event as it stands on record, as far as a bundle looks at it. */
type Recorded = { version: number; type: string; day: IsoDay; open: object };
/** As it is kept: `worded` is what was typed, still sealed, in hexadecimals. */
type Kept = Recorded & { worded?: string };

/** What of a dossier the members decide on; an event of another kind says nothing about the project. */
const inBundle: readonly EventType[] = ["ProjectHandedIn", "ProjectDocumentAdded", "ProjectAdvised", "ProjectExamined"];

export const isInBundle = (type: string): boolean => inBundle.includes(type as EventType);

/**
 * The facts on one project up to a version, oldest first: the project, the advice without its findings, the examination
 * with its opinion, and which documents there are. What is sealed, and papers that are medical, stay with the fund.
 */
export function factsOn<E extends Recorded>(events: readonly E[], project: string, upTo: number): E[] {
  return events.filter(({ version, type, open }) => {
    if (version > upTo || !isInBundle(type)) return false;
    const { id, project: of, medical } = open as { id?: string; project?: string; medical?: boolean };
    return (type === "ProjectHandedIn" ? id : of) === project && medical !== true;
  });
}

export type DossierEvents = FrozenDossier & { events: readonly Kept[] };

/**
 * What is hashed: the session and the facts of each dossier, in the order of the agenda. No names, and what was typed as
 * it is sealed, so that the record alone can give the same hash again, also after somebody was erased.
 */
export const bundleContent = (session: string, dossiers: readonly DossierEvents[]) => ({
  session,
  dossiers: dossiers.map(({ trajectory, project, version, events }) => ({
    trajectory,
    project,
    facts: factsOn(events, project, version).map(({ version, type, day, open, worded }) => ({
      ...{ version, type, day, open },
      ...(worded !== undefined && { worded }),
    })),
  })),
});

/** What became different since a bundle was frozen. */
export type Change =
  | { is: "put-on-agenda" | "taken-off-agenda"; trajectory: string; project: string }
  | { is: "new-fact"; trajectory: string; project: string; type: EventType; on: IsoDay };

/** In the order of the bundle: new facts first, then what came on the agenda and what left it. */
export function changesSince(frozen: readonly FrozenDossier[], now: readonly DossierEvents[]): readonly Change[] {
  const is = (one: { project: string }) => (other: { project: string }) => one.project === other.project;
  return [
    ...frozen.flatMap(({ trajectory, project, version }): Change[] => {
      const events = now.find(is({ project }))?.events ?? [];
      return factsOn(events, project, Number.POSITIVE_INFINITY)
        .filter((event) => event.version > version)
        .map(({ type, day }) => ({ is: "new-fact", trajectory, project, type: type as EventType, on: day }));
    }),
    ...now
      .filter((one) => !frozen.some(is(one)))
      .map(({ trajectory, project }): Change => ({ is: "put-on-agenda", trajectory, project })),
    ...frozen
      .filter((one) => !now.some(is(one)))
      .map(({ trajectory, project }): Change => ({ is: "taken-off-agenda", trajectory, project })),
  ];
}
