import type { Payer } from "../../access/who-pays.ts";

/** From which account a payer pays, and under which name its bank knows it. */
export type PayingAccount = { name: string; iban: string; bic: string };

/** A bank that does not exist; its code has the form of one. */
const bic = "WWBKBEB1";

/** All of these are fictitious: account numbers with the right check digits that nobody has. */
export const payingAccounts: Readonly<Record<Payer, PayingAccount>> = {
  "100": { name: "Landsbond 100", iban: "BE54999100000097", bic },
  "200": { name: "Landsbond 200", iban: "BE53999101111153", bic },
  "300": { name: "Landsbond 300", iban: "BE52999102222209", bic },
  "400": { name: "Landsbond 400", iban: "BE51999103333362", bic },
  "500": { name: "Landsbond 500", iban: "BE50999104444418", bic },
  "600": { name: "Hulpkas 600", iban: "BE49999105555571", bic },
  "900": { name: "Kas 900", iban: "BE48999106666627", bic },
  actiris: { name: "Actiris", iban: "BE47999107777780", bic },
};
