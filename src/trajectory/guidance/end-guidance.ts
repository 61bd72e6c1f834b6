import { z } from "zod";
import { act } from "../act.ts";
import { ask } from "../inputs.ts";
import { guidanceResults } from "./guidance.ts";
import { notGuiding } from "./guiding.ts";

/** The service ends its guidance; the coordinator goes on following the person (S002). */
export const endGuidance = act({
  name: "end-guidance",
  serves: ["E2", "P7"],
  to: "trajectory",
  by: ["mediator"],
  input: z.object({ result: ask.choice(...guidanceResults), note: ask.prose() }),
  happens: ["GuidanceEnded"],
  hindered: ({ trajectory }) => notGuiding(trajectory),
  decide: ({ input }) => ({ happened: [{ type: "GuidanceEnded", ...input }] }),
});
