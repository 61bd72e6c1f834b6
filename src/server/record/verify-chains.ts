import { beginning, type EventRow, faultOf } from "./chain.ts";

/** Follows the events of an export one by one: each stream whole, and the streams in the order of their ids. */
export function chainsOf(faults: string[]) {
  let stream = "";
  let before: { version: number; prev: Buffer } = { version: 0, prev: beginning };
  const seen = { streams: 0, events: 0 };

  return {
    seen,
    add(event: EventRow, line: number): void {
      if (event.stream_id !== stream) {
        if (event.stream_id < stream) faults.push(`line ${line}: stream ${event.stream_id} stands out of order`);
        stream = event.stream_id;
        before = { version: 0, prev: beginning };
        seen.streams += 1;
      }
      seen.events += 1;
      const why = faultOf(event, before);
      if (why) faults.push(`line ${line}: event ${event.version} of stream ${stream} ${why}`);
      // Go on from what stands here, so that one fault is told once.
      before = { version: event.version, prev: event.hash };
    },
  };
}
