import type { Source } from "../kernel/source.ts";

/** How a national number is made up. */
export const identitySources = {
  "ibz-it000": {
    title: "IBZ, National Register, instruction IT000",
    where: "structure, sequence and check digits, as quoted in a public repository and by the Crossroads Bank",
    status: "to be verified",
  },
  "kb-1991-bis": {
    title: "Royal Decree of 8 February 1991 (number of who is not in the National Register)",
    where: "month + 40 when the sex is known, + 20 when it is not",
    status: "to be verified",
  },
  "reading-unknown-birth-day": {
    title: "Our reading, to be signed off",
    where: "Month 00 leaves the month and day of birth open, whatever stands for the day; day 00 leaves the day open.",
    status: "our reading",
  },
} as const satisfies Record<string, Source>;
