import type { IsoDay } from "../act.ts";
import { type Evolves, evolving } from "../events.ts";

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

export const evolveSession = evolving(evolves);
