import { antiCumul } from "./anti-cumul.ts";
import { benefitRate } from "./benefit-rate.ts";
import { employerPremium } from "./employer-premium.ts";
import { payer } from "./payer.ts";
import { successPremiumRule, trainingBenefits, trainingPremium } from "./training-benefits.ts";
import { trainingCosts } from "./training-costs.ts";
import { voucher } from "./voucher.ts";

/** What an approved training gives, and who pays it. */
export const benefitRules = {
  "training-premium": trainingPremium,
  "success-premium": successPremiumRule,
  "training-benefits": trainingBenefits,
  payer,
  "training-costs": trainingCosts,
  "anti-cumul": antiCumul,
  voucher,
  "employer-premium": employerPremium,
  "benefit-rate": benefitRate,
} as const;
