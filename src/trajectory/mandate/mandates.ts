import type { Mandate } from "../../access/mandate.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves } from "../events.ts";
import type { Recognition } from "../recognition/recognition.ts";

/** A power of attorney with its signature: on-line by the person, or on paper that the fund holds. */
export type MandateKept = Mandate & { signedOn: IsoDay; on: "paper" | "line" };

export type MandateEvents = {
  MandateGiven: Omit<MandateKept, "endedOn">;
  MandateEnded: { mandate: string };
};

export const mandateEvolves: Evolves<Recognition, MandateEvents> = {
  MandateGiven: (state, { id, representative, from, until, medical, signedOn, on }) => ({
    ...state,
    mandates: [...(state.mandates ?? []), { id, representative, from, until, medical, signedOn, on }],
  }),
  MandateEnded: (state, { mandate }, { day }) => ({
    ...state,
    mandates: state.mandates?.map((one) => (one.id === mandate ? { ...one, endedOn: day } : one)),
  }),
};

/** Those that are in force on a day, or still come into force. */
export const mandatesOn = ({ mandates = [] }: Pick<Recognition, "mandates">, day: IsoDay): readonly MandateKept[] =>
  mandates.filter(({ until, endedOn }) => endedOn === undefined && day <= until);
