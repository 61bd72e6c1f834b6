/** Everyone who has a part in a trajectory, and those who look after the system. */
export const roles = [
  "insured-person",
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
};

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
