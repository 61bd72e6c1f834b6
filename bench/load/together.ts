/** How it went: cases a second, and milliseconds of each act. */
export type Ran = { perSecond: number; taken: readonly number[] };

/** So many at once take the next case until none is left. */
export async function together<Case>(
  users: number,
  cases: readonly Case[],
  work: (one: Case) => Promise<readonly number[]>,
): Promise<Ran> {
  const left = cases.values();
  const taken: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: users }, async () => {
      for (const one of left) taken.push(...(await work(one)));
    }),
  );
  return { perSecond: (cases.length * 1000) / (performance.now() - start), taken };
}

/** Does something six times, one after the other, and says how many milliseconds each took. */
export async function sixTimes(work: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < 6; index += 1) {
    const start = performance.now();
    await work(index);
    taken.push(performance.now() - start);
  }
  return taken;
}
