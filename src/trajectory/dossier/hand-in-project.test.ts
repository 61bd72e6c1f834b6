import { describe, it } from "node:test";
import { an, given, jan, sofie } from "../given.ts";
import {
  approved,
  asked,
  brokenOff,
  confirmed,
  evaluated,
  handedIn,
  heard,
  inTraining,
  refused,
  registered,
  succeeded,
} from "../given-past.ts";
import { handInProject } from "./hand-in-project.ts";

const { type: _, id: __, ...project } = handedIn;
const isHandedIn = { ...handedIn, id: "new-id" } as const;

describe("handing in a training project (RIZIV webinar, slide 22)", () => {
  it("is done by the person, the mediator or the coordinator", () => {
    given(heard, { by: jan }).when(handInProject, project).happens(isHandedIn);
    given(heard, { by: sofie }).when(handInProject, project).happens(isHandedIn);
    given(heard, { by: an }).when(handInProject, project).happens(isHandedIn);
  });

  it("comes with what the trainer wrote, in the same event", () => {
    const offer = { id: "offer", type: "pdf", bytes: 1200, sha256: "00" } as const;
    given(heard, { by: jan, documents: [offer] })
      .when(handInProject, project)
      .happens({ ...isHandedIn, documents: [offer] });
    const full = { type: "DocumentAdded", documentKind: "letter", medical: false } as const;
    const hundred = { ...full, documents: Array.from({ length: 100 }, () => offer) };
    given([...heard, hundred], { by: jan, documents: [offer] })
      .when(handInProject, project)
      .cannot("too-many-documents");
  });

  it("is possible for a training of one day (our reading)", () =>
    given(heard, { by: jan })
      .when(handInProject, { ...project, until: project.from })
      .happens({ ...isHandedIn, until: project.from }));

  it("is not possible for a training that ends the day before it starts", () =>
    given(heard, { by: jan })
      .when(handInProject, { ...project, until: "2026-03-01" })
      .cannot("the-law-does-not-allow")
      .because("ends-after-it-starts"));

  it("comes after the first contact", () => {
    given([asked], { by: jan }).when(handInProject, project).cannot("no-first-contact-yet");
  });

  it("comes in route C after the fund confirmed the invalidity, and needs no first contact", () => {
    given([registered], { by: jan }).when(handInProject, project).cannot("invalidity-not-confirmed-yet");
    given([registered, confirmed], { by: jan }).when(handInProject, project).happens(isHandedIn);
  });

  it("cannot be done while another project is dealt with, or its training is still to come or runs", () => {
    given([...heard, handedIn], { by: jan })
      .when(handInProject, project)
      .cannot("dossier-is-running");
    given(approved, { by: jan }).when(handInProject, project).cannot("dossier-is-running");
    given(inTraining, { by: jan }).when(handInProject, project).cannot("dossier-is-running");
    given([...inTraining, succeeded], { by: jan })
      .when(handInProject, project)
      .cannot("dossier-is-running");
  });

  it("can be done again after a refusal, a training that was broken off, or an evaluation", () => {
    given(refused, { by: jan }).when(handInProject, project).happens(isHandedIn);
    given([...inTraining, brokenOff], { by: jan })
      .when(handInProject, project)
      .happens(isHandedIn);
    given([...inTraining, succeeded, evaluated], { by: jan })
      .when(handInProject, project)
      .happens(isHandedIn);
  });
});
