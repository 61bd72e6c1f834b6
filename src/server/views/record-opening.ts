import type { Actor } from "../../access/roles.ts";
import type { Language, Text } from "../../words/language.ts";
import { type FilesAnHour, filesAnHour, recordWithin } from "../record/files-opened.ts";
import { type Read, type Recorder, recordReads, recordRefusal, traceOf } from "../record/reads.ts";
import { Refused } from "../web/problem.ts";

type Opened = Pick<Read, "person_id" | "stream_id" | "purpose" | "what">;

/**
 * Puts on record that somebody opens one person's file, before it is opened. Everything that opens one comes by here, for
 * pages and programs alike; lists, feeds and jobs do not (recordReads).
 *
 * @throws Refused 429 when the account opened the files of as many others as it may within an hour; that they tried is on
 *   record. Never for one's own file, for whom one acts for, or behind a broken glass, which asks for a reason each time.
 */
export async function recordOpening(
  at: Recorder & { filesAnHour?: FilesAnHour },
  actor: Actor,
  opened: Opened,
): Promise<void> {
  const read = { ...traceOf(at, actor), ...opened };
  if (actor.role === "insured-person" || opened.purpose === "broken-glass") return recordReads(at.db, [read]);
  const opening = await recordWithin(at.db, read, at.filesAnHour ?? filesAnHour);
  if (opening.fits) return;
  const { person_id, stream_id } = opened;
  await recordRefusal(at, actor, { act: "open-file", why: "too-many-files", person_id, stream_id });
  throw tooManyFiles(opening.most, (opening.again.getTime() - read.at.getTime()) / 1000);
}

/** @param wait seconds until another file may be opened */
export function tooManyFiles(most: number, wait: number): Refused {
  const seconds = Math.max(1, Math.ceil(wait));
  const minutes = Math.ceil(seconds / 60);
  const detail: Text = {
    nl: `U opende in een uur de dossiers van ${most} verschillende personen. Meer kan nu even niet: zo kan niemand ongezien door alle dossiers bladeren. Er is niets verloren. Wat u bewaarde, is bewaard, en de dossiers die u het voorbije uur opende, blijven open voor u. Over ${counted.nl(minutes)} kunt u een ander dossier openen. Hebt u er voor uw werk meer nodig? Vraag het aan de functionaris voor gegevensbescherming.`,
    fr: `En une heure, vous avez ouvert les dossiers de ${most} personnes différentes. Vous ne pouvez pas en ouvrir plus pour le moment : ainsi, personne ne parcourt tous les dossiers sans être vu. Rien n’est perdu. Ce que vous avez enregistré l’est toujours, et les dossiers ouverts pendant l’heure écoulée vous restent ouverts. Dans ${counted.fr(minutes)}, vous pourrez ouvrir un autre dossier. Votre travail en demande plus ? Demandez au délégué à la protection des données.`,
    de: `Sie haben in einer Stunde die Akten von ${most} verschiedenen Personen geöffnet. Mehr geht im Moment nicht: So kann niemand ungesehen alle Akten durchblättern. Es ist nichts verloren. Was Sie gespeichert haben, ist gespeichert, und die Akten, die Sie in der letzten Stunde geöffnet haben, bleiben für Sie offen. In ${counted.de(minutes)} können Sie eine andere Akte öffnen. Brauchen Sie für Ihre Arbeit mehr? Fragen Sie den Datenschutzbeauftragten.`,
    en: `Within an hour you opened the files of ${most} different persons. No more for now: so nobody can leaf through all files unseen. Nothing is lost. What you saved is saved, and the files that you opened in the past hour stay open to you. In ${counted.en(minutes)} you can open another file. Does your work need more? Ask the data-protection officer.`,
  };
  return new Refused(429, "too-many-files", { title, detail }, () => ({ retryAfter: seconds }));
}

const title: Text = {
  nl: "Veel dossiers in een uur",
  fr: "Beaucoup de dossiers en une heure",
  de: "Viele Akten in einer Stunde",
  en: "Many files in one hour",
};
const counted: Readonly<Record<Language, (minutes: number) => string>> = {
  nl: (minutes) => (minutes === 1 ? "een minuut" : `${minutes} minuten`),
  fr: (minutes) => (minutes === 1 ? "une minute" : `${minutes} minutes`),
  de: (minutes) => (minutes === 1 ? "einer Minute" : `${minutes} Minuten`),
  en: (minutes) => (minutes === 1 ? "a minute" : `${minutes} minutes`),
};
