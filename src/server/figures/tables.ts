import type { Case, PersonFacts } from "../../figures/case.ts";

declare module "../record/database.ts" {
  interface Database {
    figure_case: FigureCaseTable;
    figure_person: FigurePersonTable;
  }
}

/** One trajectory as it is counted (case.ts). */
export type FigureCaseTable = Case & { stream_id: string; person_id: string };
/** One recognition as it is counted (case.ts). */
export type FigurePersonTable = PersonFacts & { person_id: string };
