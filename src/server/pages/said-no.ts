import type { Role } from "../../access/roles.ts";
import { showRuling } from "../../screens/act-form/show-ruling.ts";
import type { WhyNot } from "../../screens/act-form/why-not.tsx";
import type { No } from "../../trajectory/act.ts";
import type { Language } from "../../words/language.ts";
import { obstacleWords } from "../../words/obstacles.ts";

/** Why an act is not possible, for one reader. */
export const saidNo = ({ cannot, rulings = [] }: No, reader: { language: Language; role: Role }): WhyNot => ({
  why: obstacleWords[cannot][reader.language],
  rulings: rulings.map((ruling) => showRuling(ruling, reader)),
});
