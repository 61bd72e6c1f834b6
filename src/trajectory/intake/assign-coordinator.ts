import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/**
 * Who of the fund's coordinators follows this person: taken by one, or passed on to a colleague. The door checks that
 * it is one of the same fund. The coordinator follows to the end, whatever the route (S002).
 */
export const assignCoordinator = act({
  name: "assign-coordinator",
  serves: ["P7"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ coordinator: ask.colleague() }),
  happens: ["CoordinatorAssigned"],
  decide: ({ trajectory, input: { coordinator } }) =>
    trajectory.coordinator === coordinator
      ? cannot("follows-already")
      : { happened: [{ type: "CoordinatorAssigned", coordinator }] },
});
