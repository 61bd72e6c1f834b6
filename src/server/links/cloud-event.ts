import type { Stored } from "../record/read-stream.ts";
import { cursorOf } from "./feed-for.ts";

/** CloudEvents 1.0. It says that something happened, to what, and when; what is in it is read with GET, by right. */
export type CloudEvent = {
  specversion: "1.0";
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: "application/json";
  /** Where it is in the feed: go on from here. */
  position: string;
  data: { stream: string; kind: string; version: number; day: string };
};

export const cloudEventOf = (event: Stored, source: string): CloudEvent => ({
  specversion: "1.0",
  id: `${event.stream}.${event.version}`,
  source,
  type: `weerwerk.${event.type}`,
  subject: `${event.kind}/${event.stream}`,
  time: event.at.toISOString(),
  datacontenttype: "application/json",
  position: cursorOf(event),
  data: { stream: event.stream, kind: event.kind, version: event.version, day: event.day },
});
