/** Everyone who has a part in a trajectory, and those who look after the system. */
export const roles = [
  "insured-person",
  "representative",
  "coordinator",
  "advising-physician",
  "team-member",
  "occupational-physician",
  "mediator",
  "riziv-officer",
  "council-secretary",
  "council-member",
  "statistician",
  "administrator",
  "auditor",
  "data-protection-officer",
] as const;
export type Role = (typeof roles)[number];

/** Who acts or reads: one signed-in person in one role, for one organisation. */
export type Actor = {
  id: string;
  role: Role;
  /** The organisation acted for; the insured person acts for nobody but themselves. */
  organisation: Organisation | null;
  /** Only of an insured person: which person in the record they are. */
  person: string | null;
  /**
   * Only of somebody who acts for that person: then they are here as the insured person, by this power of attorney.
   * A representative who acts for nobody now has the role `representative`, and sees nothing.
   */
  mandate?: ActingBy;
};

/** The power of attorney by which somebody acts, on which ISO day that was looked up, and whether it opens health. */
export type ActingBy = { id: string; medical: boolean; on: string };

/** As whom somebody stands on record: who acts for another is never written down as that other. */
export const roleOnRecord = ({ role, mandate }: Pick<Actor, "role" | "mandate">): Role =>
  mandate === undefined ? role : "representative";

/** Sickness funds by the code of their national union (DOMAIN 8.1). */
export const funds = ["100", "200", "300", "400", "500", "600", "900"] as const;
export type Fund = (typeof funds)[number];

/** Regional employment services (DOMAIN 8.2). */
export const services = ["vdab", "forem", "actiris", "adg"] as const;
export type Service = (typeof services)[number];

/** Partners of a service that may guide for it (S003, S004). */
export const partners = ["gtb", "aviq", "bruxelles-formation", "phare"] as const;
export type Partner = (typeof partners)[number];

/** Services for prevention and protection at work; both are fictitious. */
export const preventionServices = ["prevention-north", "prevention-south"] as const;
export type PreventionService = (typeof preventionServices)[number];

export type Organisation = Fund | Service | Partner | PreventionService | "riziv";
