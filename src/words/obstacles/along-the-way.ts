import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const alongTheWay = {
  "consent-was-given": {
    nl: "Deze toestemming is al gegeven en geldt nog. Intrekken kan altijd.",
    fr: "Cet accord est déjà donné et reste valable. Il peut être retiré à tout moment.",
    de: "Diese Einwilligung ist schon gegeben und gilt noch. Ein Widerruf ist jederzeit möglich.",
    en: "This consent has already been given and still holds. It can be withdrawn at any time.",
  },
  "no-consent-to-withdraw": {
    nl: "Er is geen toestemming om in te trekken: deze partner krijgt nu al niets te zien.",
    fr: "Il n’y a pas d’accord à retirer : ce partenaire ne voit déjà rien.",
    de: "Es gibt keine Einwilligung zu widerrufen: Dieser Partner sieht schon jetzt nichts.",
    en: "There is no consent to withdraw: this partner already sees nothing.",
  },
  "purpose-does-not-fit-the-partner": {
    nl: "Dit doel past niet bij deze partner. Kies terugkeer bij de werkgever voor de arbeidsarts of de werkgever, begeleiding voor een gewestelijke dienst, overleg voor de behandelende arts.",
    fr: "Ce but ne convient pas à ce partenaire. Choisissez le retour chez l’employeur pour le médecin du travail ou l’employeur, l’accompagnement pour un service de l’emploi, la concertation pour le médecin traitant.",
    de: "Dieser Zweck passt nicht zu diesem Partner. Wählen Sie Rückkehr zum Arbeitgeber für den Arbeitsmediziner oder den Arbeitgeber, Begleitung für ein Arbeitsamt, Absprache für den behandelnden Arzt.",
    en: "This purpose does not fit this partner. Choose return to the employer for the occupational physician or the employer, guidance for an employment service, consultation for the treating doctor.",
  },
  "already-signed": {
    nl: "U hebt al ondertekend. Het wachten is op de andere handtekeningen.",
    fr: "Vous avez déjà signé. Il reste à attendre les autres signatures.",
    de: "Sie haben schon unterschrieben. Jetzt fehlen noch die anderen Unterschriften.",
    en: "You have already signed. The other signatures are awaited.",
  },
  "not-engaged-yet": {
    nl: "De engagementsverklaring heeft nog geen drie handtekeningen. Vraag wie nog moet tekenen om dat te doen.",
    fr: "La déclaration d’engagement n’a pas encore trois signatures. Demandez à qui doit encore signer de le faire.",
    de: "Die Verpflichtungserklärung hat noch keine drei Unterschriften. Bitten Sie, wer noch fehlt, zu unterschreiben.",
    en: "The engagement declaration does not have three signatures yet. Ask whoever still has to sign to do so.",
  },
  "plan-exists": {
    nl: "Er is al een plan. Pas het aan bij de volgende opvolging.",
    fr: "Un plan existe déjà. Adaptez-le lors du prochain suivi.",
    de: "Es gibt schon einen Plan. Passen Sie ihn beim nächsten Begleitgespräch an.",
    en: "There is a plan already. Adapt it at the next follow-up.",
  },
  "no-plan-yet": {
    nl: "Er is nog geen plan om op te volgen. De coördinator stelt het eerst op met de persoon.",
    fr: "Il n’y a pas encore de plan à suivre. Le coordinateur l’établit d’abord avec la personne.",
    de: "Es gibt noch keinen Plan zum Begleiten. Der Koordinator erstellt ihn zuerst mit der Person.",
    en: "There is no plan to follow up yet. The coordinator first draws it up with the person.",
  },
  "no-prevention-service-known": {
    nl: "We weten niet welke preventiedienst de werkgever heeft. Vul die eerst in bij de arbeidsovereenkomst.",
    fr: "Nous ne savons pas quel est le service de prévention de l’employeur. Indiquez-le d’abord dans le contrat de travail.",
    de: "Wir wissen nicht, welchen Präventionsdienst der Arbeitgeber hat. Tragen Sie ihn zuerst beim Arbeitsvertrag ein.",
    en: "We do not know which prevention service the employer has. Fill it in with the employment contract first.",
  },
  "referral-is-running": {
    nl: "Er is al een verwijzing naar de arbeidsarts. Wacht op het antwoord.",
    fr: "Une orientation vers le médecin du travail est déjà en cours. Attendez la réponse.",
    de: "Es läuft schon eine Verweisung an den Arbeitsmediziner. Warten Sie auf die Antwort.",
    en: "A referral to the occupational physician is already running. Wait for the answer.",
  },
  "no-referral-to-answer": {
    nl: "Er is hier geen verwijzing naar de arbeidsarts in het juiste stadium. De coördinator verwijst eerst door en de arbeidsarts antwoordt daarna.",
    fr: "Il n’y a pas ici d’orientation vers le médecin du travail au stade voulu. Le coordinateur oriente d’abord ; le médecin du travail répond ensuite.",
    de: "Hier gibt es keine Verweisung an den Arbeitsmediziner im passenden Stand. Zuerst verweist der Koordinator, danach antwortet der Arbeitsmediziner.",
    en: "There is no referral to the occupational physician here at the right stage. The coordinator refers first; then the occupational physician answers.",
  },
  "decision-does-not-fit-the-procedure": {
    nl: "Deze beslissing past niet. Na een bezoek voor de werkhervatting is er alleen advies; in een re-integratietraject is er beslissing A, B of C. Na beslissing C is er nog geen aangepast werk mogelijk.",
    fr: "Cette décision ne convient pas. Après une visite de pré-reprise, il n’y a qu’un avis ; dans un trajet de réintégration, il y a une décision A, B ou C. Après une décision C, le travail adapté n’est pas encore possible.",
    de: "Diese Entscheidung passt nicht. Nach einem Besuch vor der Wiederaufnahme gibt es nur ein Gutachten; bei einer Wiedereingliederung die Entscheidung A, B oder C. Nach Entscheidung C ist angepasste Arbeit noch nicht möglich.",
    en: "This decision does not fit. After a pre-return visit there is advice only; in a re-integration trajectory there is decision A, B or C. After decision C adapted work is not possible yet.",
  },
  "service-is-guiding": {
    nl: "Een gewestelijke dienst begeleidt deze persoon al. Een nieuwe aanmelding kan als die begeleiding eindigt.",
    fr: "Un service de l’emploi accompagne déjà cette personne. Une nouvelle inscription est possible quand cet accompagnement se termine.",
    de: "Ein Arbeitsamt begleitet diese Person schon. Eine neue Anmeldung ist möglich, wenn diese Begleitung endet.",
    en: "An employment service is already guiding this person. A new registration is possible once that guidance ends.",
  },
  "no-service-guides": {
    nl: "Geen enkele gewestelijke dienst begeleidt deze persoon. De coördinator verstuurt eerst het aanmeldingsformulier.",
    fr: "Aucun service de l’emploi n’accompagne cette personne. Le coordinateur envoie d’abord le formulaire d’inscription.",
    de: "Kein Arbeitsamt begleitet diese Person. Der Koordinator sendet zuerst das Anmeldeformular.",
    en: "No employment service guides this person. The coordinator sends the registration form first.",
  },
  "partner-does-not-belong-to-the-service": {
    nl: "Deze partner werkt niet met die dienst. VDAB werkt met GTB, Forem met AViQ, Actiris met Bruxelles Formation en PHARE.",
    fr: "Ce partenaire ne travaille pas avec ce service. Le Forem travaille avec l’AViQ, Actiris avec Bruxelles Formation et PHARE, le VDAB avec GTB.",
    de: "Dieser Partner arbeitet nicht mit diesem Arbeitsamt. Der Forem arbeitet mit der AViQ, Actiris mit Bruxelles Formation und PHARE, der VDAB mit GTB.",
    en: "This partner does not work with that service. VDAB works with GTB, Forem with AViQ, Actiris with Bruxelles Formation and PHARE.",
  },
  "mediator-of-another-service": {
    nl: "U werkt voor een andere dienst. Alleen een bemiddelaar van de gekozen dienst kan dit doen.",
    fr: "Vous travaillez pour un autre service. Seul un conseiller du service choisi peut le faire.",
    de: "Sie arbeiten für ein anderes Arbeitsamt. Das kann nur ein Berater des gewählten Arbeitsamts tun.",
    en: "You work for another service. Only a mediator of the chosen service can do this.",
  },
  "follows-already": {
    nl: "Deze coördinator volgt de persoon al. Kies een collega, of laat het zo.",
    fr: "Ce coordinateur suit déjà la personne. Choisissez un collègue, ou laissez ainsi.",
    de: "Dieser Koordinator begleitet die Person schon. Wählen Sie einen Kollegen oder lassen Sie es so.",
    en: "This coordinator follows the person already. Choose a colleague, or leave it so.",
  },
  "mediator-guides-already": {
    nl: "Een bemiddelaar begeleidt deze persoon al. Die kan de begeleiding beëindigen.",
    fr: "Un conseiller accompagne déjà cette personne. Il peut mettre fin à l’accompagnement.",
    de: "Ein Berater begleitet diese Person schon. Er kann die Begleitung beenden.",
    en: "A mediator guides this person already. They can end the guidance.",
  },
  "registered-by-the-person": {
    nl: "De persoon heeft zich zelf aangemeld of kwam via de arbeidsarts. Dat kunt u niet intrekken; de persoon kan wel de toestemming intrekken of stoppen.",
    fr: "La personne s’est inscrite elle-même ou est venue par le médecin du travail. Vous ne pouvez pas le retirer ; la personne peut retirer son accord ou arrêter.",
    de: "Die Person hat sich selbst angemeldet oder kam über den Arbeitsmediziner. Das können Sie nicht zurückziehen; die Person kann ihre Einwilligung zurückziehen oder aufhören.",
    en: "The person registered themself or came by the occupational physician. You cannot take that back; the person can withdraw their consent or stop.",
  },
  "not-a-colleague": {
    nl: "Die persoon werkt niet bij uw organisatie in dezelfde functie. Kies een collega uit de lijst.",
    fr: "Cette personne ne travaille pas dans votre organisation avec la même fonction. Choisissez un collègue dans la liste.",
    de: "Diese Person arbeitet nicht in Ihrer Organisation in derselben Funktion. Wählen Sie einen Kollegen aus der Liste.",
    en: "That person does not work for your organisation in the same role. Choose a colleague from the list.",
  },
  "not-among-the-readers": {
    nl: "U kunt geen notitie schrijven die u zelf niet mag lezen. Kies een ruimere kring.",
    fr: "Vous ne pouvez pas écrire une note que vous ne pouvez pas lire. Choisissez un cercle plus large.",
    de: "Sie können keine Notiz schreiben, die Sie selbst nicht lesen dürfen. Wählen Sie einen größeren Kreis.",
    en: "You cannot write a note that you may not read yourself. Choose a wider circle.",
  },
  "not-told-without-consent": {
    nl: "Dit kan hier niet. Waarom niet, vertellen we niet zonder toestemming. De persoon leest de reden op de eigen pagina, of vraagt ze aan de coördinator van het ziekenfonds.",
    fr: "Ce n’est pas possible ici. Sans accord, nous ne disons pas pourquoi. La personne lit la raison sur sa propre page, ou la demande au coordinateur de sa mutualité.",
    de: "Das geht hier nicht. Warum, sagen wir ohne Einwilligung nicht. Die Person liest den Grund auf ihrer eigenen Seite, oder fragt den Koordinator ihrer Krankenkasse.",
    en: "This cannot be done here. Why not is not told without consent. The person reads the reason on their own page, or asks the coordinator of their sickness fund.",
  },
  "guidance-has-ended": {
    nl: "De begeleiding door deze dienst is afgelopen. De coördinator kan de persoon opnieuw aanmelden.",
    fr: "L’accompagnement par ce service est terminé. Le coordinateur peut inscrire la personne à nouveau.",
    de: "Die Begleitung durch dieses Arbeitsamt ist beendet. Der Koordinator kann die Person neu anmelden.",
    en: "The guidance by this service has ended. The coordinator can register the person again.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
