import type { Identified } from "../../views/who-is.ts";
import { type Made, nationalNumberSystem } from "./resource.ts";

export const patient = (person: Identified): Made => {
  const [line, ...rest] = person.address;
  const telecom = [
    ...(person.telephone ? [{ system: "phone", value: person.telephone }] : []),
    ...(person.email ? [{ system: "email", value: person.email }] : []),
  ];
  return {
    resourceType: "Patient",
    id: person.id,
    identifier: [{ system: nationalNumberSystem, value: person.nationalNumber }],
    name: [{ use: "official", family: person.familyName, given: [person.givenName] }],
    ...(telecom.length > 0 && { telecom }),
    ...(line && { address: [{ line: [line, ...rest.slice(0, -1)], text: person.address.join(", ") }] }),
    communication: [{ language: { coding: [{ system: "urn:ietf:bcp:47", code: person.language }] }, preferred: true }],
  };
};
