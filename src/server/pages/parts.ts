import type { Clock } from "../clock.ts";
import type { Door } from "../door/door.ts";
import type { Reader } from "../views/file.ts";

/** What pages are made with: the door for what is done, the reader for what is seen, the clock for the day. */
export type PageParts = { door: Door; reader: Reader; clock: Clock };
