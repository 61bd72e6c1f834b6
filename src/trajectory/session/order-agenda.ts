import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/**
 * A dossier gets another place on the agenda; those in between move up or down. A place beyond the last is the last. A
 * bundle that was frozen keeps the order that it was frozen in.
 */
export const orderAgenda = act({
  name: "order-agenda",
  serves: ["D2"],
  to: "session",
  by: ["council-secretary"],
  input: z.object({ project: ask.dossier(), place: ask.wholeNumber(1, 999) }),
  happens: ["AgendaOrdered"],
  hindered: ({ session }) => (session.closed ? cannot("session-is-closed") : undefined),
  decide({ agenda, input: { project, place } }) {
    const before = agenda.map((one) => one.project);
    if (!before.includes(project)) return cannot("not-on-this-agenda");
    const projects = before.filter((one) => one !== project).toSpliced(place - 1, 0, project);
    if (projects.every((one, at) => one === before[at])) return cannot("stands-there-already");
    return { happened: [{ type: "AgendaOrdered", projects }] };
  },
});
