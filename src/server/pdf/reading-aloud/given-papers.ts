import { bundle } from "../../../letters/session-papers/bundle.ts";
import { minutes } from "../../../letters/session-papers/minutes.ts";
import type { Paper } from "../../../letters/session-papers/paper.ts";
import type { PaperLanguage } from "../../../trajectory/session/session.ts";

const hash = "4f".repeat(32);
const session = { on: "2026-03-16", place: "Brussel, Galileelaan 5" };

/** The papers of an invented session, as full as they get. */
export const papersOfSession: Readonly<Record<string, (language: PaperLanguage) => Paper>> = {
  "the bundle": (language) =>
    bundle({
      language,
      on: "2026-03-09",
      session,
      sha256: hash,
      dossiers: [
        {
          reference: "WW-2026-01041",
          name: "d'Hondt, Jan",
          facts: [
            {
              type: "ProjectHandedIn",
              on: "2026-03-02",
              open: {
                ...{ training: "Boekhouden", provider: "Syntra", occupation: "Boekhouder", hoursPlanned: 320 },
                ...{ from: "2026-04-01", until: "2026-09-30", documentKind: "training-offer" },
                documents: [{ type: "pdf", bytes: 41_000, sha256: hash }],
              },
            },
            { type: "ProjectAdvised", on: "2026-03-03", open: { compatible: true } },
            {
              type: "ProjectExamined",
              on: "2026-03-04",
              open: { opinion: "favourable", grounds: "Past bij wat hij kan.", consultedOn: "2026-03-04" },
            },
          ],
        },
        { reference: "WW-2026-01042", name: "محمد العربي", facts: [] },
      ],
    }),
  "the minutes": (language) =>
    minutes({
      language,
      on: "2026-03-17",
      session,
      chair: "dr. Joris Van Acker",
      present: ["dr. Joris Van Acker", "dr. Isabelle Renard"],
      excused: ["Mieke Vanhoutte"],
      absent: [],
      secretary: "Griet Michiels",
      bundle: { sha256: hash, on: "2026-03-09" },
      dossiers: [
        {
          ...{ reference: "WW-2026-01041", name: "d'Hondt, Jan", training: "Boekhouden" },
          conflicts: ["Mieke Vanhoutte"],
          takenBack: ["dr. Isabelle Renard"],
          decided: {
            ...{ decision: "approved", on: "2026-03-16", grounds: "Haalbaar en passend." },
            tookPart: ["dr. Joris Van Acker"],
          },
        },
        {
          ...{ reference: "WW-2026-01042", name: "محمد العربي", training: "Lassen" },
          ...{ conflicts: [], takenBack: [], decided: null },
        },
      ],
    }),
};
