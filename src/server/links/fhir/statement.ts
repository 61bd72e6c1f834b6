import { coded, resourceTypes } from "./resource.ts";

const ofAll = [
  {
    name: "_id",
    type: "token",
    documentation: "Of the resource; of a Patient one, of the others some with a comma between",
  },
  { name: "_lastUpdated", type: "date", documentation: "eq, ge, gt, le, lt; of the file that it is made of" },
];
const ofPatient = {
  name: "identifier",
  type: "token",
  documentation: "The national number, by POST to _search alone; this or _id is needed",
};
const ofOthers = { name: "patient", type: "reference", documentation: "This or _id is needed" };

/** What this server can do, as FHIR wants it said. */
export const capabilityStatement = (origin: string) => ({
  resourceType: "CapabilityStatement" as const,
  status: "active" as const,
  date: "2026-11-22",
  publisher: "Weerwerk",
  kind: "instance" as const,
  software: { name: "Weerwerk" },
  implementation: { description: "Return-to-work trajectories, to read", url: `${origin}/api/fhir/r4` },
  fhirVersion: "4.0.1" as const,
  format: ["application/fhir+json", "json"],
  rest: [
    {
      mode: "server" as const,
      security: {
        service: [coded("http://terminology.hl7.org/CodeSystem/restful-security-service", "OAuth")],
        description: "A bearer token of a person or a program; each reading is on record, and the person sees it.",
      },
      resource: resourceTypes.map((type) => ({
        type,
        interaction: [{ code: "read" }, { code: "search-type" }],
        versioning: "versioned" as const,
        readHistory: false as const,
        conditionalRead: "not-match" as const,
        searchParam: [type === "Patient" ? ofPatient : ofOthers, ...ofAll],
      })),
    },
  ],
});
