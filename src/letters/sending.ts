import type { Sending } from "./letter.ts";

/** Something that the person may contest: by registered post, with how to appeal. */
export const decision: Sending = { registered: true, appeal: true };
/** Good news that the person may still contest: by ordinary post, with how to appeal. */
export const favourable: Sending = { registered: false, appeal: true };
/** What somebody should know, and nothing to contest. */
export const information: Sending = { registered: false, appeal: false };
