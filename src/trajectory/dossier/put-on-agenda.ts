import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { projectAt } from "./order.ts";

const undecided = ["put-on-agenda", "decide"] as const;

/** The dossier comes on the agenda of a session of the Higher Commission, or moves to that of a later one. */
export const putOnAgenda = act({
  name: "put-on-agenda",
  serves: ["D1", "D2"],
  to: "trajectory",
  by: ["council-secretary", "riziv-officer"],
  input: z.object({ session: ask.session() }),
  happens: ["ProjectPutOnAgenda"],
  hindered: ({ trajectory, day }) => projectAt(undecided, trajectory, day).hindered,
  decide({ trajectory, session, input, day }) {
    const { project, hindered, ruling } = projectAt(undecided, trajectory, day);
    if (!project) return hindered;
    if (project.session === input.session) return cannot("not-this-step-of-the-dossier", ruling);
    if (!session) return cannot("no-such-session");
    if (session.closed) return cannot("session-is-closed");
    if (session.on < day) return cannot("day-has-passed");
    return {
      happened: [{ type: "ProjectPutOnAgenda", project: project.id, session: input.session, on: session.on }],
      rulings: [ruling],
    };
  },
});
