/** A view: the powers of attorney of all persons. Days are ISO text; `until` is included, `ended_on` is not. */
export interface MandateView {
  id: string;
  person_id: string;
  /** The account of who acts. */
  representative: string;
  from_day: string;
  until: string;
  medical: boolean;
  signed_on: string;
  ended_on: string | null;
}

declare module "../record/database.ts" {
  interface Database {
    mandate: MandateView;
  }
}
