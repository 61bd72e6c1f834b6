import { z } from "zod";
import { councilDecision } from "../../law/council-decision.ts";
import { financialIntervention } from "../../law/financial-intervention.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { payerRuling } from "../money/payer-of.ts";
import { seatedFacts, whoMay } from "../session/who-decides.ts";
import { decisions } from "./dossier.ts";
import { projectAt } from "./order.ts";

/**
 * The decision of the Higher Commission, with its grounds; it decides once. A registered letter follows (S002). Where
 * nobody is named, everyone took part who was present and declared no conflict of interest.
 */
export const decideProject = act({
  name: "decide-project",
  serves: ["D1", "D2", "D3", "D4"],
  to: "trajectory",
  by: ["council-secretary"],
  freshSignIn: true,
  input: z.object({ decision: ask.choice(...decisions), grounds: ask.prose(), tookPart: ask.members(1).optional() }),
  happens: ["ProjectDecided"],
  hindered({ trajectory, session, day }) {
    const { hindered } = projectAt(["decide"], trajectory, day);
    if (hindered) return hindered;
    if (!session) return cannot("no-such-session");
    if (session.closed) return cannot("session-is-closed");
    if (session.on > day) return cannot("session-has-not-come");
    return session.sitting ? undefined : cannot("presence-is-missing");
  },
  decide({ trajectory, session, input: { decision, grounds, tookPart: named }, day }) {
    const { project, hindered, ruling } = projectAt(["decide"], trajectory, day);
    if (!project) return hindered;
    if (!project.session || !session) return cannot("no-such-session");
    const tookPart = [...new Set(named ?? whoMay(session, project.id))];
    const seated = judge(councilDecision, seatedFacts(session, project.id, tookPart), dayOf(day));
    if (seated.outcome !== "met") return cannot("the-law-does-not-allow", seated);
    return {
      happened: [
        { type: "ProjectDecided", project: project.id, session: project.session, decision, grounds, tookPart },
      ],
      rulings: [
        ruling,
        seated,
        judge(financialIntervention, { decision }, dayOf(day)),
        ...(decision === "approved" ? [payerRuling(trajectory, day)] : []),
      ],
    };
  },
});
