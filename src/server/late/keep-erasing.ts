import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import { forgetOpened } from "../record/files-opened.ts";
import { forgetWhoSignedOut } from "../sign-in/signed-out.ts";
import { eraseOldLateForms } from "./late-forms.ts";

const everyMinute = 60 * 1000;
const forgetting = [eraseOldLateForms, forgetWhoSignedOut, forgetOpened];

/** Erases every minute what is kept for half an hour or an hour. @param onFailure told when it could not. @returns how to stop. */
export function keepErasing(
  { db, now }: { db: Kysely<Database>; now: () => Date },
  onFailure: (error: unknown) => void,
  every = everyMinute,
): () => Promise<void> {
  let going: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    going = Promise.all(forgetting.map((forget) => forget(db, now()))).catch(onFailure);
  }, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await going;
  };
}
