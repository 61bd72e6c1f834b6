import type { z } from "zod";
import { decideReduction } from "./absence/decide-reduction.ts";
import { liftReduction } from "./absence/lift-reduction.ts";
import { liftSuspension } from "./absence/lift-suspension.ts";
import { proposeReduction } from "./absence/propose-reduction.ts";
import { suspendBenefit } from "./absence/suspend-benefit.ts";
import { giveConsent } from "./consent/give-consent.ts";
import { withdrawConsent } from "./consent/withdraw-consent.ts";
import { addDocument } from "./documents/add-document.ts";
import { addDocumentToProject } from "./documents/add-document-to-project.ts";
import { addDocumentToResumption } from "./documents/add-document-to-resumption.ts";
import { addReceipt } from "./documents/add-receipt.ts";
import { adviseOnProject } from "./dossier/advise-on-project.ts";
import { decideProject } from "./dossier/decide-project.ts";
import { examineProject } from "./dossier/examine-project.ts";
import { handInProject } from "./dossier/hand-in-project.ts";
import { putOnAgenda } from "./dossier/put-on-agenda.ts";
import { close } from "./ending/close.ts";
import { stop } from "./ending/stop.ts";
import { signEngagement } from "./engagement/sign-engagement.ts";
import { estimateCapacities } from "./estimate/estimate-capacities.ts";
import { exemptFromQuestionnaire } from "./estimate/exempt-from-questionnaire.ts";
import { helpWithQuestionnaire } from "./estimate/help-with-questionnaire.ts";
import { recordPhysicalContact } from "./estimate/record-physical-contact.ts";
import { recordQuestionnaire } from "./estimate/record-questionnaire.ts";
import { sendQuestionnaire } from "./estimate/send-questionnaire.ts";
import { holdFirstContact } from "./first-contact/hold-first-contact.ts";
import { inviteToFirstContact } from "./first-contact/invite-to-first-contact.ts";
import { recordAbsence } from "./first-contact/record-absence.ts";
import { breakGlass } from "./glass/break-glass.ts";
import { lookIntoBrokenGlass } from "./glass/look-into-broken-glass.ts";
import { assignMediator } from "./guidance/assign-mediator.ts";
import { declineRegistration } from "./guidance/decline-registration.ts";
import { endGuidance } from "./guidance/end-guidance.ts";
import { sendRegistration } from "./guidance/send-registration.ts";
import { startGuidanceStep } from "./guidance/start-guidance-step.ts";
import { takeBackRegistration } from "./guidance/take-back-registration.ts";
import { askFirstContact } from "./intake/ask-first-contact.ts";
import { assignCoordinator } from "./intake/assign-coordinator.ts";
import { confirmInvalidity } from "./intake/confirm-invalidity.ts";
import { denyInvalidity } from "./intake/deny-invalidity.ts";
import { enterOlderTrajectory } from "./intake/enter-older-trajectory.ts";
import { referByOccupationalPhysician } from "./intake/refer-by-occupational-physician.ts";
import { referToCoordinator } from "./intake/refer-to-coordinator.ts";
import { registerAtService } from "./intake/register-at-service.ts";
import { endMandate } from "./mandate/end-mandate.ts";
import { giveMandate } from "./mandate/give-mandate.ts";
import { assessCost } from "./money/assess-cost.ts";
import { giveAccountNumber } from "./money/give-account-number.ts";
import { handInCost } from "./money/hand-in-cost.ts";
import { recordBenefit } from "./money/record-benefit.ts";
import { recordRegionalBenefit } from "./money/record-regional-benefit.ts";
import { writeNote } from "./note/write-note.ts";
import { agreeAdaptedWork } from "./occupational-physician/agree-adapted-work.ts";
import { answerReferral } from "./occupational-physician/answer-referral.ts";
import { declineReferral } from "./occupational-physician/decline-referral.ts";
import { referToOccupationalPhysician } from "./occupational-physician/refer-to-occupational-physician.ts";
import { takeBackReferral } from "./occupational-physician/take-back-referral.ts";
import { answerAboutReading } from "./own-data/answer-about-reading.ts";
import { answerCorrection } from "./own-data/answer-correction.ts";
import { askAboutReading } from "./own-data/ask-about-reading.ts";
import { askCorrection } from "./own-data/ask-correction.ts";
import { orderPayments } from "./payment/order-payments.ts";
import { recordExecution } from "./payment/record-execution.ts";
import { recordReturn } from "./payment/record-return.ts";
import { recordSending } from "./payment/record-sending.ts";
import { drawUpPlan } from "./plan/draw-up-plan.ts";
import { followUp } from "./plan/follow-up.ts";
import { setAim } from "./plan/set-aim.ts";
import { handOverLetter } from "./post/hand-over-letter.ts";
import { recordPosting } from "./post/record-posting.ts";
import { recordReceipt } from "./post/record-receipt.ts";
import { changeContract } from "./recognition/change-contract.ts";
import { correctIdentity } from "./recognition/correct-identity.ts";
import { endRecognition } from "./recognition/end-recognition.ts";
import { eraseFile } from "./recognition/erase-file.ts";
import { recogniseInvalidity } from "./recognition/recognise-invalidity.ts";
import { registerRecognition } from "./recognition/register-recognition.ts";
import { assessVoluntaryWork } from "./resumption/assess-voluntary-work.ts";
import { checkResumption } from "./resumption/check-resumption.ts";
import { declareResumption } from "./resumption/declare-resumption.ts";
import { endResumption } from "./resumption/end-resumption.ts";
import { permitPartialResumption } from "./resumption/permit-partial-resumption.ts";
import { refusePartialResumption } from "./resumption/refuse-partial-resumption.ts";
import { renewPermission } from "./resumption/renew-permission.ts";
import { approveMinutes } from "./session/approve-minutes.ts";
import { closeSession } from "./session/close-session.ts";
import { declareConflict } from "./session/declare-conflict.ts";
import { drawUpMinutes } from "./session/draw-up-minutes.ts";
import { freezeBundle } from "./session/freeze-bundle.ts";
import { orderAgenda } from "./session/order-agenda.ts";
import { planSession } from "./session/plan-session.ts";
import { recordPresence } from "./session/record-presence.ts";
import { takeBackConflict } from "./session/take-back-conflict.ts";
import { breakOffTraining } from "./training/break-off-training.ts";
import { completeTraining } from "./training/complete-training.ts";
import { evaluateAfterTraining } from "./training/evaluate-after-training.ts";
import { recordAttendance } from "./training/record-attendance.ts";
import { startTraining } from "./training/start-training.ts";

/** Every act there is, by name, in the order of the story. */
export const acts = {
  "register-recognition": registerRecognition,
  "recognise-invalidity": recogniseInvalidity,
  "change-contract": changeContract,
  "correct-identity": correctIdentity,
  "ask-correction": askCorrection,
  "answer-correction": answerCorrection,
  "ask-about-reading": askAboutReading,
  "answer-about-reading": answerAboutReading,
  "record-benefit": recordBenefit,
  "end-recognition": endRecognition,
  "erase-file": eraseFile,
  "send-questionnaire": sendQuestionnaire,
  "exempt-from-questionnaire": exemptFromQuestionnaire,
  "record-questionnaire": recordQuestionnaire,
  "help-with-questionnaire": helpWithQuestionnaire,
  "estimate-capacities": estimateCapacities,
  "record-physical-contact": recordPhysicalContact,
  "propose-reduction": proposeReduction,
  "decide-reduction": decideReduction,
  "lift-reduction": liftReduction,
  "suspend-benefit": suspendBenefit,
  "lift-suspension": liftSuspension,
  "ask-first-contact": askFirstContact,
  "refer-to-coordinator": referToCoordinator,
  "register-at-service": registerAtService,
  "refer-by-occupational-physician": referByOccupationalPhysician,
  "enter-older-trajectory": enterOlderTrajectory,
  "confirm-invalidity": confirmInvalidity,
  "deny-invalidity": denyInvalidity,
  "assign-coordinator": assignCoordinator,
  "invite-to-first-contact": inviteToFirstContact,
  "record-absence": recordAbsence,
  "hold-first-contact": holdFirstContact,
  "give-consent": giveConsent,
  "withdraw-consent": withdrawConsent,
  "sign-engagement": signEngagement,
  "set-aim": setAim,
  "draw-up-plan": drawUpPlan,
  "follow-up": followUp,
  "refer-to-occupational-physician": referToOccupationalPhysician,
  "answer-referral": answerReferral,
  "decline-referral": declineReferral,
  "take-back-referral": takeBackReferral,
  "agree-adapted-work": agreeAdaptedWork,
  "send-registration": sendRegistration,
  "decline-registration": declineRegistration,
  "take-back-registration": takeBackRegistration,
  "assign-mediator": assignMediator,
  "start-guidance-step": startGuidanceStep,
  "end-guidance": endGuidance,
  "hand-in-project": handInProject,
  "advise-on-project": adviseOnProject,
  "examine-project": examineProject,
  "write-note": writeNote,
  "plan-session": planSession,
  "put-on-agenda": putOnAgenda,
  "freeze-bundle": freezeBundle,
  "record-presence": recordPresence,
  "declare-conflict": declareConflict,
  "take-back-conflict": takeBackConflict,
  "order-agenda": orderAgenda,
  "decide-project": decideProject,
  "close-session": closeSession,
  "draw-up-minutes": drawUpMinutes,
  "approve-minutes": approveMinutes,
  "record-posting": recordPosting,
  "record-receipt": recordReceipt,
  "hand-over-letter": handOverLetter,
  "start-training": startTraining,
  "record-attendance": recordAttendance,
  "complete-training": completeTraining,
  "break-off-training": breakOffTraining,
  "evaluate-after-training": evaluateAfterTraining,
  "declare-resumption": declareResumption,
  "permit-partial-resumption": permitPartialResumption,
  "refuse-partial-resumption": refusePartialResumption,
  "renew-permission": renewPermission,
  "check-resumption": checkResumption,
  "assess-voluntary-work": assessVoluntaryWork,
  "end-resumption": endResumption,
  "add-document": addDocument,
  "add-document-to-project": addDocumentToProject,
  "add-document-to-resumption": addDocumentToResumption,
  "hand-in-cost": handInCost,
  "add-receipt": addReceipt,
  "assess-cost": assessCost,
  "record-regional-benefit": recordRegionalBenefit,
  "give-account-number": giveAccountNumber,
  "order-payments": orderPayments,
  "record-sending": recordSending,
  "record-execution": recordExecution,
  "record-return": recordReturn,
  "give-mandate": giveMandate,
  "end-mandate": endMandate,
  "break-glass": breakGlass,
  "look-into-broken-glass": lookIntoBrokenGlass,
  close,
  stop,
} as const;

export type ActName = keyof typeof acts;
/** The fields that an act asks for, by name. */
export type FieldOf<N extends ActName> = keyof z.input<(typeof acts)[N]["input"]> & string;
export const isAct = (name: string): name is ActName => Object.hasOwn(acts, name);
