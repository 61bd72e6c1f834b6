import { councilDecision } from "./council-decision.ts";
import { cases } from "./kernel/case.ts";

const quorum = ["quorum-takes-part"] as const;
const inOrder = { members: 5, takingPart: 4, notPresent: 0, withConflict: 0 };

export const councilDecisionCases = cases(councilDecision, { on: "2026-03-02", facts: inOrder }, [
  { it: "our reading: four of five take part, met", outcome: "met" },
  { it: "to be verified: three of five, just over half, met", but: { takingPart: 3 }, outcome: "met" },
  { it: "to be verified: three of six, exactly half, met", but: { members: 6, takingPart: 3 }, outcome: "met" },
  { it: "to be verified: two of five, under half, not met", but: { takingPart: 2 }, outcome: "not met", no: quorum },
  {
    it: "our reading: of a commission of nobody nobody decides, not met",
    but: { members: 0, takingPart: 0 },
    outcome: "not met",
    no: quorum,
  },
  {
    it: "how many members there are is not known, cannot be said",
    but: { members: undefined },
    outcome: "unknown",
    unsaid: quorum,
  },
  {
    it: "who took part is not known, cannot be said",
    but: { takingPart: undefined },
    outcome: "unknown",
    unsaid: quorum,
  },
  {
    it: "our reading: a member who was not there is counted, not met",
    but: { notPresent: 1 },
    outcome: "not met",
    no: ["only-members-present"],
  },
  {
    it: "who was there is not known, cannot be said",
    but: { notPresent: undefined },
    outcome: "unknown",
    unsaid: ["only-members-present"],
  },
  {
    it: "our reading: a member with a conflict of interest is counted, not met",
    but: { withConflict: 1 },
    outcome: "not met",
    no: ["no-member-with-a-conflict"],
  },
  {
    it: "conflicts are not known, cannot be said",
    but: { withConflict: undefined },
    outcome: "unknown",
    unsaid: ["no-member-with-a-conflict"],
  },
]);
