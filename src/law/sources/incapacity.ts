import type { Source } from "../kernel/source.ts";

const verify = { status: "to be verified" } as const;
const reading = { title: "Our reading, to be signed off", status: "our reading" } as const;

/** The incapacity itself: relapse, what it is measured against, how long invalidity is recognised. */
export const incapacitySources = {
  "ziv-law-100-1": {
    title: "Law on compulsory health care and benefits insurance, coordinated on 14 July 1994",
    where: "art. 100 § 1 (usual occupation in the first six months)",
    ...verify,
  },
  "inami-relapse": {
    title: "INAMI, page on the declaration of an incapacity",
    where: "relapse within 14 days, or in invalidity within three months",
    ...verify,
  },
  "chamber-recognition-length": {
    title: "Chamber of Representatives, CRIV 56-187 and 56-235, 17 September and 12 November 2025",
    where: "invalidity recognised for one, two or five years, unless a very grave illness",
    ...verify,
  },
  "reading-relapse-count": {
    ...reading,
    where: "The days between the last day of the one incapacity and the first day of the other are counted.",
  },
  "reading-usual-occupation": {
    ...reading,
    where: "The six months count from the first day of the incapacity, that day included.",
  },
  "reading-recognition-length-since": {
    ...reading,
    where: "Taken from 17 September 2025, when it was told to the Chamber; since when it holds was not found.",
  },
} as const satisfies Record<string, Source>;
