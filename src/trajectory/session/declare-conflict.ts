import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { withConflict } from "./session.ts";

/**
 * A member has a conflict of interest in a dossier and takes no part in it. They say so themselves, or at the table, and
 * then the secretary writes it down. Why is not asked: that is about their life, or about somebody's.
 */
export const declareConflict = act({
  name: "declare-conflict",
  serves: ["D2"],
  to: "session",
  by: ["council-member", "council-secretary"],
  input: z.object({ project: ask.dossier(), member: ask.member().optional() }),
  happens: ["ConflictDeclared"],
  hindered: ({ session }) => (session.closed ? cannot("session-is-closed") : undefined),
  decide({ session, members, agenda, actor, input: { project, member: named } }) {
    const member = actor.role === "council-member" ? actor.id : named;
    if (!member || !members.includes(member)) return cannot("not-a-member");
    const dossier = agenda.find((one) => one.project === project);
    if (!dossier) return cannot("not-on-this-agenda");
    if (dossier.decided) return cannot("already-decided");
    if (withConflict(session, project).includes(member)) return cannot("conflict-was-declared");
    return { happened: [{ type: "ConflictDeclared", member, project }] };
  },
});
