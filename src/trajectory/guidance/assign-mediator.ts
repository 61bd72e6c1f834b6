import { z } from "zod";
import { act } from "../act.ts";
import { ask } from "../inputs.ts";
import { notGuiding } from "./guiding.ts";

/** The service says which of its mediators guides the person. The door checks that it is one of its own. */
export const assignMediator = act({
  name: "assign-mediator",
  serves: ["E1"],
  to: "trajectory",
  by: ["mediator"],
  input: z.object({ mediator: ask.colleague() }),
  happens: ["MediatorAssigned"],
  hindered: ({ trajectory }) => notGuiding(trajectory),
  decide: ({ input }) => ({ happened: [{ type: "MediatorAssigned", mediator: input.mediator }] }),
});
