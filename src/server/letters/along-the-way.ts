import { closing } from "../../law/closing.ts";
import { presumption } from "../../law/presumption.ts";
import { routeC } from "../../law/route-c.ts";
import type { InvalidityConfirmed } from "../../letters/invalidity-confirmed/letter.ts";
import type { PresumptionStarted } from "../../letters/presumption-started/letter.ts";
import type { TrajectoryClosed } from "../../letters/trajectory-closed/letter.ts";
import { organisationWords } from "../../words/organisations.ts";
import { factsOf, inOrderFromTheFund, type LetterCase, rulingsOf } from "./letter-case.ts";

/** Of an act that judged more, only what this letter rests on. */
const inOrderOn = (letterCase: LetterCase, rule: string) =>
  inOrderFromTheFund(
    letterCase,
    rulingsOf(letterCase.event).filter((ruling) => ruling.rule === rule),
  );

export function invalidityConfirmedFacts(letterCase: LetterCase): InvalidityConfirmed {
  const { guidance, openedOn } = letterCase.trajectory;
  return {
    ...inOrderOn(letterCase, routeC.name),
    service: guidance ? organisationWords[guidance.service].short[letterCase.language] : "",
    registeredOn: guidance?.registeredOn ?? openedOn,
    invalidSince: factsOf(letterCase, "InvalidityConfirmed").since,
  };
}

export function presumptionStartedFacts(letterCase: LetterCase): PresumptionStarted {
  const { from, until } = factsOf(letterCase, "PresumptionStarted");
  return { ...inOrderOn(letterCase, presumption.name), from, until };
}

/** @throws when the person died: such an event has no letter. */
export function trajectoryClosedFacts(letterCase: LetterCase): TrajectoryClosed {
  const { reason } = factsOf(letterCase, "TrajectoryClosed");
  if (reason === "death") throw new Error(`a letter to somebody who died: ${letterCase.event.stream}`);
  return { ...inOrderOn(letterCase, closing.name), closedOn: letterCase.event.day, reason };
}
