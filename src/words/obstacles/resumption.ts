import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const aboutResumption = {
  "hours-are-missing": {
    nl: "Voor aangepast werk zijn de uren per week en de uren van een voltijdse nodig. Vul ze allebei in.",
    fr: "Pour un travail adapté, il faut les heures par semaine et celles d’un temps plein. Indiquez les deux.",
    de: "Für angepasste Arbeit braucht es die Stunden pro Woche und die einer Vollzeitstelle. Geben Sie beide an.",
    en: "Adapted work needs the hours a week and the hours of full time. Fill in both.",
  },
  "hours-do-not-fit": {
    nl: "De uren moeten meer zijn dan nul en niet meer dan een voltijdse. Kijk ze na.",
    fr: "Les heures doivent dépasser zéro sans dépasser un temps plein. Vérifiez-les.",
    de: "Die Stunden müssen mehr als null sein und nicht mehr als Vollzeit. Prüfen Sie sie.",
    en: "The hours must be more than none and not more than full time. Check them.",
  },
  "postmark-is-for-the-coordinator": {
    nl: "Wie zelf meldt, meldt vandaag. Laat de poststempel leeg. Stuurde u een formulier? Uw coördinator noteert het.",
    fr: "Qui déclare ici déclare aujourd’hui. Laissez la date de la poste vide. Vous avez envoyé un formulaire ? Votre coordinateur le note.",
    de: "Wer hier meldet, meldet heute. Lassen Sie den Poststempel leer. Haben Sie ein Formular geschickt? Ihr Koordinator trägt es ein.",
    en: "Who declares here declares today. Leave the postmark empty. Did you send a form? Your coordinator records it.",
  },
  "resumption-asks-no-permission": {
    nl: "Voor dit werk is geen toelating nodig.",
    fr: "Ce travail ne demande pas d’autorisation.",
    de: "Für diese Arbeit ist keine Erlaubnis nötig.",
    en: "This work needs no permission.",
  },
  "resumption-was-decided": {
    nl: "Hierover is al beslist. Kijk in de geschiedenis.",
    fr: "Une décision a déjà été prise. Voyez l’historique.",
    de: "Darüber wurde schon entschieden. Sehen Sie im Verlauf nach.",
    en: "This was decided already. Look in the history.",
  },
  "resumption-not-permitted": {
    nl: "Er is nog geen toelating. De adviserend arts beslist eerst.",
    fr: "Il n’y a pas encore d’autorisation. Le médecin-conseil décide d’abord.",
    de: "Es gibt noch keine Erlaubnis. Der Vertrauensarzt entscheidet zuerst.",
    en: "There is no permission yet. The advising physician decides first.",
  },
  "resumption-has-ended": {
    nl: "Dit werk is gestopt, of een nieuwe melding kwam in de plaats.",
    fr: "Ce travail a pris fin, ou une nouvelle déclaration le remplace.",
    de: "Diese Arbeit ist beendet, oder eine neue Meldung ist an ihre Stelle getreten.",
    en: "This work has ended, or a new declaration came in its place.",
  },
  "no-condition-fails": {
    nl: "Alle voorwaarden van de wet zijn vervuld: dan kan het werk niet worden geweigerd.",
    fr: "Toutes les conditions légales sont remplies : le travail ne peut pas être refusé.",
    de: "Alle gesetzlichen Bedingungen sind erfüllt: Dann kann die Arbeit nicht abgelehnt werden.",
    en: "Every condition of the law is met: then the work cannot be refused.",
  },
  "not-voluntary-work": {
    nl: "Dit is geen vrijwilligerswerk. Beslis over de toelating.",
    fr: "Ce n’est pas du bénévolat. Décidez de l’autorisation.",
    de: "Das ist keine Freiwilligenarbeit. Entscheiden Sie über die Erlaubnis.",
    en: "This is no voluntary work. Decide on the permission.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
