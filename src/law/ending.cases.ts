import { closing } from "./closing.ts";
import { cases } from "./kernel/case.ts";
import { stopping } from "./stopping.ts";

const asked = ["asked-by-insured-person"] as const;

export const stoppingCases = cases(stopping, { on: "2026-03-02", facts: { askedByInsuredPerson: true } }, [
  { it: "webinar, slide 15: the insured person asks, met", outcome: "met" },
  {
    it: "webinar, slide 15: somebody else asks, not met",
    but: { askedByInsuredPerson: false },
    outcome: "not met",
    no: asked,
  },
  {
    it: "not known who asks, cannot be said",
    but: { askedByInsuredPerson: undefined },
    outcome: "unknown",
    unsaid: asked,
  },
]);

const none = { outcome: "none", row: "no-resumption" } as const;

export const closingCases = cases(closing, { on: "2026-03-02", facts: { reason: "full-resumption" } }, [
  {
    it: "slides of 2021, outcome [1]: the recognition ended, exclusion",
    but: { reason: "recognition-ended" },
    outcome: "exclusion",
    row: "recognition-ended",
  },
  { it: "slides of 2021, outcome [2]: works again", outcome: "spontaneous-resumption", row: "full-resumption" },
  { it: "slides of 2021, outcome [3]: death", but: { reason: "death" }, outcome: "other", row: "death-or-pension" },
  { it: "slides of 2021, outcome [3]: pension", but: { reason: "pension" }, outcome: "other", row: "death-or-pension" },
  {
    it: "slides of 2021, outcome [4]: works in part",
    but: { reason: "partial-resumption" },
    outcome: "partial-resumption",
    row: "partial-resumption",
  },
  {
    it: "slides of 2021, outcome [5]: voluntary work",
    but: { reason: "voluntary-work" },
    outcome: "voluntary-work",
    row: "voluntary-work",
  },
  { it: "slides of 2021, outcome [6]: no work was found", but: { reason: "no-work-found" }, ...none },
  { it: "slides of 2021, outcome [6]: medically impossible", but: { reason: "medically-impossible" }, ...none },
  { it: "slides of 2021, outcome [6]: the person stopped", but: { reason: "stopped-by-insured-person" }, ...none },
  {
    it: "slides of 2021, outcome [6]: invalidity not confirmed",
    but: { reason: "not-recognised-as-invalid" },
    ...none,
  },
  { it: "no reason, cannot be said", but: { reason: undefined }, outcome: "unknown" },
]);
