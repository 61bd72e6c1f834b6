import type { Text } from "../../words/language.ts";

type Words = { title: Text; detail: Text };

/** What the door itself says when it cannot let a request through; what acts refuse is said elsewhere. */
export const said = {
  faults: {
    title: {
      nl: "Er klopt iets niet",
      fr: "Il y a des erreurs",
      de: "Etwas stimmt nicht",
      en: "Something is not right",
    },
    detail: {
      nl: "Kijk de genoemde velden na. Er is niets bewaard.",
      fr: "Vérifiez les champs indiqués. Rien n’a été enregistré.",
      de: "Prüfen Sie die genannten Felder. Es wurde nichts gespeichert.",
      en: "Check the fields that are named. Nothing was saved.",
    },
  },
  malformed: {
    title: { nl: "Onleesbare vraag", fr: "Demande illisible", de: "Unlesbare Anfrage", en: "Unreadable request" },
    detail: {
      nl: "We konden niet lezen wat werd gestuurd. Er is niets bewaard.",
      fr: "Nous n’avons pas pu lire l’envoi. Rien n’a été enregistré.",
      de: "Wir konnten die Sendung nicht lesen. Es wurde nichts gespeichert.",
      en: "We could not read what was sent. Nothing was saved.",
    },
  },
  notNow: {
    title: {
      nl: "Even niet beschikbaar",
      fr: "Indisponible pour le moment",
      de: "Im Moment nicht verfügbar",
      en: "Not available at this moment",
    },
    detail: {
      nl: "We kunnen de dossiers nu niet openen of bewaren. Wat u net stuurde, is misschien niet bewaard. Probeer het over een paar minuten opnieuw: twee keer sturen kan geen kwaad.",
      fr: "Nous ne pouvons pas ouvrir ni enregistrer les dossiers pour le moment. Ce que vous venez d’envoyer n’est peut-être pas enregistré. Réessayez dans quelques minutes : envoyer deux fois ne pose pas de problème.",
      de: "Wir können die Akten im Moment nicht öffnen oder speichern. Was Sie gerade geschickt haben, ist vielleicht nicht gespeichert. Versuchen Sie es in ein paar Minuten noch einmal: Zweimal schicken schadet nicht.",
      en: "We cannot open or save files at this moment. What you just sent may not have been saved. Try again in a few minutes: sending twice does no harm.",
    },
  },
  notSignedIn: {
    title: {
      nl: "Meld u eerst aan",
      fr: "Identifiez-vous d’abord",
      de: "Melden Sie sich zuerst an",
      en: "Sign in first",
    },
    detail: {
      nl: "U bent niet aangemeld, of uw sessie is afgelopen.",
      fr: "Vous n’êtes pas identifié, ou votre session est terminée.",
      de: "Sie sind nicht angemeldet, oder Ihre Sitzung ist abgelaufen.",
      en: "You are not signed in, or your session has ended.",
    },
  },
  signInFailed: {
    title: {
      nl: "Aanmelden is niet gelukt",
      fr: "L’identification a échoué",
      de: "Die Anmeldung ist gescheitert",
      en: "Signing in did not work",
    },
    detail: {
      nl: "De aanmelding is afgebroken of duurde te lang. Probeer het opnieuw.",
      fr: "L’identification a été interrompue ou a duré trop longtemps. Réessayez.",
      de: "Die Anmeldung wurde abgebrochen oder dauerte zu lange. Versuchen Sie es noch einmal.",
      en: "The sign-in was broken off or took too long. Try again.",
    },
  },
  unknownHere: {
    title: {
      nl: "U bent hier niet bekend",
      fr: "Vous n’êtes pas connu ici",
      de: "Sie sind hier nicht bekannt",
      en: "You are not known here",
    },
    detail: {
      nl: "Uw aanmelding klopt, maar u hebt geen toegang tot Weerwerk. Vraag het aan de beheerder.",
      fr: "Votre identification est correcte, mais vous n’avez pas accès à Weerwerk. Demandez à l’administrateur.",
      de: "Ihre Anmeldung stimmt, aber Sie haben keinen Zugang zu Weerwerk. Fragen Sie den Administrator.",
      en: "Your sign-in is right, but you have no access to Weerwerk. Ask the administrator.",
    },
  },
  notKept: {
    title: {
      nl: "Uw antwoord is niet bewaard",
      fr: "Votre réponse n’a pas été gardée",
      de: "Ihre Antwort wurde nicht aufbewahrt",
      en: "Your answer was not kept",
    },
    detail: {
      nl: "U bent afgemeld, en we weten niet meer van wie deze pagina was. We hebben niets gedaan. Meld u opnieuw aan en vul de pagina nog eens in.",
      fr: "Vous êtes déconnecté, et nous ne savons plus à qui appartenait cette page. Nous n’avons rien fait. Reconnectez-vous et remplissez la page à nouveau.",
      de: "Sie sind abgemeldet, und wir wissen nicht mehr, wem diese Seite gehörte. Wir haben nichts getan. Melden Sie sich wieder an und füllen Sie die Seite noch einmal aus.",
      en: "You are signed out, and we no longer know whose page this was. We have done nothing. Sign in again and fill in the page once more.",
    },
  },
  pageOfAnother: {
    title: {
      nl: "Iemand anders is hier nu aangemeld",
      fr: "Quelqu’un d’autre s’est connecté ici",
      de: "Hier ist jetzt jemand anderes angemeldet",
      en: "Somebody else is signed in here now",
    },
    detail: {
      nl: "Deze pagina stond nog open van voor iemand zich in deze browser aanmeldde. We hebben niets gedaan. Meld u af en meld u daarna zelf weer aan. Wat u invulde, moet u dan opnieuw invullen.",
      fr: "Cette page était encore ouverte avant que quelqu’un se connecte dans ce navigateur. Nous n’avons rien fait. Déconnectez-vous, puis reconnectez-vous vous-même. Vous devrez alors remplir de nouveau ce que vous aviez écrit.",
      de: "Diese Seite stand noch offen, bevor sich jemand in diesem Browser anmeldete. Wir haben nichts getan. Melden Sie sich ab und danach selbst wieder an. Was Sie ausgefüllt hatten, füllen Sie dann neu aus.",
      en: "This page was still open from before somebody signed in on this browser. We have done nothing. Sign out, and then sign in again yourself. What you filled in, you fill in anew then.",
    },
  },
  otherSite: {
    title: {
      nl: "Dit kwam van een andere site",
      fr: "Ceci vient d’un autre site",
      de: "Das kam von einer anderen Website",
      en: "This came from another site",
    },
    detail: {
      nl: "Een andere website vroeg deze verandering. We hebben ze niet gedaan.",
      fr: "Un autre site web a demandé ce changement. Nous ne l’avons pas fait.",
      de: "Eine andere Website verlangte diese Änderung. Wir haben sie nicht ausgeführt.",
      en: "Another website asked for this change. We have not made it.",
    },
  },
  notFound: {
    title: { nl: "We vinden dit niet", fr: "Introuvable", de: "Nicht gefunden", en: "We cannot find this" },
    detail: {
      nl: "Het adres klopt niet, of wat u zoekt is er niet.",
      fr: "L’adresse n’est pas correcte, ou ce que vous cherchez n’existe pas.",
      de: "Die Adresse stimmt nicht, oder das Gesuchte gibt es nicht.",
      en: "The address is wrong, or what you look for is not there.",
    },
  },
  erased: {
    title: { nl: "Gewist", fr: "Effacé", de: "Gelöscht", en: "Erased" },
    detail: {
      nl: "De wettelijke termijn is voorbij. Niemand kan dit nog openen.",
      fr: "Le délai légal est passé. Plus personne ne peut ouvrir ceci.",
      de: "Die gesetzliche Frist ist vorbei. Niemand kann dies noch öffnen.",
      en: "The term of the law has passed. Nobody can open this any more.",
    },
  },
  notThisWay: {
    title: { nl: "Zo kan het niet", fr: "Pas de cette manière", de: "So geht es nicht", en: "Not this way" },
    detail: {
      nl: "Dit adres bestaat, maar niet met deze methode.",
      fr: "Cette adresse existe, mais pas avec cette méthode.",
      de: "Diese Adresse gibt es, aber nicht mit dieser Methode.",
      en: "This address exists, but not with this method.",
    },
  },
  tooLarge: {
    title: { nl: "Te groot", fr: "Trop grand", de: "Zu groß", en: "Too large" },
    detail: {
      nl: "Wat werd gestuurd is groter dan we aannemen. Er is niets bewaard.",
      fr: "L’envoi dépasse la taille acceptée. Rien n’a été enregistré.",
      de: "Die Sendung ist größer als erlaubt. Es wurde nichts gespeichert.",
      en: "What was sent is larger than we accept. Nothing was saved.",
    },
  },
  unsupported: {
    title: {
      nl: "Dit soort inhoud lezen we niet",
      fr: "Type de contenu non accepté",
      de: "Diese Art von Inhalt lesen wir nicht",
      en: "We do not read this kind of content",
    },
    detail: {
      nl: "Stuur JSON (application/json) of een formulier.",
      fr: "Envoyez du JSON (application/json) ou un formulaire.",
      de: "Senden Sie JSON (application/json) oder ein Formular.",
      en: "Send JSON (application/json) or a form.",
    },
  },
  tooMany: {
    title: { nl: "Even geduld", fr: "Un instant", de: "Einen Moment", en: "One moment" },
    detail: {
      nl: "Er kwamen te veel vragen na elkaar. Probeer het over een minuut opnieuw.",
      fr: "Trop de demandes se sont suivies. Réessayez dans une minute.",
      de: "Es kamen zu viele Anfragen nacheinander. Versuchen Sie es in einer Minute noch einmal.",
      en: "Too many requests came one after the other. Try again in a minute.",
    },
  },
  signInAgain: {
    title: {
      nl: "Meld u opnieuw aan",
      fr: "Identifiez-vous à nouveau",
      de: "Melden Sie sich noch einmal an",
      en: "Sign in again",
    },
    detail: {
      nl: "Deze handeling heeft gevolgen. Daarom vragen we u eerst opnieuw te tonen wie u bent. Er is niets bewaard.",
      fr: "Cette action a des effets. Nous vous demandons donc de prouver à nouveau qui vous êtes. Rien n’a été enregistré.",
      de: "Diese Handlung hat Folgen. Darum bitten wir Sie, noch einmal zu zeigen, wer Sie sind. Es wurde nichts gespeichert.",
      en: "This act has consequences. So we ask you to show once more who you are. Nothing was saved.",
    },
  },
  beyondScope: {
    title: {
      nl: "Dit programma mag dit niet",
      fr: "Ce programme n’y a pas accès",
      de: "Dieses Programm darf das nicht",
      en: "This program may not do this",
    },
    detail: {
      nl: "Het token geldt niet voor deze handeling of dit overzicht.",
      fr: "Le jeton ne couvre pas cette action ou cette vue.",
      de: "Das Token gilt nicht für diese Handlung oder Ansicht.",
      en: "The token does not cover this act or view.",
    },
  },
  unknownScope: {
    title: { nl: "Onbekende scope", fr: "Portée inconnue", de: "Unbekannter Geltungsbereich", en: "Unknown scope" },
    detail: {
      nl: "Deze scope bestaat niet, of is niet voor programma’s.",
      fr: "Cette portée n’existe pas, ou n’est pas destinée aux programmes.",
      de: "Diesen Geltungsbereich gibt es nicht, oder er ist nicht für Programme.",
      en: "There is no such scope, or it is not for programs.",
    },
  },
  noSuchPlace: {
    title: { nl: "Onbekende plaats", fr: "Position inconnue", de: "Unbekannte Stelle", en: "Unknown place" },
    detail: {
      nl: "Geef de plaats zoals u ze kreeg, of laat ze weg om vooraan te beginnen.",
      fr: "Indiquez la position telle que vous l’avez reçue, ou omettez-la pour commencer au début.",
      de: "Geben Sie die Stelle so an, wie Sie sie bekommen haben, oder lassen Sie sie weg, um vorn zu beginnen.",
      en: "Give the place as you got it, or leave it out to start at the beginning.",
    },
  },
  noSuchReceiver: {
    title: {
      nl: "Dit adres mag niet",
      fr: "Adresse non autorisée",
      de: "Diese Adresse geht nicht",
      en: "Not this address",
    },
    detail: {
      nl: "Gebruik een adres met https op een host die de beheerder van deze server heeft opgegeven.",
      fr: "Utilisez une adresse en https sur un hôte indiqué par l’exploitant de ce serveur.",
      de: "Verwenden Sie eine https-Adresse auf einem Host, den der Betreiber dieses Servers angegeben hat.",
      en: "Use an address with https on a host that whoever runs this server has named.",
    },
  },
  changedMeanwhile: {
    title: {
      nl: "Iemand was u net voor",
      fr: "Quelqu’un vous a devancé",
      de: "Jemand war gerade schneller",
      en: "Somebody was just ahead of you",
    },
    detail: {
      nl: "Het dossier is niet meer zoals u het zag. Er is niets bewaard. Haal het opnieuw op.",
      fr: "Le dossier n’est plus tel que vous l’avez vu. Rien n’a été enregistré. Récupérez-le à nouveau.",
      de: "Die Akte ist nicht mehr so, wie Sie sie sahen. Es wurde nichts gespeichert. Rufen Sie sie neu ab.",
      en: "The file is no longer as you saw it. Nothing was saved. Get it again.",
    },
  },
  broken: {
    title: {
      nl: "Er ging iets mis bij ons",
      fr: "Un problème est survenu chez nous",
      de: "Bei uns ist etwas schiefgegangen",
      en: "Something went wrong on our side",
    },
    detail: {
      nl: "Het ligt niet aan u. Wat u net verstuurde, is niet bewaard.",
      fr: "Ce n’est pas de votre faute. Ce que vous venez d’envoyer n’est pas enregistré.",
      de: "Es liegt nicht an Ihnen. Was Sie gerade geschickt haben, wurde nicht gespeichert.",
      en: "It is not your fault. What you just sent was not saved.",
    },
  },
} satisfies Record<string, Words>;
