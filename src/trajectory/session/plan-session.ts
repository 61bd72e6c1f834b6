import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** A session of the Higher Commission is convened; the frequency of sessions is not laid down (DOMAIN 2.6). */
export const planSession = act({
  name: "plan-session",
  serves: ["D2"],
  to: "new session",
  by: ["council-secretary"],
  input: z.object({ on: ask.day(), place: ask.line() }),
  happens: ["SessionPlanned"],
  decide: ({ input, day }) =>
    input.on < day ? cannot("day-has-passed") : { happened: [{ type: "SessionPlanned", ...input }] },
});
