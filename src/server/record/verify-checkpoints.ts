import type { Hash } from "node:crypto";
import type { EventRow } from "./chain.ts";
import { type Checkpoint, nothing, rootHash, signed } from "./checkpoint.ts";

type Point = { checkpoint: Checkpoint; below: bigint; line: number; hash: Hash; streams: number; head?: EventRow };

/** Works the roots of all checkpoints out again while the events of an export go by, in the order of their streams. */
export function checkpointsOf(
  faults: string[],
  signedBy: (publicKey: Buffer, text: Buffer, signature: Buffer) => boolean,
) {
  const points: Point[] = [];
  const seen = { checkpoints: 0, uncovered: 0 };
  const fault = ({ checkpoint, line }: Pick<Point, "checkpoint" | "line">, why: string) =>
    faults.push(`line ${line}: checkpoint ${checkpoint.id} ${why}`);

  /** The first checkpoint that an event written by this transaction comes before. */
  function coveredBy(xid: bigint): Point | undefined {
    let [low, high] = [0, points.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((points[middle]?.below ?? 0n) <= xid) low = middle + 1;
      else high = middle;
    }
    return points[low];
  }

  function flush(point: Point): void {
    if (!point.head) return;
    const { stream_id, version, hash } = point.head;
    point.hash.update(`${stream_id} ${version} ${hash.toString("hex")}\n`);
    point.streams += 1;
  }

  return {
    seen,
    add(checkpoint: Checkpoint, line: number, eventsBefore: number): void {
      const before = points.at(-1);
      const below = BigInt(checkpoint.below_xid);
      seen.checkpoints += 1;
      if (eventsBefore > 0 || (before && (before.checkpoint.id >= checkpoint.id || before.below > below)))
        fault({ checkpoint, line }, "stands out of order");
      if (!signedBy(checkpoint.public_key, signed(checkpoint), checkpoint.signature))
        fault({ checkpoint, line }, "is not signed by a trusted key");
      const hash = rootHash(before?.checkpoint.root ?? nothing.root);
      points.push({ checkpoint, below, line, hash, streams: 0 });
    },
    cover(event: EventRow): void {
      const point = coveredBy(BigInt(event.xid));
      if (!point) {
        seen.uncovered += 1;
        return;
      }
      if (point.head?.stream_id !== event.stream_id) flush(point);
      point.head = event;
    },
    close(): void {
      for (const point of points) {
        flush(point);
        const holds = point.hash.digest().equals(point.checkpoint.root) && point.streams === point.checkpoint.streams;
        if (!holds) fault(point, "does not fit: events that it covers are missing, added or changed");
      }
    },
  };
}
