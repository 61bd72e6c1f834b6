import type { Service } from "../../access/roles.ts";
import { addMonths, type Day } from "../../law/kernel/day.ts";
import { dayOf, type Life, later, text } from "./life.ts";

/** The service that looks after somebody, by where they live. ADG takes no part in route C (route-c.ts). */
export const serviceOf = ({ who: { region } }: Life): Service =>
  (({ flanders: "vdab", wallonia: "forem", brussels: "actiris", "german-speaking": "adg" }) as const)[region];

/** Until 2022 only the two older kinds (S003); the self-employed came under the law on 1 January 2023. */
export const isOlder = ({ start, who }: Life): boolean =>
  start < dayOf("2022-01-01") || (who.regime === "self-employed" && start < dayOf("2023-01-01"));

/**
 * Opens the trajectory, up to the first contact.
 *
 * @returns the day from which the person and the coordinator can go on; undefined when it goes no further.
 */
export function wayIn(life: Life): Day | undefined {
  if (isOlder(life)) return olderWayIn(life);
  switch (routeOf(life)) {
    case "A":
      life.write(life.start, "refer-to-coordinator", life.staff("advising-physician", life.who.fund), {
        examinedOn: text(life.start),
        saysWantsToWork: true,
        hasWorkPotential: true,
        workPotential: "Kan zittend werk aan, eerst halve dagen.",
      });
      return firstContact(life);
    case "B": {
      const onLine = life.chance.happens(0.5);
      const actor = onLine ? life.themself : life.staff("coordinator", life.who.fund);
      life.write(life.start, "ask-first-contact", actor, onLine ? {} : { how: "by-telephone" });
      return firstContact(life);
    }
    case "C":
      return throughService(life);
    case "occupational-physician": {
      const service = life.who.preventionService;
      if (!service) return undefined;
      life.write(life.start, "refer-by-occupational-physician", life.staff("occupational-physician", service), {
        towards: "fund",
        personAgrees: true,
        advice: "Aangepast werk lijkt mogelijk, in overleg met de coördinator.",
      });
      return firstContact(life);
    }
  }
}

function olderWayIn(life: Life): Day {
  const { chance, start, who } = life;
  const clearPlan = chance.happens(0.05);
  life.write(later(chance, start, 0, 14), "enter-older-trajectory", life.staff("coordinator", who.fund), {
    startedOn: text(start),
    clearPlan,
    orientationNeeded: !clearPlan,
  });
  return later(chance, start, 15, 30);
}

/** A route that is drawn and not open to this person becomes route B. */
function routeOf(life: Life): "A" | "B" | "C" | "occupational-physician" {
  const drawn = life.chance.weighed(life.rates.route);
  const { start, incapableSince, who } = life;
  const invalid = addMonths(incapableSince, 13, "next-day") <= start;
  if (drawn === "C" && !(invalid && start >= dayOf("2023-06-01") && who.region !== "german-speaking")) return "B";
  if (drawn === "occupational-physician" && !(who.preventionService && start >= dayOf("2023-01-01"))) return "B";
  return drawn;
}

function throughService(life: Life): Day | undefined {
  const { chance, start, who } = life;
  const service = serviceOf(life);
  const mediator = life.staff("mediator", service);
  life.write(start, "register-at-service", mediator, { service, askedByFund: false });
  const confirmedOn = later(chance, start, 3, 14);
  const coordinator = life.staff("coordinator", who.fund);
  if (!chance.happens(life.rates.confirmsInvalidity)) {
    const grounds = "De erkenning in invaliditeit kon op deze dag niet worden bevestigd.";
    life.write(confirmedOn, "deny-invalidity", coordinator, { grounds });
    return undefined;
  }
  life.write(confirmedOn, "confirm-invalidity", coordinator);
  life.write(later(chance, confirmedOn, 1, 20), "assign-mediator", mediator, { mediator: mediator.id });
  return later(chance, confirmedOn, 5, 20);
}

/** Within a month of the referral or the request; some miss it and get a new date. */
function firstContact(life: Life): Day {
  const { chance, start, who, rates } = life;
  const coordinator = life.staff("coordinator", who.fund);
  const invitedOn = later(chance, start, 1, 6);
  const on = later(chance, invitedOn, 5, 20);
  const place = { time: "10:00", how: "at-the-office", place: "Kantoor van het ziekenfonds" };
  life.write(invitedOn, "invite-to-first-contact", coordinator, { on: text(on), ...place });
  let held = on;
  if (on >= dayOf("2023-01-01") && chance.happens(rates.missesFirstContact)) {
    const missedOn = later(chance, on, 1, 3);
    held = later(chance, missedOn, 7, 20);
    life.write(missedOn, "record-absence", coordinator, { justified: chance.happens(0.7), reason: "Niet gekomen" });
    life.write(missedOn, "invite-to-first-contact", coordinator, { on: text(held), ...place });
  }
  life.write(held, "hold-first-contact", coordinator, { on: text(held), how: "at-the-office" });
  return held;
}
