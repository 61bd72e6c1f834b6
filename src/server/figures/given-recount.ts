/**
 * For tests: the figures counted a second time, by a program that has nothing of ours. It reads the lines that `weerwerk
 * export` writes and goes by what the pages of the figures say; no table, no act and no rule of Weerwerk is used.
 */
type Event = {
  kind: string;
  type: string;
  stream_id: string;
  person_id: string;
  version: number;
  day: string;
  // biome-ignore lint/suspicious/noExplicitAny: another program knows no types of ours
  open: any;
};
type Stream = readonly Event[];

const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const daysBetween = (from: string, until: string) => number(until) - number(from);
const year = (day: string) => day.slice(0, 4);
const find = (stream: Stream, type: string) => stream.findLast((event) => event.type === type);
/** So many calendar months later; on the last day of the month where it has no such day. */
function monthsLater(day: string, months: number): string {
  const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10);
}
const add = ({ counts }: Recounted, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
function took({ counts, days }: Recounted, name: string, from: string, until: string) {
  counts.set(name, (counts.get(name) ?? 0) + 1);
  days.set(name, [...(days.get(name) ?? []), daysBetween(from, until)]);
}

const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string) => iso(number(day) - 1);
/** The day on which the month after so many begins; the first of the next where the month has no such day. */
function monthBegins(day: string, months: number): string {
  const later = monthsLater(day, months);
  return later.slice(8) === day.slice(8) ? later : iso(number(later) + 1);
}

/** How many there are of each thing, by its name, and after how many days each of them was. */
export type Recounted = { counts: Map<string, number>; days: Map<string, number[]> };

export function recount(lines: readonly string[], today: string): Recounted {
  const events = lines.flatMap((line): Event[] => JSON.parse(line).event ?? []);
  const streams = [...Map.groupBy(events, ({ stream_id }) => stream_id).values()].map((stream) =>
    stream.toSorted((one, other) => one.version - other.version),
  );
  const of = (kind: string) => streams.filter(([first]) => first?.kind === kind);
  const counted: Recounted = { counts: new Map(), days: new Map() };
  const persons = new Map<string, { recognition?: Stream; works: Stream[] }>();
  const person = (id: string) => persons.get(id) ?? persons.set(id, { works: [] }).get(id) ?? { works: [] };
  for (const stream of of("recognition")) person(stream[0]?.person_id ?? "").recognition = stream;
  for (const stream of of("resumption")) person(stream[0]?.person_id ?? "").works.push(stream);
  for (const { recognition, works } of persons.values()) {
    if (recognition) countRecognition(recognition, today, counted);
    for (const work of works) countWork(work, counted);
  }
  for (const stream of of("trajectory")) countTrajectory(stream, person(stream[0]?.person_id ?? ""), today, counted);
  for (const path of withoutRare(of("trajectory").map(pathOf))) countPath(path, counted);
  return counted;
}

/** A term that began, was answered and should have been by a day. */
function term(counts: Recounted, name: string, from: string, on: string, by: string) {
  took(counts, `terms ${name}`, from < on ? from : on, on);
  if (on <= by) add(counts, `in time ${name}`);
}

function countRecognition(stream: Stream, today: string, counts: Recounted) {
  const { regime, fund, incapableSince } = stream[0]?.open ?? {};
  const invalid = find(stream, "InvalidityRecognised")?.open.since;
  const ended = find(stream, "RecognitionEnded")?.open.on ?? "9999";
  const lastYear = Number(year(today)) - 1;
  if (Number(year(incapableSince)) <= lastYear) add(counts, `recognised began ${year(incapableSince)} ${regime}`);
  for (let y = 1990; y <= lastYear; y++)
    if (invalid && invalid <= `${y}-12-31` && ended > `${y}-12-31`) add(counts, `recognised invalid ${y} ${regime}`);
  if (invalid && invalid <= `${lastYear}-12-31` && ended > `${lastYear}-12-31`) add(counts, `funding invalids ${fund}`);

  const sent = find(stream, "QuestionnaireSent");
  const answered = stream.findLast(({ type, open }) => type === "QuestionnaireAnswered" && open.complete);
  if (sent) {
    add(counts, `first-year sent ${year(sent.day)}`);
    term(counts, "questionnaire-sent", incapableSince, sent.day, sent.open.dueOn);
    if (answered) {
      add(counts, `first-year filled ${year(sent.day)}`);
      term(counts, "questionnaire-returned", sent.day, answered.day, sent.open.returnBy);
    }
  }
  if (answered && year(answered.day) === String(lastYear)) add(counts, `funding questionnaires ${fund}`);
  const estimate = find(stream, "CapacitiesEstimated");
  if (estimate) {
    add(counts, `first-year ${estimate.open.category} ${year(estimate.day)}`);
    const first = stream.find(({ type }) => type === "CapacitiesEstimated") ?? estimate;
    term(counts, "estimate", incapableSince, first.day, first.open.until);
  }
  for (const { type, open } of stream) {
    if (type === "PhysicalContactHeld" && incapableSince >= "2024-01-01")
      term(
        counts,
        "physical-contact",
        incapableSince,
        open.on,
        dayBefore(monthBegins(incapableSince, open.contactMonth)),
      );
    if (type === "ReductionImposed") add(counts, `sanctions reduction ${open.breach}`);
    if (type === "BenefitSuspended") add(counts, `sanctions suspension ${open.breach}`);
  }
}

function countWork(stream: Stream, counts: Recounted) {
  const { nature, declaredOn, decideBy } = stream[0]?.open ?? {};
  add(counts, `resumed ${nature} ${year(declaredOn)}`);
  const answer = stream.find(
    ({ type }) => type === "PartialResumptionPermitted" || type === "PartialResumptionRefused",
  );
  if (answer && decideBy) term(counts, "resumption-decision", declaredOn, answer.day, decideBy);
  const assessed = find(stream, "VoluntaryWorkAssessed")?.open.compatible;
  const said = (yes: boolean | undefined, waits: boolean) =>
    yes ? "permitted" : yes === false ? "refused" : waits ? "waits" : "none-asked";
  const permitted = answer && answer.type === "PartialResumptionPermitted";
  add(
    counts,
    `answers ${nature} ${nature === "voluntary-work" ? said(assessed, true) : said(permitted, Boolean(decideBy))}`,
  );
}

const routes: Readonly<Record<string, string>> = {
  ReferredToCoordinator: "A",
  FirstContactAsked: "B",
  RegisteredAtService: "C",
  ReferredByOccupationalPhysician: "occupational-physician",
  OlderTrajectoryEntered: "older",
};

function countTrajectory(
  stream: Stream,
  { recognition, works }: { recognition?: Stream; works: Stream[] },
  today: string,
  counts: Recounted,
) {
  const [first] = stream;
  if (!first) return;
  const older = first.type === "OlderTrajectoryEntered";
  const began: string = older ? first.open.startedOn : first.day;
  const { fund } = first.open;
  add(counts, `started ${year(began)} fund ${fund}`);
  add(counts, `way ${routes[first.type]}`);
  const registered =
    stream.findLast(({ type }) => type === "RegisteredAtService" || type === "RegistrationSent") ??
    stream.find(({ open }) => open.service);
  if (registered?.open.service) {
    add(counts, `started ${year(began)} service ${registered.open.service}`);
    add(counts, `agreements ${registered.open.service} ${year(registered.day)}`);
  }
  if (monthsLater(began, 30) <= today)
    for (const months of [18, 24, 30])
      add(counts, `return ${months} ${statusOn(monthsLater(began, months), stream, recognition, works)}`);
  countSteps(stream, began, older, counts);
  const engaged = find(stream, "EngagementComplete");
  if (engaged && Number(year(engaged.day)) === Number(year(today)) - 1) add(counts, `funding declarations ${fund}`);
  for (const { type, day } of stream) if (counted.includes(type)) add(counts, `referrals ${type} ${year(day)}`);
}
const counted = [
  ...Object.keys(routes).slice(0, 4),
  "RegistrationSent",
  "ReferredToOccupationalPhysician",
  "EngagementComplete",
  "PlanDrawnUp",
];

/** From one step to the next, both on the day on which they were. */
function countSteps(stream: Stream, began: string, older: boolean, counts: Recounted) {
  const step = (name: string, from: string | undefined, until: string | undefined) => {
    if (!from || !until || until < from) return;
    took(counts, `steps ${name}`, from, until);
  };
  const held = find(stream, "FirstContactHeld");
  const contact: string | undefined = older ? undefined : held?.open.on;
  const [engaged, plan] = [find(stream, "EngagementComplete")?.day, find(stream, "PlanDrawnUp")];
  const project = find(stream, "ProjectHandedIn");
  const about = (type: string) =>
    stream.findLast((event) => event.type === type && event.open.project === project?.open.id)?.day;
  step("contact", began, contact);
  step("engagement", contact, engaged);
  step("plan", engaged, plan?.day);
  step("advice", project?.day, about("ProjectAdvised"));
  step("opinion", about("ProjectAdvised"), about("ProjectExamined"));
  step("decision", about("ProjectExamined"), about("ProjectDecided"));
  step("training", about("ProjectDecided"), find(stream, "TrainingStarted")?.open.on);
  if (older) return;
  if (held) term(counts, "first-contact", began, held.open.on, monthsLater(began, 1));
  if (plan?.open.latestDay && engaged) term(counts, "plan", engaged, plan.day, plan.open.latestDay);
  let missed: Event | undefined;
  let last: string | undefined = plan?.day;
  for (const event of stream) {
    if (event.type === "FirstContactMissed") missed = event;
    if (event.type === "FirstContactPlanned" && missed) {
      term(counts, "new-date", missed.open.on, event.open.on, missed.open.newDateBy);
      missed = undefined;
    }
    if (event.type === "FollowedUp" && last) {
      term(counts, "follow-up", last, event.open.on, event.open.latestDay);
      last = event.open.on;
    }
  }
}

/** What goes on beside the path, as the page of the process view names it. */
const beside =
  /Note|Document|Consent|EngagementSigned|Aim|Attendance|Presumption|Letter|Posted|Decision(Posted|Received)|Receipt|Cost|Glass|CoordinatorAssigned|TakenBack|BenefitRecorded/;

const endings = ["TrajectoryClosed", "TrajectoryStopped", "InvalidityNotConfirmed"];

type Passage = { name: string; from?: string; until?: string };

function pathOf(stream: Stream): Passage[] {
  const steps = stream.filter(({ type }) => !beside.test(type));
  const over = stream.some(({ type }) => endings.includes(type));
  const first = { name: `path began ${steps[0]?.type}` };
  const last = { name: `path ${steps.at(-1)?.type} ${over ? "over" : "under-way"}` };
  const between = steps.slice(1).map((step, at) => ({
    name: `path ${steps[at]?.type} ${step.type}`,
    from: steps[at]?.day ?? "",
    until: step.day,
  }));
  return [first, ...between, last];
}

/** Who took a passage that fewer than five took is left out whole, again until there is none. */
function withoutRare(paths: readonly Passage[][]): readonly Passage[][] {
  const often = new Map<string, number>();
  for (const path of paths)
    for (const name of new Set(path.map(({ name }) => name))) often.set(name, (often.get(name) ?? 0) + 1);
  const left = paths.filter((path) => path.every(({ name }) => (often.get(name) ?? 0) >= 5));
  return left.length === paths.length ? left : withoutRare(left);
}

const countPath = (path: readonly Passage[], counts: Recounted) => {
  for (const { name, from, until } of path) {
    if (from && until) took(counts, name, from, until);
    else add(counts, name);
  }
};

const causes: Readonly<Record<string, string>> = {
  "full-resumption": "spontaneous-resumption",
  "capable-again": "exclusion",
  other: "exclusion",
  pension: "other",
  death: "other",
};

/** The outcome of S003 under which somebody counts on a day. */
function statusOn(day: string, stream: Stream, recognition: Stream | undefined, works: readonly Stream[]): string {
  const ended = recognition && find(recognition, "RecognitionEnded");
  const closed = find(stream, "TrajectoryClosed");
  const finals = [
    ...(ended ? [{ on: ended.open.on, outcome: causes[ended.open.reason] ?? "" }] : []),
    ...(closed && ["exclusion", "spontaneous-resumption", "other"].includes(closed.open.outcome)
      ? [{ on: closed.day, outcome: closed.open.outcome }]
      : []),
    ...works.flatMap(([first]) =>
      first?.open.nature === "full-resumption" ? [{ on: first.open.from, outcome: "spontaneous-resumption" }] : [],
    ),
  ].sort((one, other) => (one.on < other.on ? -1 : 1));
  if (finals[0] && finals[0].on <= day) return finals[0].outcome;
  const closedWith = closed && closed.day <= day ? closed.open.outcome : undefined;
  const last = works
    .filter(([first]) => first?.open.from <= day)
    .toSorted((one, other) => (one[0]?.open.from < other[0]?.open.from ? -1 : 1))
    .at(-1);
  const refused = last && find(last, "PartialResumptionRefused")?.open.from;
  const over = last && find(last, "ResumptionEnded")?.open.on;
  const works_on = last && !(refused && refused <= day) && !(over && over < day);
  const nature = works_on ? last[0]?.open.nature : undefined;
  if (closedWith === "partial-resumption" || nature === "adapted-work" || nature === "self-employed-activity")
    return "partial-resumption";
  const fits = last && find(last, "VoluntaryWorkAssessed")?.open.compatible !== false;
  return closedWith === "voluntary-work" || (nature === "voluntary-work" && fits) ? "voluntary-work" : "none";
}
