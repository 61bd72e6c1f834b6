import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { withConflict } from "./session.ts";

/**
 * A conflict of interest was declared by mistake: the member takes part in the dossier again, as long as it is not
 * decided. That it was declared, and taken back, stays on record and in the minutes.
 */
export const takeBackConflict = act({
  name: "take-back-conflict",
  serves: ["D2"],
  to: "session",
  by: ["council-member", "council-secretary"],
  input: z.object({ project: ask.dossier(), member: ask.member().optional() }),
  happens: ["ConflictTakenBack"],
  hindered({ session }) {
    if (session.closed) return cannot("session-is-closed");
    return (session.conflicts ?? []).some((one) => !one.takenBack) ? undefined : cannot("no-conflict-was-declared");
  },
  decide({ session, agenda, actor, input: { project, member: named } }) {
    const member = actor.role === "council-member" ? actor.id : named;
    if (!member || !withConflict(session, project).includes(member)) return cannot("no-conflict-was-declared");
    if (agenda.find((one) => one.project === project)?.decided) return cannot("already-decided");
    return { happened: [{ type: "ConflictTakenBack", member, project }] };
  },
});
