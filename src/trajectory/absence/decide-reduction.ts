import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { weighSanction } from "./weigh-sanction.ts";

/** The advising physician decides upon a proposed reduction; it counts from the day of the absence. */
export const decideReduction = act({
  name: "decide-reduction",
  serves: ["P1"],
  to: "recognition",
  by: ["advising-physician"],
  freshSignIn: true,
  input: z.object({ agrees: ask.yesNo(), grounds: ask.prose() }),
  happens: ["ReductionImposed", "ReductionTurnedDown"],
  hindered({ recognition }) {
    if (recognition.endedOn) return cannot("recognition-has-ended");
    return recognition.proposal ? undefined : cannot("no-proposal-is-waiting");
  },
  decide({ recognition, input }) {
    const { proposal } = recognition;
    if (!proposal) return cannot("no-proposal-is-waiting");
    const { breach, absentOn: from, percent } = proposal;
    const grounds = seal(input.grounds);
    const rulings = [weighSanction(recognition, proposal)];
    if (!input.agrees) return { happened: [{ type: "ReductionTurnedDown", breach, grounds }], rulings };
    return { happened: [{ type: "ReductionImposed", breach, from, percent, grounds }], rulings };
  },
});
