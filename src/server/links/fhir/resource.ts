import { createHash } from "node:crypto";

/** FHIR R4 (4.0.1) as JSON, as far as it is needed here; its definitions are asked in the tests. */
export type Made = { resourceType: ResourceType; id: string; [element: string]: unknown };
/** With which version of the file it is made of, and when that came. */
export type Resource = Made & { meta: { versionId: string; lastUpdated: string } };

/** What is offered of a person; each is made of what the reader may see and of nothing else. */
export const resourceTypes = [
  "Patient",
  "EpisodeOfCare",
  "CarePlan",
  "Consent",
  "ServiceRequest",
  "Task",
  "Appointment",
  "DocumentReference",
] as const;
export type ResourceType = (typeof resourceTypes)[number];

/** Of the national number, as Belgian profiles name it. */
export const nationalNumberSystem = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";

export const patientOf = (person: string) => ({ reference: `Patient/${person}` });
export const episodeOf = (stream: string) => ({ reference: `EpisodeOfCare/${stream}` });
export const said = (text: string) => ({ text });
export const coded = (system: string, code: string) => ({ coding: [{ system, code }] });

/** An id of FHIR has 64 characters at most, of which the trajectory takes 37. */
export const idOf = (stream: string, name: string): string => `${stream}-${name.length <= 27 ? name : shortened(name)}`;
const shortened = (name: string) =>
  `${name.slice(0, 18)}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
