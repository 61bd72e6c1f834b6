import { addMonths, type Day } from "../../law/kernel/day.ts";
import { type Life, later, text } from "./life.ts";
import { isOlder, serviceOf } from "./way-in.ts";

/** From the first contact: declaration, plan, who else comes in, and a training for some. Nothing on or after `endsOn`. */
export function alongTheWay(life: Life, from: Day, endsOn: number): void {
  const { chance, rates } = life;
  const begun = life.steps.length;
  const contacted = isOlder(life) ? from : declarationAndPlan(life, from);
  if (chance.happens(rates.handsInProject)) training(life, later(chance, contacted, 20, 200));
  life.steps = [...life.steps.slice(0, begun), ...life.steps.slice(begun).filter(({ day }) => day < endsOn)];
}

function declarationAndPlan(life: Life, from: Day): Day {
  const { chance, who, rates } = life;
  const coordinator = life.staff("coordinator", who.fund);
  const physician = life.staff("advising-physician", who.fund);
  const signedOn = later(chance, from, 0, 10);
  const lastOn = later(chance, signedOn, 0, 14);
  for (const [actor, on] of [
    [life.themself, signedOn],
    [coordinator, signedOn],
    [physician, lastOn],
  ] as const)
    life.write(on, "sign-engagement", actor, { declares: true });
  const plannedOn = later(chance, lastOn, 5, 28);
  life.write(plannedOn, "draw-up-plan", coordinator, {
    objectives: "Opnieuw werk vinden dat past bij de gezondheid.",
    result: "Een aangepaste job, stap voor stap meer uren.",
    actions: ["Gesprek over wat nog kan"],
    nextAppointmentOn: text(addMonths(plannedOn, 2, "last-day")),
  });
  const throughService = life.steps.some(({ act }) => act === "register-at-service");
  if (who.preventionService && !throughService && chance.happens(rates.toOccupationalPhysician)) visit(life, plannedOn);
  else if (!throughService && chance.happens(rates.toService)) guidance(life, plannedOn);
  const followedOn = later(chance, plannedOn, 40, 85);
  life.write(followedOn, "follow-up", coordinator, {
    on: text(followedOn),
    note: "De stappen van het plan overlopen.",
    nextAppointmentOn: text(addMonths(followedOn, 2, "last-day")),
  });
  return plannedOn;
}

function visit(life: Life, from: Day): void {
  const { chance, who } = life;
  const coordinator = life.staff("coordinator", who.fund);
  const partner = "occupational-physician";
  const on = later(chance, from, 1, 10);
  life.write(on, "give-consent", life.themself, { partner, purpose: "return-to-own-employer", inWriting: true });
  life.write(on, "refer-to-occupational-physician", coordinator, { for: "pre-return-visit" });
  const seenOn = later(chance, on, 5, 20);
  if (who.preventionService)
    life.write(seenOn, "answer-referral", life.staff(partner, who.preventionService), {
      visitedOn: text(seenOn),
      decision: "advice-only",
      terms: "Aangepast werk kan, halve dagen om te beginnen.",
    });
}

function guidance(life: Life, from: Day): void {
  const { chance, who } = life;
  const service = serviceOf(life);
  const coordinator = life.staff("coordinator", who.fund);
  const mediator = life.staff("mediator", service);
  const on = later(chance, from, 1, 10);
  life.write(on, "give-consent", life.themself, { partner: service, purpose: "guidance-to-work", inWriting: true });
  life.write(on, "send-registration", coordinator, { service, question: "Welk werk past bij deze persoon?" });
  const assignedOn = later(chance, on, 2, 25);
  life.write(assignedOn, "assign-mediator", mediator, { mediator: mediator.id });
  life.write(later(chance, assignedOn, 5, 20), "start-guidance-step", mediator, {
    step: chance.pick(["mapping-competences", "job-application-training", "orientation-placement"]),
    from: text(later(chance, assignedOn, 5, 20)),
  });
}

/** A project, its dossier at the Council, and the training itself (S002). */
function training(life: Life, on: Day): void {
  const { chance, who, rates } = life;
  const coordinator = life.staff("coordinator", who.fund);
  const advisedOn = later(chance, on, 5, 25);
  const examinedOn = later(chance, advisedOn, 5, 30);
  const session = life.sessionFrom(later(chance, examinedOn, 3, 10));
  if (!session) return;
  const from = later(chance, session.on, 20, 60);
  const until = addMonths(from, chance.whole(3, 12), "last-day");
  const project = { training: "Boekhouding", provider: "Centrum voor volwassenenonderwijs", occupation: "Boekhouder" };
  life.write(on, "hand-in-project", life.themself, {
    ...project,
    from: text(from),
    until: text(until),
    hoursPlanned: 400,
  });
  life.write(advisedOn, "advise-on-project", life.staff("advising-physician", who.fund), {
    compatible: chance.happens(rates.projectCompatible),
    findings: "Zittend werk met pauzes is haalbaar.",
  });
  const officer = life.staff("riziv-officer", "riziv");
  life.write(examinedOn, "examine-project", officer, {
    consultedOn: text(examinedOn),
    opinion: "favourable",
    grounds: "Het project sluit aan bij wat nog kan.",
  });
  const secretary = life.staff("council-secretary", "riziv");
  life.write(examinedOn, "put-on-agenda", secretary, { session: session.id });
  const approved = chance.happens(rates.projectApproved);
  const decision = { decision: approved ? "approved" : "refused", grounds: "Na beraad over het dossier." };
  life.write(session.on, "decide-project", secretary, decision);
  if (!approved) return;
  life.write(from, "start-training", coordinator, { on: text(from) });
  const followedOn = later(chance, addMonths(from, 1, "last-day"), 3, 8);
  if (followedOn < until)
    life.write(followedOn, "record-attendance", coordinator, {
      month: text(from).slice(0, 7),
      hours: chance.whole(20, 90),
    });
  const overOn = later(chance, until, 0, 4);
  if (!chance.happens(rates.trainingSucceeds)) {
    life.write(overOn, "break-off-training", coordinator, { on: text(overOn), reason: "Te zwaar gebleken" });
    return;
  }
  life.write(overOn, "complete-training", coordinator, { on: text(overOn) });
  const evaluatedOn = later(chance, addMonths(overOn, 6, "last-day"), 1, 15);
  life.write(evaluatedOn, "evaluate-after-training", life.staff("advising-physician", who.fund), {
    conclusion: chance.pick(["still-incapable", "partial-resumption"]),
    findings: "Opnieuw beoordeeld met wat geleerd werd.",
  });
}
