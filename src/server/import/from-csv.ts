/**
 * The columns of a CSV, one trajectory a line. It holds what every running trajectory has; what more there is (absences,
 * projects, trainings) goes in as JSON lines. Days are ISO, yes and no are `yes` and `no`, several actions of a plan
 * are parted by `|`. An empty box is nothing.
 */
export const csvColumns = [
  "reference",
  "nationalNumber",
  "givenName",
  "familyName",
  "language",
  "street",
  "postcode",
  "town",
  "telephone",
  "email",
  "recognisedOn",
  "regime",
  "incapableSince",
  "entitled",
  "exclusion",
  "hasContract",
  "preventionService",
  "invalidSince",
  "route",
  "openedOn",
  "examinedOn",
  "workPotential",
  "service",
  "invalidityConfirmedOn",
  "firstContactOn",
  "firstContactHow",
  "engagedOn",
  "planOn",
  "objectives",
  "result",
  "actions",
  "nextAppointmentOn",
  "consentOn",
  "registeredOn",
  "question",
] as const;
export type CsvColumn = (typeof csvColumns)[number];
export type CsvRow = Readonly<Partial<Record<CsvColumn, string>>>;

/** The same as one line of JSON, and from which column each of its fields came. */
export type FromCsv = { value: unknown; columnOf: (path: string) => string };

export function fromCsv(row: CsvRow): FromCsv {
  const columns = new Map<string, CsvColumn>();
  const acts: unknown[] = [];
  /** An act on the day in one column, with its input out of others. */
  const put = (
    on: CsvColumn,
    act: string,
    by: string,
    input: Record<string, unknown>,
    from: Record<string, CsvColumn>,
  ) => {
    if (!row[on]) return;
    const at = `acts.${acts.length}`;
    columns.set(at, on).set(`${at}.on`, on);
    for (const [field, column] of Object.entries(from)) columns.set(`${at}.input.${field}`, column);
    acts.push({ on: row[on], act, by, input });
  };
  switch (row.route) {
    case "A":
      put(
        "openedOn",
        "refer-to-coordinator",
        "advising-physician",
        { examinedOn: row.examinedOn, saysWantsToWork: true, hasWorkPotential: true, workPotential: row.workPotential },
        { examinedOn: "examinedOn", workPotential: "workPotential" },
      );
      break;
    case "C":
      put(
        "openedOn",
        "register-at-service",
        "insured-person",
        { service: row.service, askedByFund: false },
        { service: "service" },
      );
      put("invalidityConfirmedOn", "confirm-invalidity", "coordinator", {}, {});
      break;
    default:
      put("openedOn", "ask-first-contact", "coordinator", { how: "by-letter" }, {});
  }
  const contact = { on: row.firstContactOn, how: row.firstContactHow };
  put("firstContactOn", "hold-first-contact", "coordinator", contact, { on: "firstContactOn", how: "firstContactHow" });
  for (const by of ["insured-person", "coordinator", "advising-physician"])
    put("engagedOn", "sign-engagement", by, { declares: true }, {});
  const { objectives, result, nextAppointmentOn } = row;
  const actions = (row.actions ?? "")
    .split("|")
    .map((action) => action.trim())
    .filter(Boolean);
  const plan = {
    objectives: "objectives",
    result: "result",
    nextAppointmentOn: "nextAppointmentOn",
    actions: "actions",
  } as const;
  put("planOn", "draw-up-plan", "coordinator", { objectives, result, nextAppointmentOn, actions }, plan);
  if (row.route !== "C") {
    const consent = { partner: row.service, purpose: "guidance-to-work", inWriting: true };
    put("consentOn", "give-consent", "coordinator", consent, { partner: "service" });
    put(
      "registeredOn",
      "send-registration",
      "coordinator",
      { service: row.service, question: row.question },
      { service: "service", question: "question" },
    );
  }
  const value = { reference: row.reference, person: personOf(row), recognition: recognitionOf(row), acts };
  return {
    value,
    columnOf: (path) => columns.get(path) ?? columns.get(path.split(".").slice(0, 4).join(".")) ?? ownColumn(path),
  };
}

const personOf = ({ nationalNumber, givenName, familyName, language, street, postcode, town, ...row }: CsvRow) => ({
  nationalNumber,
  givenName,
  familyName,
  language,
  street,
  postcode,
  town,
  ...(row.telephone && { telephone: row.telephone }),
  ...(row.email && { email: row.email }),
});

const recognitionOf = (row: CsvRow) => ({
  on: row.recognisedOn || row.openedOn,
  regime: row.regime,
  incapableSince: row.incapableSince,
  entitled: yesNo(row.entitled),
  exclusion: row.exclusion || "none",
  hasContract: yesNo(row.hasContract),
  ...(row.preventionService && { preventionService: row.preventionService }),
  ...(row.invalidSince && { invalidSince: row.invalidSince }),
});

/** What is neither stays as it was typed, for the check to name. */
const yesNo = (text: string | undefined): unknown => (text === "yes" ? true : text === "no" ? false : text);

/** `person.nationalNumber` came from `nationalNumber`, `recognition.on` from `recognisedOn`; no act at all: no day of opening. */
function ownColumn(path: string): string {
  if (path === "recognition.on") return "recognisedOn";
  if (path === "acts") return "openedOn";
  return path.split(".").at(-1) ?? path;
}
