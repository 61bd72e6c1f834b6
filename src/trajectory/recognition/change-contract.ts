import { z } from "zod";
import { preventionServices } from "../../access/roles.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** Whether there still is an employment contract decides whether the occupational physician has a part. */
export const changeContract = act({
  name: "change-contract",
  serves: ["P2"],
  to: "recognition",
  by: ["coordinator", "insured-person"],
  input: z.object({
    hasContract: ask.yesNo(),
    preventionService: ask.choice(...preventionServices).optional(),
  }),
  happens: ["ContractChanged"],
  hindered: ({ recognition }) => (recognition.endedOn ? cannot("recognition-has-ended") : undefined),
  decide: ({ input }) => ({
    happened: [
      {
        type: "ContractChanged",
        hasContract: input.hasContract,
        preventionService: input.hasContract ? (input.preventionService ?? null) : null,
      },
    ],
  }),
});
