/** A power of attorney: who acts for a person, from and until which ISO day (both included), and whether health is in it. */
export type Mandate = {
  id: string;
  /** The account of who acts. */
  representative: string;
  from: string;
  until: string;
  medical: boolean;
  /** From this day on it is over, whatever its term says. */
  endedOn?: string | undefined;
};

/** May somebody act by this power of attorney on that ISO day? */
export const isInForce = ({ from, until, endedOn }: Omit<Mandate, "medical">, on: string): boolean =>
  from <= on && on <= until && (endedOn === undefined || on < endedOn);
