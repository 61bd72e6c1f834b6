import type { IsoDay } from "../act.ts";
import type { Recognition } from "../recognition/recognition.ts";

/** A first contact to which somebody did not come, with the way of its invitation as it stands on record. */
export type MissedContact = {
  trajectory: string;
  on: IsoDay;
  justified: boolean;
  invitation: {
    sentOn: IsoDay | null;
    receivedOn: IsoDay | null;
    registered: boolean;
    inPersonsLanguage: boolean;
    mentionsSanction: boolean;
  };
};

/** With the first absence without a valid reason of the same trajectory. */
export type SecondAbsence = MissedContact & { firstOn: IsoDay };

/**
 * The last absence without a valid reason that is not the first of its trajectory and was not weighed before: what a
 * reduction can be proposed for. Whether the count starts again after the person has come, no source says; it starts
 * again with another trajectory.
 *
 * @param missed oldest first within each trajectory.
 */
export function absenceToWeigh(missed: readonly MissedContact[], recognition: Recognition): SecondAbsence | undefined {
  const unjustified = missed.filter(({ justified, on }) => !justified && on >= recognition.incapableSince);
  return unjustified
    .flatMap((one) => {
      const first = unjustified.find(({ trajectory, on }) => trajectory === one.trajectory && on < one.on);
      return first ? [{ ...one, firstOn: first.on }] : [];
    })
    .filter(({ on }) => !wasWeighed(recognition, "first-contact", on))
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .at(-1);
}

/** One absence is weighed once: whether it was reduced for, or that was turned down. */
export const wasWeighed = ({ sanctions = [], turnedDown = [] }: Recognition, breach: string, on: IsoDay): boolean =>
  sanctions.some((one) => one.kind === "reduction" && one.breach === breach && one.from === on) ||
  turnedDown.some((one) => one.breach === breach && one.absentOn === on);
