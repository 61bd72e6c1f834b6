import { createTransport } from "nodemailer";
import type { Round } from "./keep-sending.ts";
import { makeMail } from "./make-mail.ts";
import { type Mailing, sendMail } from "./send-mail.ts";

/** Makes the mail there is to make, and sends what is due, by the server of the configuration. */
export function mailRound(given: Omit<Mailing, "transport"> & { url: string }): Round {
  const transport = createTransport(given.url);
  return async () => (await makeMail(given)) + (await sendMail({ ...given, transport }));
}
