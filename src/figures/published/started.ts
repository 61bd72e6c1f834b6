/** Trajectories started in Flanders, through VDAB and through the funds ("VI"). Source: S003, RIZIV presentation, 2021. */
export const startedPublished = {
  2012: { vdab: 788, funds: 95, total: 883 },
  2013: { vdab: 2168, funds: 63, total: 2231 },
  2014: { vdab: 1497, funds: 60, total: 1557 },
  2015: { vdab: 2100, funds: 103, total: 2203 },
  2016: { vdab: 3468, funds: 160, total: 3628 },
  2017: { vdab: 3833, funds: 142, total: 3975 },
  2018: { vdab: 4037, funds: 152, total: 4189 },
  2019: { vdab: 4552, funds: 155, total: 4707 },
} as const;

/** What was agreed with a service for a year: trajectories, and the lump sum in whole euro where it was published. */
export const commitments = [
  { service: "vdab", year: 2021, trajectories: 5000, euro: 24_000_000, source: "RIZIV–INAMI (Decuman, Brans), 2021" },
  { service: "actiris", year: 2023, trajectories: 300, euro: null, source: "trends.levif" },
  { service: "actiris", year: 2024, trajectories: 600, euro: null, source: "trends.levif, ≤ 600" },
] as const;
