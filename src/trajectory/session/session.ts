import type { IsoDay } from "../act.ts";
import type { Evolves, Happening, Occasion } from "../events.ts";

/** A session of the Higher Commission of the Council for Invalidity. */
export type Session = { on: IsoDay; place: string; closed: boolean };

export type SessionEvents = {
  SessionPlanned: { on: IsoDay; place: string };
  SessionClosed: object;
};

const evolves: Evolves<Session, SessionEvents> = {
  SessionPlanned: (_, { on, place }) => ({ on, place, closed: false }),
  SessionClosed: (state) => ({ ...state, closed: true }),
};

export function evolveSession(
  state: Session | undefined,
  event: Happening<keyof SessionEvents>,
  on: Occasion,
): Session {
  const evolve = evolves[event.type] as (state: Session | undefined, event: unknown, on: Occasion) => Session;
  return evolve(state, event, on);
}
