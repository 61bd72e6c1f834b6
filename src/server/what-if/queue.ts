/**
 * When each can begin who waits for one of so many places, first come first served: not before they are ready, and not
 * before a place is free. A place is kept for who waits for it, and held from the beginning for as long as they hold it.
 * With one place more nobody begins later (Kiefer and Wolfowitz, 1955).
 *
 * @param coming in the order in which they came; days.
 * @returns the day on which each begins, in that order.
 */
export function beginnings(coming: readonly { ready: number; holds: number }[], places: number): number[] {
  const free: number[] = [];
  return coming.map(({ ready, holds }) => {
    const begins = free.length < places ? ready : Math.max(ready, leave(free));
    enter(free, begins + holds);
    return begins;
  });
}

/** A binary heap, the earliest first. */
function enter(heap: number[], day: number): void {
  let at = heap.push(day) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as number;
    if (parent <= day) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = day;
}

function leave(heap: number[]): number {
  const first = heap[0] as number;
  const last = heap.pop() as number;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = at * 2 + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const child = right < heap.length && (heap[right] as number) < (heap[left] as number) ? right : left;
    if ((heap[child] as number) >= last) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = last;
  return first;
}
