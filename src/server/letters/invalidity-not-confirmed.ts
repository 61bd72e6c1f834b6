import { invalidityFrom } from "../../law/invalidity.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import type { InvalidityNotConfirmed } from "../../letters/invalidity-not-confirmed/letter.ts";
import { organisationWords } from "../../words/organisations.ts";
import { coordinatorOf, factsOf, fromTheFund, inFull, type LetterCase } from "./letter-case.ts";

/** Why route C cannot go on, and from when it may. */
export function invalidityNotConfirmedFacts(letterCase: LetterCase): InvalidityNotConfirmed {
  const { trajectory, recognition, event, language } = letterCase;
  const service = trajectory.guidance?.service;
  const since = dayOf(recognition.incapableSince);
  const from = iso(due(invalidityFrom, { incapableSince: since }, since).by);
  return {
    ...fromTheFund(letterCase),
    service: service ? organisationWords[service].short[language] : "",
    registeredOn: trajectory.guidance?.registeredOn ?? trajectory.openedOn,
    grounds: inFull(factsOf(letterCase, "InvalidityNotConfirmed").grounds),
    coordinator: coordinatorOf(letterCase),
    ...(from > event.day && { invalidityFrom: from }),
  };
}
