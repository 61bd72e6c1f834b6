import type { Role } from "../access/roles.ts";
import type { Text } from "./language.ts";
import { terms } from "./terms.ts";

/** `name` as it stands beside a person's name; `does` is one sentence for the insured person. */
export type RoleWords = { name: Text; does: Text };

const capital = ({ nl, fr, de, en }: Text): Text => ({ nl: up(nl), fr: up(fr), de: up(de), en: up(en) });
const up = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const roleWords: Readonly<Record<Role, RoleWords>> = {
  "insured-person": {
    name: capital(terms["insured-person"].term),
    does: {
      nl: "Om deze persoon gaat het traject. Hij of zij beslist zelf om te beginnen, en mag altijd stoppen.",
      fr: "Le trajet concerne cette personne. Elle décide elle-même de commencer et peut toujours arrêter.",
      de: "Um diese Person geht es. Sie entscheidet selbst, ob sie beginnt, und darf jederzeit aufhören.",
      en: "The trajectory is about this person, who decides whether to start and may stop at any time.",
    },
  },
  representative: {
    name: { nl: "Vertegenwoordiger", fr: "Représentant", de: "Vertreter", en: "Representative" },
    does: {
      nl: "Treedt met een volmacht op voor een verzekerde.",
      fr: "Agit pour un assuré, avec une procuration.",
      de: "Handelt mit einer Vollmacht für eine versicherte Person.",
      en: "Acts for an insured person by a power of attorney.",
    },
  },
  coordinator: {
    name: capital(terms.coordinator.term),
    does: {
      nl: "Volgt u van het begin tot het einde, vanuit uw ziekenfonds.",
      fr: "Vous suit du début à la fin, depuis votre mutualité.",
      de: "Begleitet Sie von Anfang bis Ende, von Ihrer Krankenkasse aus.",
      en: "Follows you from start to finish, from your sickness fund.",
    },
  },
  "advising-physician": {
    name: capital(terms["advising-physician"].term),
    does: {
      nl: "Arts van uw ziekenfonds. Zegt wat uw gezondheid toelaat.",
      fr: "Médecin de votre mutualité. Dit ce que votre santé permet.",
      de: "Arzt Ihrer Krankenkasse. Sagt, was Ihre Gesundheit erlaubt.",
      en: "Physician of your sickness fund, who says what your health allows.",
    },
  },
  "team-member": {
    name: {
      nl: "Lid van het multidisciplinaire team",
      fr: "Membre de l’équipe multidisciplinaire",
      de: "Mitglied des multidisziplinären Teams",
      en: "Member of the multidisciplinary team",
    },
    does: {
      nl: "Helpt de adviserend arts en de coördinator in uw ziekenfonds.",
      fr: "Aide le médecin-conseil et le coordinateur au sein de votre mutualité.",
      de: "Hilft dem Vertrauensarzt und dem Koordinator in Ihrer Krankenkasse.",
      en: "Helps the advising physician and the coordinator in your sickness fund.",
    },
  },
  "occupational-physician": {
    name: capital(terms["occupational-physician"].term),
    does: {
      nl: "Arts van de preventiedienst van uw werkgever. Bekijkt welk werk daar nog kan. Alleen als u dat wilt.",
      fr: "Médecin du service de prévention de votre employeur. Examine quel travail y est encore possible. Seulement si vous le voulez.",
      de: "Arzt des Präventionsdienstes Ihres Arbeitgebers. Prüft, welche Arbeit dort noch geht. Nur wenn Sie es wollen.",
      en: "Physician of your employer’s prevention service, who looks at what work is still possible there. Only if you want it.",
    },
  },
  mediator: {
    name: {
      nl: "Bemiddelaar",
      fr: "Conseiller emploi",
      de: "Berater des Arbeitsamts",
      en: "Employment mediator",
    },
    does: {
      nl: "Begeleidt u bij VDAB, Forem, Actiris of ADG: oriëntatie, opleiding, werk zoeken.",
      fr: "Vous accompagne au Forem, chez Actiris, au VDAB ou à l’ADG : orientation, formation, recherche d’emploi.",
      de: "Begleitet Sie bei ADG, Forem, Actiris oder VDAB: Orientierung, Ausbildung, Arbeitssuche.",
      en: "Guides you at VDAB, Forem, Actiris or ADG: orientation, training, looking for work.",
    },
  },
  "riziv-officer": {
    name: {
      nl: "Dossierbeheerder van het RIZIV",
      fr: "Gestionnaire de dossiers de l’INAMI",
      de: "Sachbearbeiter des LIKIV",
      en: "Dossier officer of RIZIV",
    },
    does: {
      nl: "Onderzoekt uw opleidingsproject en geeft een gunstig of ongunstig advies.",
      fr: "Examine votre projet de formation et rend un avis favorable ou défavorable.",
      de: "Prüft Ihr Ausbildungsprojekt und gibt eine günstige oder ungünstige Stellungnahme ab.",
      en: "Examines your training project and gives a favourable or unfavourable opinion.",
    },
  },
  "council-secretary": {
    name: {
      nl: "Secretaris van de Hoge Commissie (HCGRI)",
      fr: "Secrétaire de la Commission supérieure (CSCMI)",
      de: "Sekretär der Hohen Kommission",
      en: "Secretary of the Higher Commission",
    },
    does: {
      nl: "Zet projecten op de agenda van de Hoge Commissie en stuurt u haar beslissing, aangetekend.",
      fr: "Met les projets à l’ordre du jour de la Commission supérieure et vous envoie sa décision par recommandé.",
      de: "Setzt Projekte auf die Tagesordnung der Hohen Kommission und schickt Ihnen ihre Entscheidung per Einschreiben.",
      en: "Puts projects on the agenda of the Higher Commission and sends you its decision by registered letter.",
    },
  },
  "council-member": {
    name: {
      nl: "Lid van de Hoge Commissie (HCGRI)",
      fr: "Membre de la Commission supérieure (CSCMI)",
      de: "Mitglied der Hohen Kommission",
      en: "Member of the Higher Commission",
    },
    does: {
      nl: "Beslist mee over opleidingsprojecten. Leest alleen de bundel van de zitting, zonder medische gegevens.",
      fr: "Participe aux décisions sur les projets de formation. Lit seulement le dossier de séance, sans données médicales.",
      de: "Entscheidet über Ausbildungsprojekte mit. Liest nur die Mappe der Sitzung, ohne medizinische Daten.",
      en: "Takes part in decisions on training projects, and reads only the bundle of the session, without medical data.",
    },
  },
  statistician: {
    name: { nl: "Statisticus", fr: "Statisticien", de: "Statistiker", en: "Statistician" },
    does: {
      nl: "Telt trajecten en uitkomsten. Ziet geen namen en geen dossiers.",
      fr: "Compte les trajets et leurs résultats. Ne voit ni noms ni dossiers.",
      de: "Zählt Verläufe und Ergebnisse. Sieht weder Namen noch Akten.",
      en: "Counts trajectories and outcomes, and sees neither names nor files.",
    },
  },
  administrator: {
    name: { nl: "Beheerder", fr: "Administrateur", de: "Administrator", en: "Administrator" },
    does: {
      nl: "Zorgt dat het systeem werkt. Leest geen dossiers.",
      fr: "Veille au bon fonctionnement du système. Ne lit pas les dossiers.",
      de: "Sorgt dafür, dass das System läuft. Liest keine Akten.",
      en: "Keeps the system running, and does not read files.",
    },
  },
  auditor: {
    name: { nl: "Auditor", fr: "Auditeur", de: "Prüfer", en: "Auditor" },
    does: {
      nl: "Kijkt na wie welk dossier opende. Leest zelf geen dossiers en ziet geen namen van verzekerden.",
      fr: "Vérifie qui a ouvert quel dossier. Ne lit lui-même aucun dossier et ne voit aucun nom d’assuré.",
      de: "Prüft, wer welche Akte geöffnet hat. Liest selbst keine Akten und sieht keine Namen von Versicherten.",
      en: "Checks who opened which file. Reads no files, and sees no names of insured persons.",
    },
  },
  "data-protection-officer": {
    name: {
      nl: "Functionaris voor gegevensbescherming",
      fr: "Délégué à la protection des données",
      de: "Datenschutzbeauftragter",
      en: "Data-protection officer",
    },
    does: {
      nl: "Let erop dat niemand meer van u leest dan nodig is. Leest zelf geen dossiers.",
      fr: "Veille à ce que personne ne lise plus qu’il ne faut à votre sujet. Ne lit lui-même aucun dossier.",
      de: "Achtet darauf, dass niemand mehr über Sie liest als nötig. Liest selbst keine Akten.",
      en: "Sees to it that nobody reads more about you than is needed. Reads no files.",
    },
  },
};
