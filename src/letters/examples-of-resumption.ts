import { conditionWords } from "../words/law/condition-words.ts";
import { appeal, basis, type Example, envelope, example } from "./example.ts";
import { letters } from "./letters.ts";
import type { PartialResumptionPermitted } from "./partial-resumption-permitted/letter.ts";
import type { PartialResumptionRefused } from "./partial-resumption-refused/letter.ts";
import type { PermissionRenewed } from "./permission-renewed/letter.ts";
import type { ResumptionChecked } from "./resumption-checked/letter.ts";
import type { VoluntaryWorkAssessed } from "./voluntary-work-assessed/letter.ts";

const permitted: PartialResumptionPermitted = {
  ...envelope,
  declaredOn: "2026-03-06",
  nature: "adapted-work",
  activity: "Bakkerij Voorbeeld",
  hours: { perWeek: 19.5, fullTime: 38 },
  permission: { from: "2026-03-09", until: "2027-03-08" },
  conditions: "Geen nachtwerk.\nNiet zwaar tillen.",
  checkBy: "2026-09-16",
  basis: { ...basis, status: "read" },
  appeal: appeal,
};
const notPermitted: PartialResumptionRefused = {
  ...envelope,
  activity: "Bakkerij Voorbeeld",
  ended: false,
  from: "2026-03-17",
  failing: [conditionWords["work-suits-health"].fails],
  grounds: "Het werk vraagt dat u de hele dag staat.",
  basis: { ...basis, status: "read" },
  appeal: appeal,
};

const usual = { ...envelope, coordinator: "An Peeters", bases: [{ ...basis, status: "read" }] } as const;
const renewed: PermissionRenewed = {
  ...usual,
  appeal,
  activity: "Bakkerij Voorbeeld",
  hours: { perWeek: 19.5, fullTime: 38 },
  permission: { from: "2027-03-09", until: "2028-03-08" },
  checkBy: "2027-09-01",
};
const checked: ResumptionChecked = {
  ...usual,
  activity: "Bakkerij Voorbeeld",
  checkedOn: "2026-09-01",
  until: "2027-03-08",
  checkBy: "2027-03-01",
};
const voluntary: VoluntaryWorkAssessed = {
  ...usual,
  appeal,
  activity: "Voedselbank",
  declaredOn: "2026-03-06",
  compatible: true,
};

const {
  PartialResumptionPermitted: Permitted,
  PartialResumptionRefused: NotPermitted,
  PermissionRenewed: Renewed,
  ResumptionChecked: Checked,
  VoluntaryWorkAssessed: Voluntary,
} = letters;
/** Every letter on work beside the benefit. */
export const resumptionExamples: readonly Example[] = [
  example("partial work permitted", Permitted, permitted),
  example("partial work permitted, without hours and conditions", Permitted, {
    ...permitted,
    nature: "self-employed-activity",
    hours: null,
    conditions: "",
  }),
  example("partial work refused", NotPermitted, notPermitted),
  example("permission ended", NotPermitted, { ...notPermitted, ended: true }),
  example("permission renewed", Renewed, renewed),
  example("permission renewed, without hours", Renewed, { ...renewed, hours: null }),
  example("work checked", Checked, checked),
  example("work checked, without a permission on record", Checked, { ...checked, until: null }),
  example("voluntary work suits", Voluntary, voluntary, { happened: { compatible: true } }),
  example(
    "voluntary work does not suit",
    Voluntary,
    { ...voluntary, compatible: false },
    { happened: { compatible: false } },
  ),
];
