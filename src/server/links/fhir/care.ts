import type { Language } from "../../../words/language.ts";
import { organisationWords } from "../../../words/organisations.ts";
import { stageWords } from "../../../words/stages.ts";
import type { FileView } from "../../views/file.ts";
import { coded, episodeOf, idOf, type Made, patientOf, said } from "./resource.ts";

type Seen = Pick<FileView, "stream" | "trajectory" | "reference" | "stage" | "person">;

/** The trajectory as a whole. */
export function episode({ stream, trajectory, reference, stage, person }: Seen, language: Language): Made {
  const { openedOn, ended, fund } = trajectory;
  return {
    resourceType: "EpisodeOfCare",
    id: stream,
    identifier: [{ system: "urn:weerwerk:reference", value: reference }],
    status: ended ? "finished" : "active",
    type: [said(stageWords[stage].name[language])],
    patient: patientOf(person.id),
    managingOrganization: { display: organisationWords[fund].short[language] },
    period: { start: openedOn, ...(ended && { end: ended.on }) },
  };
}

/** The plan to return, once it is drawn up. */
export function carePlans({ stream, trajectory, person }: Seen): Made[] {
  const { plan, ended } = trajectory;
  if (!plan?.objectives) return [];
  return [
    {
      resourceType: "CarePlan",
      id: `${stream}-plan`,
      status: ended ? "completed" : "active",
      intent: "plan",
      description: plan.objectives,
      subject: patientOf(person.id),
      period: { start: plan.drawnUpOn, ...(ended && { end: ended.on }) },
      created: plan.drawnUpOn,
      supportingInfo: [episodeOf(stream)],
      activity: (plan.actions ?? []).map((description) => ({ detail: { status: "in-progress", description } })),
      ...(plan.result && { note: [{ text: plan.result }] }),
    },
  ];
}

/** Each consent to tell a partner, given or taken back. */
export const consentsGiven = ({ stream, trajectory, person }: Seen): Made[] =>
  Object.entries(trajectory.consents).map(([partner, { purpose, givenOn, withdrawnOn }]) => ({
    resourceType: "Consent",
    id: idOf(stream, `consent-${partner}`),
    status: withdrawnOn ? "inactive" : "active",
    scope: coded("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
    category: [coded("http://loinc.org", "59284-0")],
    patient: patientOf(person.id),
    dateTime: givenOn,
    policyRule: said("Law of 14 July 1994, art. 100 § 1/2"),
    provision: {
      type: "permit",
      period: { start: givenOn, ...(withdrawnOn && { end: withdrawnOn }) },
      actor: [
        {
          role: coded("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"),
          reference: { display: partner },
        },
      ],
      purpose: [{ system: "urn:weerwerk:purpose", code: purpose }],
    },
  }));
