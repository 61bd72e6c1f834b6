type Kept = { payload: Payload; until: number };
/** Above this the oldest go first, so that nobody can fill our memory. */
const most = 2000;
type Payload = { grantId?: string; uid?: string; consumed?: number; [more: string]: unknown };

/**
 * What the provider of a desk remembers, in memory: sign-ins that are going on, for minutes. It may be lost on a restart;
 * who is signed in stands in the database.
 */
export function memory(): new (kind: string) => object {
  const kept = new Map<string, Kept>();

  return class {
    readonly kind: string;
    constructor(kind: string) {
      this.kind = kind;
    }
    async upsert(id: string, payload: Payload, seconds: number): Promise<void> {
      for (const [key, { until }] of kept) if (until < Date.now() || kept.size > most) kept.delete(key);
      kept.set(this.key(id), { payload, until: Date.now() + seconds * 1000 });
    }
    async find(id: string): Promise<Payload | undefined> {
      const found = kept.get(this.key(id));
      return found && found.until >= Date.now() ? found.payload : undefined;
    }
    async findByUid(uid: string): Promise<Payload | undefined> {
      const mine = [...kept].filter(([key]) => key.startsWith(`${this.kind} `));
      return mine.find(([, { payload }]) => payload.uid === uid)?.[1].payload;
    }
    async consume(id: string): Promise<void> {
      const found = await this.find(id);
      if (found) found.consumed = Math.floor(Date.now() / 1000);
    }
    async destroy(id: string): Promise<void> {
      kept.delete(this.key(id));
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    }
    key(id: string): string {
      return `${this.kind} ${id}`;
    }
  };
}
