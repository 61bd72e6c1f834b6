import { z } from "zod";
import { act } from "../act.ts";
import { controls } from "../inputs.ts";
import { accountNumberOf, isAccountNumber } from "./account.ts";

/** On which account the person wants their money. A new number replaces the one before, for what is ordered after it. */
export const giveAccountNumber = act({
  name: "give-account-number",
  serves: ["M6"],
  to: "recognition",
  by: ["insured-person"],
  inPerson: "always",
  freshSignIn: true,
  afterEnd: true,
  input: z.object({
    iban: z
      .string()
      .trim()
      .max(60)
      .refine(isAccountNumber, { params: { fault: "account-number" } })
      .register(controls, { control: "line" })
      .transform(accountNumberOf),
  }),
  happens: ["AccountNumberGiven"],
  decide: () => ({ happened: [{ type: "AccountNumberGiven" }] }),
});
