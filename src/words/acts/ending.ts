import type { WordsOfActs } from "./words-of-act.ts";

export const ending: WordsOfActs<"close" | "stop"> = {
  close: {
    title: { nl: "Traject afsluiten", fr: "Clôturer le trajet", de: "Weg abschließen", en: "Close the trajectory" },
    explains: {
      nl: "Sluit het traject af met de reden. Het resultaat voor de statistiek volgt daaruit. Wil de persoon zelf stoppen, dan doet die dat op de eigen pagina.",
      fr: "Clôturez le trajet en indiquant le motif. Le résultat pour les statistiques en découle. Si la personne veut arrêter elle-même, elle le fait sur sa propre page.",
      de: "Schließen Sie den Weg mit dem Grund ab. Das Ergebnis für die Statistik folgt daraus. Will die Person selbst aufhören, tut sie das auf ihrer eigenen Seite.",
      en: "Close the trajectory with the reason. The outcome for the statistics follows from it. If the person wants to stop, they do so on their own page.",
    },
    button: { nl: "Traject afsluiten", fr: "Clôturer le trajet", de: "Weg abschließen", en: "Close the trajectory" },
    done: {
      nl: "Het traject is afgesloten. De persoon kan later altijd een nieuw eerste gesprek vragen.",
      fr: "Le trajet est clôturé. La personne peut toujours demander un nouveau premier entretien plus tard.",
      de: "Der Weg ist abgeschlossen. Die Person kann später jederzeit ein neues erstes Gespräch anfragen.",
      en: "The trajectory is closed. The person can always ask for a new first interview later.",
    },
    fields: { reason: { label: { nl: "Reden", fr: "Motif", de: "Grund", en: "Reason" } } },
  },
  stop: {
    title: {
      nl: "Stoppen met mijn traject",
      fr: "Arrêter mon trajet",
      de: "Mit meinem Weg aufhören",
      en: "Stop my trajectory",
    },
    explains: {
      nl: "U mag altijd stoppen, en u moet niet zeggen waarom. Stoppen met het traject betekent niet dat u niet meer ziek bent. U kunt later opnieuw beginnen.",
      fr: "Vous pouvez toujours arrêter, sans dire pourquoi. Arrêter le trajet ne veut pas dire que vous n’êtes plus malade. Vous pourrez recommencer plus tard.",
      de: "Sie dürfen jederzeit aufhören und müssen nicht sagen, warum. Aufhören heißt nicht, dass Sie nicht mehr krank sind. Sie können später neu beginnen.",
      en: "You may always stop, and you do not have to say why. Stopping the trajectory does not mean that you are no longer ill. You can begin again later.",
    },
    button: { nl: "Ja, ik stop", fr: "Oui, j’arrête", de: "Ja, ich höre auf", en: "Yes, I stop" },
    done: {
      nl: "Uw traject is gestopt. U hoeft verder niets te doen; uw coördinator is op de hoogte en u krijgt een brief. Van gedachten veranderd? Vraag opnieuw een eerste gesprek.",
      fr: "Votre trajet est arrêté. Vous ne devez rien faire de plus ; votre coordinateur est informé et vous recevez une lettre. Vous changez d’avis ? Demandez un nouveau premier entretien.",
      de: "Ihr Weg ist beendet. Sie brauchen nichts weiter zu tun; Ihr Koordinator ist informiert und Sie erhalten einen Brief. Sie überlegen es sich anders? Fragen Sie ein neues erstes Gespräch an.",
      en: "Your trajectory has stopped. There is nothing more you need to do; your coordinator is informed and you get a letter. Changed your mind? Ask for a first interview again.",
    },
    fields: {},
  },
};
