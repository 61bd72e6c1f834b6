import { describe, it } from "node:test";
import { given, marie } from "../given.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { estimateCapacities } from "./estimate-capacities.ts";
import { recordPhysicalContact } from "./record-physical-contact.ts";

/** Jan is incapable since 1 October 2025: month 4 runs from 1 to 31 January. */
const on = (day: string, recognition: Partial<Recognition> = {}) => given([], { by: marie, day, recognition });
const remarks = "Kan zittend werk doen.";
const month4 = { from: "2026-01-01", until: "2026-01-31" };

describe("the estimate of the capacities, in month 4 (INAMI)", () => {
  it("puts the person in category 4, with sealed findings", () =>
    on("2026-01-01")
      .when(estimateCapacities, { outlook: "possible-after-actions", remarks })
      .happens({
        type: "CapacitiesEstimated",
        category: "category-4",
        ...month4,
        againBy: null,
        remarks: { sealed: remarks },
      }));

  it("asks for a new one within two months in category 3", () =>
    on("2026-02-10")
      .when(estimateCapacities, { outlook: "treatment-first", remarks })
      .happens({
        type: "CapacitiesEstimated",
        category: "category-3",
        ...month4,
        againBy: "2026-04-10",
        remarks: { sealed: remarks },
      }));

  it("cannot be made before month 4, or after the end", () => {
    on("2025-12-31").when(estimateCapacities, { outlook: "treatment-first", remarks }).cannot("day-is-too-early");
    on("2026-01-10", { endedOn: "2026-01-09" })
      .when(estimateCapacities, { outlook: "treatment-first", remarks })
      .cannot("recognition-has-ended");
  });
});

describe("the contacts of months 4, 7 and 11 (CRIV 56-187)", () => {
  it("are put on record from the first day of their month, late ones too", () => {
    on("2026-01-01")
      .when(recordPhysicalContact, { contactMonth: "4", on: "2026-01-01", remarks })
      .happens({ type: "PhysicalContactHeld", contactMonth: "4", on: "2026-01-01", remarks: { sealed: remarks } });
    on("2026-09-10", { contacts: ["4"] })
      .when(recordPhysicalContact, { contactMonth: "7", on: "2026-09-10", remarks })
      .happens({ type: "PhysicalContactHeld", contactMonth: "7", on: "2026-09-10", remarks: { sealed: remarks } });
  });

  it("cannot be sooner, tomorrow, twice, or after the end", () => {
    const contact = (contactMonth: "4" | "11", day: string) => ({ contactMonth, on: day, remarks });
    on("2026-01-01").when(recordPhysicalContact, contact("4", "2025-12-31")).cannot("day-is-too-early");
    on("2026-07-31").when(recordPhysicalContact, contact("11", "2026-07-31")).cannot("day-is-too-early");
    on("2026-01-01").when(recordPhysicalContact, contact("4", "2026-01-02")).cannot("day-lies-in-the-future");
    on("2026-01-10", { contacts: ["4"] })
      .when(recordPhysicalContact, contact("4", "2026-01-10"))
      .cannot("contact-was-held");
    on("2026-01-10", { endedOn: "2026-01-09" })
      .when(recordPhysicalContact, contact("4", "2026-01-09"))
      .cannot("recognition-has-ended");
  });
});
