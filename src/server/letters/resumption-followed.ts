import { basisOf } from "../../letters/citation.ts";
import type { PermissionRenewed } from "../../letters/permission-renewed/letter.ts";
import type { ResumptionChecked } from "../../letters/resumption-checked/letter.ts";
import type { VoluntaryWorkAssessed } from "../../letters/voluntary-work-assessed/letter.ts";
import { currentPermission } from "../../trajectory/resumption/resumption.ts";
import { appealOf, factsOf, inFull, inOrderFrom, rulingsOf } from "./letter-case.ts";
import type { ResumptionCase } from "./partial-resumption.ts";

export function permissionRenewedFacts(letterCase: ResumptionCase): PermissionRenewed {
  const { activity, hours } = letterCase.resumption;
  const { from, until, checkBy } = factsOf(letterCase, "PermissionRenewed");
  return {
    ...inOrderFrom(letterCase, rulingsOf(letterCase.event)),
    appeal: appealOf(letterCase),
    activity: inFull(activity),
    hours: hours && { perWeek: Number(hours.perWeek), fullTime: Number(hours.fullTime) },
    permission: { from, until },
    checkBy,
  };
}

export function resumptionCheckedFacts(letterCase: ResumptionCase): ResumptionChecked {
  const { resumption, event } = letterCase;
  const { on: checkedOn, checkBy } = factsOf(letterCase, "ResumptionChecked");
  const until = currentPermission(resumption)?.until ?? null;
  return {
    ...inOrderFrom(letterCase, rulingsOf(event)),
    activity: inFull(resumption.activity),
    checkedOn,
    until,
    checkBy,
  };
}

/** No ruling decides upon voluntary work: the law leaves it to the physician, and is named itself. */
export function voluntaryWorkAssessedFacts(letterCase: ResumptionCase): VoluntaryWorkAssessed {
  const { resumption, language } = letterCase;
  const { activity, declaredOn } = resumption;
  return {
    ...inOrderFrom(letterCase, []),
    bases: [basisOf({ version: "1994-07-14", cites: ["ziv-law-100-1"] }, language)],
    appeal: appealOf(letterCase),
    activity: inFull(activity),
    declaredOn,
    compatible: factsOf(letterCase, "VoluntaryWorkAssessed").compatible,
  };
}
