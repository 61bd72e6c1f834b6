import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashOfBundle } from "../council/hash-of-bundle.ts";
import type { EventRow } from "./chain.ts";
import { bundlesOf } from "./verify-bundles.ts";

const project = "11111111-1111-4111-8111-111111111111";
const trajectory = "22222222-2222-4222-8222-222222222222";
const session = "33333333-3333-4333-8333-333333333333";
const event = (stream_id: string, version: number, type: string, open: object) =>
  ({ stream_id, version, type, day: "2026-03-02", open }) as unknown as EventRow;
const facts = [
  event(trajectory, 2, "ProjectHandedIn", { id: project, training: "Boekhouden" }),
  event(trajectory, 3, "ProjectAdvised", { project, compatible: true }),
  event(trajectory, 4, "ProjectDocumentAdded", { project, medical: true, documents: [] }),
];
const dossiers = [{ trajectory, project, version: 4 }];
const events = facts.map(({ version, type, day, open }) => ({ version, type, day, open }));
const sha256 = hashOfBundle(session, [{ trajectory, project, version: 4, events }]);
const frozen = event(session, 2, "BundleFrozen", { sha256, dossiers });

function faultsOf(rows: readonly EventRow[]): readonly string[] {
  const faults: string[] = [];
  const bundles = bundlesOf(faults);
  for (const row of rows) bundles.add(row);
  assert.equal(bundles.close(), 1);
  return faults;
}

describe("a frozen bundle in an export", () => {
  it("has the hash of the facts that the record holds, whatever comes first and whatever came after", () => {
    assert.deepEqual(faultsOf([...facts, frozen]), []);
    assert.deepEqual(faultsOf([frozen, ...facts]), []);
    const later = event(trajectory, 5, "ProjectExamined", { project, opinion: "favourable" });
    assert.deepEqual(faultsOf([...facts, later, frozen]), []);
  });

  it("is found out when a fact is another, or missing", () => {
    const another = event(trajectory, 3, "ProjectAdvised", { project, compatible: false });
    for (const rows of [facts.with(1, another), facts.slice(1)])
      assert.deepEqual(faultsOf([...rows, frozen]), [`event 2 of stream ${session}: the bundle has another hash`]);
  });

  it("holds no medical document", () => assert.deepEqual(faultsOf([...facts.slice(0, 2), frozen]), []));
});
