import { z } from "zod";
import { act } from "../act.ts";
import { ask } from "../inputs.ts";
import { notAwaitingMediator } from "./awaiting-mediator.ts";

/** The service cannot take the registration, and says why; the coordinator looks for another way with the person. */
export const declineRegistration = act({
  name: "decline-registration",
  serves: ["E1"],
  to: "trajectory",
  by: ["mediator"],
  input: z.object({ reason: ask.prose() }),
  happens: ["RegistrationDeclined"],
  hindered: ({ trajectory }) => notAwaitingMediator(trajectory),
  decide: ({ input }) => ({ happened: [{ type: "RegistrationDeclined", reason: input.reason }] }),
});
