import { resourceTypes } from "./resource.ts";

/** What this server can do, as FHIR wants it said. */
export const capabilityStatement = (origin: string) => ({
  resourceType: "CapabilityStatement",
  status: "active",
  date: "2026-11-22",
  publisher: "Weerwerk",
  kind: "instance",
  software: { name: "Weerwerk" },
  implementation: { description: "Return-to-work trajectories, to read", url: `${origin}/api/fhir/r4` },
  fhirVersion: "4.0.1",
  format: ["application/fhir+json"],
  rest: [
    {
      mode: "server",
      security: {
        description: "A bearer token of a person or a program; each reading is on record, and the person sees it.",
      },
      resource: resourceTypes.map((type) => ({
        type,
        interaction: [{ code: "read" }, { code: "search-type" }],
        searchParam:
          type === "Patient"
            ? [
                { name: "_id", type: "token" },
                { name: "identifier", type: "token" },
              ]
            : [{ name: "patient", type: "reference" }],
      })),
    },
  ],
});
