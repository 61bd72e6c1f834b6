import type { Generated } from "kysely";
import type { Service } from "../../access/roles.ts";
import type { Case, PersonFacts } from "../../figures/case.ts";

declare module "../record/database.ts" {
  interface Database {
    figure_case: FigureCaseTable;
    figure_person: FigurePersonTable;
    service_agreement: ServiceAgreementTable;
  }
}

/** One trajectory as it is counted (case.ts). */
export type FigureCaseTable = Case & { stream_id: string; person_id: string };
/** One recognition as it is counted (case.ts). */
export type FigurePersonTable = PersonFacts & { person_id: string };
/** What was agreed with a service for a year; the last row of both holds. `entered_by`: the account. */
type ServiceAgreementTable = {
  id: Generated<number>;
  service: Service;
  year: number;
  trajectories: number;
  euro: number | null;
  source: string;
  entered_by: string;
  entered_at: Date;
};
