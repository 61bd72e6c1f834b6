import { calculation } from "../kernel/calculation.ts";
import { addDays, type Day, iso } from "../kernel/day.ts";
import { aDay, wholeNumber } from "../kernel/facts.ts";

const since = "2022-01-01";
const write = (on: string) => on;

/** Self-employed: the first day that is paid, as ISO text; none for an incapacity that is too short (INAMI, Liantis). */
export const selfEmployedPaidFrom = calculation({
  name: "self-employed-paid-from",
  facts: { incapableSince: aDay, daysIncapable: wholeNumber },
  chosenBy: "incapacity-starts",
  versions: [
    {
      since,
      cites: ["self-employed-eight-days", "reading-self-employed-days"],
      write,
      calculate({ incapableSince, daysIncapable }, { p, t }) {
        if (daysIncapable === undefined) return undefined;
        t?.step("days-needed", p("self-employed-days-needed"), ["self-employed-eight-days"]);
        if (daysIncapable < p("self-employed-days-needed")) return null;
        return incapableSince && iso(incapableSince);
      },
    },
  ],
});

/** Self-employed: the first day of the incapacity by its certificate, as ISO text (Liantis, Helan). */
export const selfEmployedStartsOn = calculation({
  name: "self-employed-starts-on",
  facts: { certificateSignedOn: aDay, certificateFrom: aDay },
  chosenBy: "certificate-signed",
  versions: [
    {
      since,
      cites: ["self-employed-backdated", "reading-self-employed-backdated"],
      write,
      calculate({ certificateSignedOn, certificateFrom }, { p, t }) {
        if (certificateSignedOn === undefined || certificateFrom === undefined) return undefined;
        const earliest = addDays(certificateSignedOn, -p("self-employed-backdated-days"));
        t?.step("earliest-start", iso(earliest), ["self-employed-backdated"]);
        return iso(Math.max(certificateFrom, earliest) as Day);
      },
    },
  ],
});
