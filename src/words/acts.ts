import type { Role } from "../access/roles.ts";
import type { ActName } from "../trajectory/acts.ts";
import { consent } from "./acts/consent.ts";
import { decision } from "./acts/decision.ts";
import { documents } from "./acts/documents.ts";
import { endOfTraining } from "./acts/end-of-training.ts";
import { ending } from "./acts/ending.ts";
import { engagement } from "./acts/engagement.ts";
import { estimate } from "./acts/estimate.ts";
import { firstContact } from "./acts/first-contact.ts";
import { following } from "./acts/following.ts";
import { glass } from "./acts/glass.ts";
import { guidance } from "./acts/guidance.ts";
import { intake } from "./acts/intake.ts";
import { mandate } from "./acts/mandate.ts";
import { money } from "./acts/money.ts";
import { occupationalPhysician } from "./acts/occupational-physician.ts";
import { otherWaysIn } from "./acts/other-ways-in.ts";
import { ownData } from "./acts/own-data.ts";
import { payments } from "./acts/payments.ts";
import { plan } from "./acts/plan.ts";
import { project } from "./acts/project.ts";
import { questionnaire } from "./acts/questionnaire.ts";
import { questions } from "./acts/questions.ts";
import { recognition } from "./acts/recognition.ts";
import { reduction, suspension } from "./acts/reduction.ts";
import { regionalBenefit } from "./acts/regional-benefit.ts";
import { resumption } from "./acts/resumption.ts";
import { decisionsOnResumption } from "./acts/resumption-decided.ts";
import { session } from "./acts/session.ts";
import { training } from "./acts/training.ts";
import type { FieldWords, WordsOfActs } from "./acts/words-of-act.ts";
import type { Text } from "./language.ts";

/** What every act is called and says; an act or a field without its words does not compile. */
export const actWords: WordsOfActs<ActName> = {
  ...recognition,
  ...questionnaire,
  ...estimate,
  ...reduction,
  ...suspension,
  ...intake,
  ...otherWaysIn,
  ...firstContact,
  ...consent,
  ...engagement,
  ...plan,
  ...occupationalPhysician,
  ...guidance,
  ...following,
  ...project,
  ...decision,
  ...training,
  ...endOfTraining,
  ...resumption,
  ...decisionsOnResumption,
  ...documents,
  ...ownData,
  ...questions,
  ...money,
  ...payments,
  ...regionalBenefit,
  ...ending,
  ...session,
  ...glass,
  ...mandate,
};

export type ActShown = {
  title: Text;
  explains: Text;
  button: Text;
  done: Text;
  /** By the path under which the form posts them: `on`, `person.nationalNumber`. */
  fields: Readonly<Record<string, FieldWords>>;
};

/** The words of an act as this role reads them: written for the insured person, or for a professional. */
export function actShown(name: ActName, role: Role): ActShown {
  const {
    title,
    explains,
    button,
    done,
    fields,
    professional,
  }: Omit<ActShown, "fields"> & {
    fields: object;
    professional?: { title?: Text; explains: Text; done: Text; fields?: object };
  } = actWords[name];
  const own = role === "insured-person" ? undefined : professional;
  return {
    title: own?.title ?? title,
    button,
    explains: own?.explains ?? explains,
    done: own?.done ?? done,
    fields: { ...fields, ...own?.fields } as ActShown["fields"],
  };
}
