import type { Actor } from "../../access/roles.ts";
import { type DossierInMinutes, minutes } from "../../letters/session-papers/minutes.ts";
import type { Events } from "../../trajectory/events.ts";
import { type PaperLanguage, type Session, withConflict } from "../../trajectory/session/session.ts";
import { renderPaper, sha256 } from "../pdf/render-pdf.ts";
import type { Account } from "../sign-in/accounts.ts";
import type { NewPaper, OnAgenda } from "./bundle-paper.ts";

/** Undefined where it was never recorded who sat. */
export function minutesOf(
  session: string,
  { on, place, sitting, bundle, ...state }: Session,
  dossiers: readonly OnAgenda[],
  {
    language,
    day,
    secretary,
    accounts,
  }: { language: PaperLanguage; day: string; secretary: Actor; accounts: readonly Account[] },
): NewPaper | undefined {
  if (!sitting) return undefined;
  const nameOf = (id: string) => {
    const known = accounts.find((one) => one.id === id);
    return known ? [known.title, known.name].filter(Boolean).join(" ") : id;
  };
  const names = (ids: readonly string[]) => ids.map(nameOf);
  const pdf = Buffer.from(
    renderPaper(
      minutes({
        language,
        on: day,
        session: { on, place },
        chair: nameOf(sitting.chair),
        present: names(sitting.present),
        excused: names(sitting.excused),
        absent: names(sitting.absent),
        secretary: nameOf(secretary.id),
        bundle: bundle ? { sha256: bundle.sha256, on: bundle.on } : null,
        dossiers: dossiers.map(({ project, reference, name, told }): DossierInMinutes => {
          const handedIn = told.find(({ type, open }) => type === "ProjectHandedIn" && open.id === project);
          const event = told.find(
            ({ type, open }) => type === "ProjectDecided" && (open as Events["ProjectDecided"]).project === project,
          );
          const decided = event?.open as Events["ProjectDecided"] | undefined;
          return {
            reference,
            name,
            training: String(handedIn?.open.training ?? ""),
            conflicts: names(withConflict({ on, place, ...state }, project)),
            takenBack: names(tookBack(state.conflicts ?? [], project)),
            decided:
              event && decided?.session === session
                ? {
                    decision: decided.decision,
                    on: event.day,
                    grounds: decided.grounds ?? "",
                    tookPart: decided.tookPart ? names(decided.tookPart) : null,
                  }
                : null,
          };
        }),
      }),
    ),
  );
  const people = [...new Set(dossiers.map(({ person }) => person))];
  return { kind: "minutes", sha256: sha256(pdf), people, content: null, pdf };
}

/** Each once, and not who declared it again. */
const tookBack = (conflicts: NonNullable<Session["conflicts"]>, project: string): readonly string[] => {
  const of = conflicts.filter((one) => one.project === project);
  const still = of.filter(({ takenBack }) => !takenBack).map(({ member }) => member);
  return [...new Set(of.map(({ member }) => member))].filter((member) => !still.includes(member));
};
