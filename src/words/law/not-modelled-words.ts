import type { RuleName } from "../../law/rules.ts";
import { absenceNotModelled } from "./not-modelled/absence.ts";
import { benefitsNotModelled } from "./not-modelled/benefits.ts";
import { declarationNotModelled } from "./not-modelled/declaration.ts";
import { employerNotModelled } from "./not-modelled/employer.ts";
import { estimateNotModelled } from "./not-modelled/estimate.ts";
import { identityNotModelled } from "./not-modelled/identity.ts";
import { incapacityNotModelled } from "./not-modelled/incapacity.ts";
import { openingNotModelled } from "./not-modelled/opening.ts";
import { ownDataNotModelled } from "./not-modelled/own-data.ts";
import { projectAndEndNotModelled } from "./not-modelled/project-and-end.ts";
import { resumptionNotModelled } from "./not-modelled/resumption.ts";
import { underWayNotModelled } from "./not-modelled/under-way.ts";
import type { NotModelled } from "./rule.ts";

/** What the law says around each rule, and the rule does not. A new rule does not compile until it says so. */
export const notModelledWords: Readonly<Record<RuleName, NotModelled>> = {
  ...absenceNotModelled,
  ...benefitsNotModelled,
  ...declarationNotModelled,
  ...employerNotModelled,
  ...estimateNotModelled,
  ...identityNotModelled,
  ...incapacityNotModelled,
  ...openingNotModelled,
  ...ownDataNotModelled,
  ...projectAndEndNotModelled,
  ...resumptionNotModelled,
  ...underWayNotModelled,
};
