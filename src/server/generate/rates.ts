import type { Fund } from "../../access/roles.ts";
import { returnTable } from "../../figures/published/return-table.ts";

/** One number that shapes the generated country, and where it comes from. */
type Sourced<T> = { value: T; source: string };
const from = <T>(source: string, value: T): Sourced<T> => ({ value, source });
const ours = "our assumption: no source gives it";

/**
 * What the generated country is made by. A rate is a share from 0 to 1 unless its name says otherwise; weights need not
 * add up. Published numbers have their source, the others say that they are ours.
 */
export const rates = {
  /** Of the persons, who enters a trajectory. */
  entersTrajectory: from("our assumption, so that a country of a million persons has a million trajectories", 1),
  /** Weights by the year in which a trajectory starts. */
  startsIn: from(
    "Flanders 2012-2019: S003; registrations at a service 2022-2024: CRIV 56-54 (2024: twice its first half); 2020, 2021, 2025: between their neighbours",
    {
      "2016": 3628,
      "2017": 3975,
      "2018": 4189,
      "2019": 4707,
      "2020": 4800,
      "2021": 5000,
      "2022": 5612,
      "2023": 8519,
      "2024": 12522,
      "2025": 13000,
    },
  ),
  region: from(
    "invalids by region, CRIV plen. 56-53 (51, 38 and 9 percent); German-speaking Community: our part of the rest",
    {
      flanders: 51,
      wallonia: 38,
      brussels: 9,
      "german-speaking": 1,
    },
  ),
  regime: from(
    "invalids end 2023: 493,681 employees and 32,826 self-employed (RIZIV); unemployed: our part of the employees",
    {
      employee: 384,
      unemployed: 110,
      "self-employed": 33,
    },
  ),
  fund: from("our assumption after the known order of the unions", {
    "100": 39,
    "200": 5,
    "300": 29,
    "400": 6,
    "500": 19,
    "600": 1,
    "900": 1,
  } satisfies Record<Fund, number>),
  hasContract: from(ours, 0.6),
  /** Months of incapacity before the trajectory, drawn evenly between these. */
  monthsBefore: from(ours, { least: 3, most: 30 }),
  route: from("our assumption: no count by route was found (DOMAIN 6.5)", {
    A: 40,
    B: 35,
    C: 15,
    "occupational-physician": 10,
  }),
  questionnaireFilled: from("CRIV 56-54: 74 % in 2022, 78 % in 2023, 87 % in 2024; 2025 as 2024", {
    "2022": 0.74,
    "2023": 0.78,
    "2024": 0.87,
    "2025": 0.87,
  } as Readonly<Record<string, number>>),
  estimate: from(ours, {
    "resumes-by-month-6": 20,
    "medically-impossible": 20,
    "treatment-first": 25,
    "possible-after-actions": 35,
  }),
  missesFirstContact: from(ours, 0.04),
  /** Of who did not answer the questionnaire: stays away from two examinations. */
  missesExaminations: from(ours, 0.03),
  confirmsInvalidity: from(ours, 0.97),
  toService: from(ours, 0.45),
  toOccupationalPhysician: from(ours, 0.3),
  handsInProject: from(ours, 0.2),
  projectCompatible: from(ours, 0.95),
  projectApproved: from(ours, 0.9),
  trainingSucceeds: from(ours, 0.8),
  stopsEarly: from(ours, 0.08),
  /** What became of people 18, 24 and 30 months after the start; afterwards the last half year repeats itself. */
  returns: from("S003, Flanders, trajectories begun from 2016 to 2019", returnTable),
} as const;

/** The values alone, of which a scenario may replace some. */
export type Rates = { readonly [Name in keyof typeof rates]: (typeof rates)[Name]["value"] };
export const publishedRates = Object.fromEntries(
  Object.entries(rates).map(([name, { value }]) => [name, value]),
) as unknown as Rates;
