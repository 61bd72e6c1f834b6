import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { notAwaitingMediator } from "./awaiting-mediator.ts";

/**
 * The coordinator takes back a registration form that no mediator has taken up. What the person registered themself
 * (route C) is not the coordinator's to take back.
 */
export const takeBackRegistration = act({
  name: "take-back-registration",
  serves: ["E1"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ reason: ask.prose() }),
  happens: ["RegistrationTakenBack"],
  hindered: ({ trajectory }) =>
    notAwaitingMediator(trajectory) ?? (trajectory.guidance?.sent ? undefined : cannot("registered-by-the-person")),
  decide: ({ input }) => ({ happened: [{ type: "RegistrationTakenBack", reason: input.reason }] }),
});
