import { type Session, withConflict } from "./session.ts";

/** Who may take part in the decision on a project: whoever is present, without a conflict of interest in it. */
export function whoMay(session: Session, project: string): readonly string[] {
  const conflicted = withConflict(session, project);
  return (session.sitting?.present ?? []).filter((member) => !conflicted.includes(member));
}

/** The facts of the rule on who decides; nothing about presence where it was not recorded. */
export function seatedFacts(session: Session, project: string, tookPart: readonly string[]) {
  const { sitting } = session;
  const conflicted = withConflict(session, project);
  const counted = (which: (member: string) => boolean) => tookPart.filter(which).length;
  return {
    takingPart: tookPart.length,
    withConflict: counted((member) => conflicted.includes(member)),
    ...(sitting && {
      members: sitting.present.length + sitting.excused.length + sitting.absent.length,
      notPresent: counted((member) => !sitting.present.includes(member)),
    }),
  };
}
