import { day as dayOf } from "../../law/kernel/day.ts";
import type { IsoDay } from "../act.ts";
import type { SecondAbsence } from "./missed-contacts.ts";

/** A day that did not come is known not to have come. */
export const orNever = (day: IsoDay | null | undefined) => (day ? dayOf(day) : null);

/** What the guard asks of a first contact, as it stands on record. */
export const onRecord = ({ on, firstOn, invitation }: SecondAbsence) => ({
  absentOn: on,
  firstAbsentOn: firstOn,
  invitedOn: invitation.sentOn,
  invitationReceivedOn: orNever(invitation.receivedOn),
  registeredLetter: invitation.registered,
  inPersonsLanguage: invitation.inPersonsLanguage,
  mentionsSanction: invitation.mentionsSanction,
  absenceJustified: false,
});

type ByHand = {
  firstAbsentOn?: IsoDay;
  absentOn?: IsoDay;
  invitationSentOn?: IsoDay;
  invitationReceivedOn?: IsoDay;
  registeredLetter?: boolean;
  inPersonsLanguage?: boolean;
  mentionsSanction?: boolean;
  absenceJustified?: boolean;
};

/** The same of the examination for the questionnaire, as it was filled in; what was not is not known. */
export const byHand = (input: ByHand) => ({
  absentOn: input.absentOn,
  firstAbsentOn: input.firstAbsentOn,
  invitedOn: input.invitationSentOn,
  invitationReceivedOn: orNever(input.invitationReceivedOn),
  registeredLetter: input.registeredLetter,
  inPersonsLanguage: input.inPersonsLanguage,
  mentionsSanction: input.mentionsSanction,
  absenceJustified: input.absenceJustified,
});
