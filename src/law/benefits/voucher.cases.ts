import { cases } from "../kernel/case.ts";
import type { Cents } from "../kernel/facts.ts";
import { voucher } from "./voucher.ts";

const cents = (amount: number) => amount as Cents;

export const voucherCases = cases(
  voucher,
  {
    on: "2026-03-02",
    facts: {
      regime: "employee",
      contractEndedByForceMajeureOn: null,
      askedOn: "2026-03-02",
      recognisedInvalid: true,
      trainingRuns: false,
      price: cents(180_000),
    },
  },
  [
    { it: "INAMI: an employee in invalidity, since 1 April 2025", outcome: "met" },
    { it: "INAMI: the unemployed too", but: { regime: "unemployed" }, outcome: "met" },
    {
      it: "INAMI: not the self-employed",
      but: { regime: "self-employed" },
      outcome: "not met",
      no: ["force-majeure-or-invalidity"],
    },
    {
      it: "INAMI: not without invalidity or force majeure",
      but: { recognisedInvalid: false },
      outcome: "not met",
      no: ["force-majeure-or-invalidity"],
    },
    {
      it: "INAMI: without invalidity, up to six months after force majeure",
      but: { recognisedInvalid: false, contractEndedByForceMajeureOn: "2025-09-02" },
      outcome: "met",
    },
    {
      it: "INAMI: a day later no more",
      but: { recognisedInvalid: false, contractEndedByForceMajeureOn: "2025-09-01" },
      outcome: "not met",
      no: ["force-majeure-or-invalidity"],
    },
    {
      it: "our reading: from 31 August up to the last day of February",
      but: { recognisedInvalid: false, contractEndedByForceMajeureOn: "2025-08-31", askedOn: "2026-03-01" },
      outcome: "not met",
      no: ["force-majeure-or-invalidity"],
    },
    {
      it: "a contract that has not ended yet",
      but: { recognisedInvalid: false, contractEndedByForceMajeureOn: "2026-03-03" },
      outcome: "not met",
      no: ["force-majeure-or-invalidity"],
    },
    {
      it: "a contract that ends on the day of asking",
      but: { recognisedInvalid: false, contractEndedByForceMajeureOn: "2026-03-02" },
      outcome: "met",
    },
    {
      it: "in invalidity nobody need know how the contract ended",
      but: { contractEndedByForceMajeureOn: undefined },
      outcome: "met",
    },
    {
      it: "neither is known",
      but: { contractEndedByForceMajeureOn: undefined, recognisedInvalid: undefined },
      outcome: "unknown",
      unsaid: ["force-majeure-or-invalidity"],
    },
    {
      it: "the scheme is not known",
      but: { regime: undefined },
      outcome: "unknown",
      unsaid: ["force-majeure-or-invalidity"],
    },
    {
      it: "INAMI: not while an approved training runs",
      but: { trainingRuns: true },
      outcome: "not met",
      no: ["no-approved-training-runs"],
    },
    {
      it: "nobody knows of a training",
      but: { trainingRuns: undefined },
      outcome: "unknown",
      unsaid: ["no-approved-training-runs"],
    },
    {
      it: "INAMI: not above 1 800 euro",
      but: { price: cents(180_001) },
      outcome: "not met",
      no: ["price-within-the-voucher"],
    },
    {
      it: "nobody knows the price",
      but: { price: undefined },
      outcome: "unknown",
      unsaid: ["price-within-the-voucher"],
    },
    {
      it: "INAMI: before 1 April 2025 invalidity was not enough",
      on: "2025-03-31",
      outcome: "not met",
      no: ["contract-ended-by-force-majeure"],
    },
    {
      it: "INAMI: before 1 April 2025 for force majeure alone",
      on: "2025-03-31",
      but: { contractEndedByForceMajeureOn: "2026-01-15" },
      outcome: "met",
    },
    {
      it: "before 1 April 2025, the day of asking not known",
      on: "2025-03-31",
      but: { contractEndedByForceMajeureOn: "2026-01-15", askedOn: undefined },
      outcome: "unknown",
      unsaid: ["contract-ended-by-force-majeure"],
    },
    {
      it: "INAMI: on its first day",
      on: "2024-04-01",
      but: { contractEndedByForceMajeureOn: "2026-01-15" },
      outcome: "met",
    },
    { it: "the day before, not in force", on: "2024-03-31", outcome: "not in force" },
  ],
);
