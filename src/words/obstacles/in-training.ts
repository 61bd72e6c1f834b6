import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const inTraining = {
  "training-has-started": {
    nl: "De opleiding is al begonnen. Geef nu elke maand de gevolgde uren door.",
    fr: "La formation a déjà commencé. Communiquez maintenant les heures suivies chaque mois.",
    de: "Die Ausbildung hat schon begonnen. Melden Sie jetzt jeden Monat die besuchten Stunden.",
    en: "The training has already begun. Now report the hours attended each month.",
  },
  "training-has-not-started": {
    nl: "De opleiding is nog niet begonnen. Meld eerst de start.",
    fr: "La formation n’a pas encore commencé. Signalez d’abord le début.",
    de: "Die Ausbildung hat noch nicht begonnen. Melden Sie zuerst den Beginn.",
    en: "The training has not begun yet. Report the start first.",
  },
  "training-is-over": {
    nl: "Deze opleiding is voorbij. Gaat er een andere beginnen? Dien dan een nieuw project in.",
    fr: "Cette formation est terminée. Une autre va commencer ? Introduisez un nouveau projet.",
    de: "Diese Ausbildung ist vorbei. Soll eine andere beginnen? Dann reichen Sie ein neues Projekt ein.",
    en: "This training is over. Is another to begin? Then hand in a new project.",
  },
  "training-did-not-succeed": {
    nl: "Deze evaluatie volgt alleen op een geslaagde opleiding. Is de persoon geslaagd? Meld dat eerst.",
    fr: "Cette évaluation ne suit qu’une formation réussie. La personne a-t-elle réussi ? Signalez-le d’abord.",
    de: "Diese Beurteilung folgt nur auf eine bestandene Ausbildung. Hat die Person bestanden? Melden Sie das zuerst.",
    en: "This evaluation only follows a training that succeeded. Did the person succeed? Report that first.",
  },
  "already-evaluated": {
    nl: "De evaluatie na de opleiding is al gebeurd. De coördinator kan het traject afsluiten.",
    fr: "L’évaluation après la formation a déjà eu lieu. Le coordinateur peut clôturer le trajet.",
    de: "Die Beurteilung nach der Ausbildung hat schon stattgefunden. Der Koordinator kann den Weg abschließen.",
    en: "The evaluation after the training has already been done. The coordinator can close the trajectory.",
  },
  "month-lies-outside-the-training": {
    nl: "Die maand valt buiten de opleiding of moet nog komen. Kies een maand tussen het begin van de opleiding en vandaag.",
    fr: "Ce mois est en dehors de la formation ou n’est pas encore arrivé. Choisissez un mois entre le début de la formation et aujourd’hui.",
    de: "Dieser Monat liegt außerhalb der Ausbildung oder kommt erst noch. Wählen Sie einen Monat zwischen dem Beginn der Ausbildung und heute.",
    en: "That month lies outside the training or is still to come. Choose a month between the start of the training and today.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
