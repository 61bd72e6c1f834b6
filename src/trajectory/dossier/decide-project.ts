import { z } from "zod";
import { financialIntervention } from "../../law/financial-intervention.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { payerRuling } from "../money/payer-of.ts";
import { decisions } from "./dossier.ts";
import { projectAt } from "./order.ts";

/** The decision of the Higher Commission, with its grounds; it decides once. A registered letter follows (S002). */
export const decideProject = act({
  name: "decide-project",
  serves: ["D1", "D2", "D3", "D4"],
  to: "trajectory",
  by: ["council-secretary"],
  freshSignIn: true,
  input: z.object({ decision: ask.choice(...decisions), grounds: ask.prose() }),
  happens: ["ProjectDecided"],
  hindered({ trajectory, session, day }) {
    const { hindered } = projectAt(["decide"], trajectory, day);
    if (hindered) return hindered;
    if (!session) return cannot("no-such-session");
    if (session.closed) return cannot("session-is-closed");
    return session.on > day ? cannot("session-has-not-come") : undefined;
  },
  decide({ trajectory, input: { decision, grounds }, day }) {
    const { project, hindered, ruling } = projectAt(["decide"], trajectory, day);
    if (!project) return hindered;
    if (!project.session) return cannot("no-such-session");
    return {
      happened: [{ type: "ProjectDecided", project: project.id, session: project.session, decision, grounds }],
      rulings: [
        ruling,
        judge(financialIntervention, { decision }, dayOf(day)),
        ...(decision === "approved" ? [payerRuling(trajectory, day)] : []),
      ],
    };
  },
});
