import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, jan, marie, recognisedJan, today } from "../given.ts";
import { asked, handedIn, heard } from "../given-past.ts";
import { evolveResumption, type Resumption } from "../resumption/resumption.ts";
import { addDocument } from "./add-document.ts";
import { addDocumentToProject } from "./add-document-to-project.ts";
import { addDocumentToResumption } from "./add-document-to-resumption.ts";
import { addReceipt } from "./add-receipt.ts";
import { documentsAtMost } from "./document.ts";

const paper = (id: string) => ({ id, type: "pdf", bytes: 1200, sha256: "00" }) as const;
const documents = [paper("one"), paper("two")];
const letter = { documentKind: "letter", medical: false } as const;
const report = { documentKind: "medical-report", medical: true } as const;
const full = {
  type: "DocumentAdded",
  documentKind: "letter",
  medical: false,
  documents: Array.from({ length: documentsAtMost - 1 }, (_, at) => paper(String(at))),
} as const;
const cost = {
  type: "CostHandedIn",
  id: "11111111-1111-4111-8111-111111111111",
  project: "project",
  kind: "travel",
  cents: 1250,
  paidOn: today,
  what: "Trein",
} as const;

describe("adding a document to a trajectory", () => {
  it("says what it is and whether it is medical, and nothing of its name", () =>
    given([asked], { documents })
      .when(addDocument, report)
      .happens({ type: "DocumentAdded", documentKind: "medical-report", medical: true, documents }));

  it("keeps who brought it, and when", () => {
    const { trajectory } = given([
      asked,
      { type: "DocumentAdded", ...report, documents: [paper("one")], doneBy: marie },
    ]);
    assert.deepEqual(trajectory?.documents, [
      {
        ...paper("one"),
        kind: "medical-report",
        medical: true,
        about: { is: "trajectory" },
        on: today,
        by: "advising-physician",
      },
    ]);
  });

  it("stops at a hundred, and says so before somebody chooses a file", () => {
    given([asked, full], { documents }).when(addDocument, letter).cannot("too-many-documents");
    given([asked, full], { documents: [paper("last")] })
      .when(addDocument, letter)
      .happens({ type: "DocumentAdded", ...letter, documents: [paper("last")] });
  });
});

describe("adding a document to a project", () => {
  it("belongs to the project that was handed in last", () =>
    given([...heard, handedIn], { documents })
      .when(addDocumentToProject, letter)
      .happens({ type: "ProjectDocumentAdded", project: "project", ...letter, documents }));

  it("cannot be done without a project, or when the file is full", () => {
    given(heard, { documents }).when(addDocumentToProject, letter).cannot("no-dossier");
    given([...heard, handedIn, full], { documents })
      .when(addDocumentToProject, letter)
      .cannot("too-many-documents");
  });
});

describe("adding a receipt", () => {
  it("belongs to one cost, and is a proof of payment", () => {
    given([...heard, handedIn, cost], { documents })
      .when(addReceipt, { cost: cost.id })
      .happens({ type: "ReceiptAdded", cost: cost.id, documents });
    const { trajectory } = given([...heard, handedIn, cost, { type: "ReceiptAdded", cost: cost.id, documents }]);
    assert.deepEqual(
      trajectory?.documents.map(({ kind, medical, about }) => ({ kind, medical, about })),
      documents.map(() => ({ kind: "proof-of-payment", medical: false, about: { is: "cost", id: cost.id } })),
    );
  });

  it("can still be done when the trajectory has ended", () =>
    given([...heard, handedIn, cost, { type: "TrajectoryStopped" }], { documents })
      .when(addReceipt, { cost: cost.id })
      .happens({ type: "ReceiptAdded", cost: cost.id, documents }));

  it("cannot be done for a cost that was not handed in, or when the file is full", () => {
    given([...heard, handedIn], { documents })
      .when(addReceipt, { cost: cost.id })
      .cannot("no-such-cost");
    const other = "22222222-2222-4222-8222-222222222222";
    given([...heard, handedIn, cost], { documents })
      .when(addReceipt, { cost: other })
      .cannot("no-such-cost");
    given([...heard, handedIn, cost, full], { documents })
      .when(addReceipt, { cost: cost.id })
      .cannot("too-many-documents");
  });
});

describe("adding a document to work beside the benefit", () => {
  const { person, fund, regime } = recognisedJan;
  const work = evolveResumption(
    undefined,
    {
      type: "ResumptionDeclared",
      ...{ person, fund, regime },
      nature: "voluntary-work",
      activity: "Repair café",
      from: today,
      hours: null,
      declaredOn: today,
      latestDay: null,
      lateDays: null,
      consequence: "none",
      decideBy: null,
      before: null,
    },
    { day: today, actor: jan.id, role: jan.role, organisation: null },
  );

  it("belongs to that work", () => {
    given([], { resumption: work, documents, by: an })
      .when(addDocumentToResumption, report)
      .happens({ type: "ResumptionDocumentAdded", ...report, documents });
  });

  it("stops at a hundred", () => {
    const kept: Resumption["documents"] = full.documents.map((one) => ({
      ...one,
      kind: "letter",
      medical: false,
      about: { is: "resumption" },
      on: today,
      by: "coordinator",
    }));
    given([], { resumption: { ...work, documents: kept }, documents })
      .when(addDocumentToResumption, letter)
      .cannot("too-many-documents");
  });
});
