import { type Condition, conditions } from "./kernel/conditions.ts";
import { aDayOrNever, type FactList, yesNo } from "./kernel/facts.ts";

/** The consent for one partner and one purpose. `null` for a day: it was never given, or never withdrawn. */
export const consentFacts = {
  consentGivenOn: aDayOrNever,
  consentWithdrawnOn: aDayOrNever,
  inWriting: yesNo,
} satisfies FactList;

export const consentConditions = [
  {
    name: "consent-given",
    looksAt: ["consentGivenOn"],
    cites: ["ziv-law-100-1-2"],
    holds: ({ consentGivenOn: given }, { on }) => (given === undefined ? undefined : given !== null && given <= on),
  },
  {
    name: "consent-in-writing",
    looksAt: ["inWriting"],
    cites: ["ziv-law-100-1-2"],
    holds: ({ inWriting }) => inWriting,
  },
  {
    name: "consent-not-withdrawn",
    looksAt: ["consentGivenOn", "consentWithdrawnOn"],
    cites: ["ziv-law-100-1-2", "reading-withdrawn-consent"],
    holds: ({ consentGivenOn: given, consentWithdrawnOn: withdrawn }, { on }) => {
      if (withdrawn === undefined) return undefined;
      return withdrawn === null || withdrawn > on || (given != null && withdrawn < given);
    },
  },
] as const satisfies readonly Condition<typeof consentFacts, string>[];

/** May a partner receive what this consent is about? (law of 14 July 1994, art. 100 § 1/2) */
export const partnerMayReceive = conditions({
  name: "partner-may-receive",
  facts: consentFacts,
  chosenBy: "partner-receives",
  versions: [{ since: "2022-01-01", cites: ["ziv-law-100-1-2"], conditions: consentConditions }],
});
