import { type DossierEvents, type FrozenDossier, isInBundle } from "../../trajectory/session/bundle.ts";
import { factOf, hashOfBundle } from "../council/hash-of-bundle.ts";
import type { EventRow } from "./chain.ts";

type Frozen = { session: string; version: number; sha256: string; dossiers: readonly FrozenDossier[] };

/**
 * Works the hash of every frozen bundle out again from the events of an export alone: what the members of the Council
 * decided on is what the record says that they did.
 */
export function bundlesOf(faults: string[]) {
  const facts = new Map<string, DossierEvents["events"][number][]>();
  const frozen: Frozen[] = [];
  return {
    add(event: EventRow): void {
      const { stream_id: stream, version, type, open } = event;
      if (isInBundle(type)) facts.set(stream, [...(facts.get(stream) ?? []), factOf(event)]);
      if (type !== "BundleFrozen") return;
      const { sha256, dossiers } = open as unknown as Omit<Frozen, "session" | "version">;
      frozen.push({ session: stream, version, sha256, dossiers });
    },
    close(): number {
      for (const { session, version, sha256, dossiers } of frozen) {
        const now = hashOfBundle(
          session,
          dossiers.map((one) => ({ ...one, events: facts.get(one.trajectory) ?? [] })),
        );
        if (now !== sha256) faults.push(`event ${version} of stream ${session}: the bundle has another hash`);
      }
      return frozen.length;
    },
  };
}
