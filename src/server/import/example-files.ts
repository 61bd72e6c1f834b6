const person = { nationalNumber: "71011199774", givenName: "Lotte", familyName: "Voorbeeld", language: "nl" };
const address = { street: "Kerkstraat 1", postcode: "9000", town: "Gent" };
const row = {
  ...{ reference: "CSV-2025-00017", ...person, ...address },
  ...{ regime: "employee", incapableSince: "2025-09-15", entitled: "yes", hasContract: "no" },
  ...{ route: "B", openedOn: "2025-11-03" },
};
const line = {
  reference: "CM-2025-00018",
  person: { ...person, nationalNumber: "72020299880", ...address },
  recognition: {
    ...{ on: "2025-10-01", regime: "employee", incapableSince: "2025-09-15", entitled: true },
    ...{ exclusion: "none", hasContract: true, preventionService: "prevention-north" },
  },
  acts: [
    { on: "2025-11-03", act: "ask-first-contact", by: "coordinator", input: { how: "by-letter" } },
    {
      ...{ on: "2025-11-20", act: "hold-first-contact", by: "coordinator" },
      input: { on: "2025-11-20", how: "at-the-office" },
    },
  ],
};

/** One running trajectory in each of the formats, by the name of the format; for the contract of the API. */
export const exampleFiles = {
  "text/csv": `${Object.keys(row).join(";")}\n${Object.values(row).join(";")}\n`,
  "application/x-ndjson": `${JSON.stringify(line)}\n`,
} as const;
