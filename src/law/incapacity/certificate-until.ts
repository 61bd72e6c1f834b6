import { deadline } from "../kernel/deadline.ts";

/** The last day that one certificate of incapacity can cover (socialsecurity.be, January 2026). */
export const certificateUntil = deadline({
  name: "certificate-until",
  from: "certificateFrom",
  chosenBy: "certificate-signed",
  versions: [
    {
      since: "2026-01-01",
      cites: ["social-security-certificate", "reading-certificate-months"],
      term: { unit: "months", length: "certificate-months", impossibleDay: "next-day" },
      firstDay: "counts",
      onRestDay: "stays",
    },
  ],
});
