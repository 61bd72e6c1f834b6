import type { Organisation, Role } from "../../access/roles.ts";
import type { GlassConclusion, GlassPurpose } from "../../trajectory/glass/glass.ts";

/** A view: the broken glasses of all trajectories. Days are ISO text, `until` included. What was typed stands in the events. */
export interface GlassView {
  id: string;
  stream_id: string;
  person_id: string;
  actor: string;
  role: Role;
  organisation: Organisation;
  broken_on: string;
  until: string;
  purpose: GlassPurpose;
  /** Until the data-protection officer looked into it there is none. */
  conclusion: GlassConclusion | null;
  looked_into_by: string | null;
  looked_into_on: string | null;
}

declare module "../record/database.ts" {
  interface Database {
    glass: GlassView;
  }
}
