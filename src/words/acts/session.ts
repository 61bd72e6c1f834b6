import type { Text } from "../language.ts";
import type { WordsOfActs } from "./words-of-act.ts";

const languageOfPaper: Text = {
  nl: "Taal van de PDF",
  fr: "Langue du PDF",
  de: "Sprache des PDF",
  en: "Language of the PDF",
};

export const session: WordsOfActs<
  | "plan-session"
  | "close-session"
  | "freeze-bundle"
  | "record-presence"
  | "declare-conflict"
  | "take-back-conflict"
  | "order-agenda"
  | "draw-up-minutes"
  | "approve-minutes"
> = {
  "plan-session": {
    title: { nl: "Zitting plannen", fr: "Planifier une séance", de: "Sitzung planen", en: "Plan a session" },
    explains: {
      nl: "Roep een zitting van de Hoge Commissie bijeen. Daarna kunt u dossiers op de agenda zetten.",
      fr: "Convoquez une séance de la Commission supérieure. Vous pouvez ensuite inscrire des dossiers à l’ordre du jour.",
      de: "Berufen Sie eine Sitzung der Hohen Kommission ein. Danach können Sie Akten auf die Tagesordnung setzen.",
      en: "Convene a session of the Higher Commission. You can then put dossiers on its agenda.",
    },
    button: { nl: "Zitting plannen", fr: "Planifier la séance", de: "Sitzung planen", en: "Plan the session" },
    done: {
      nl: "De zitting is gepland. Zet nu de dossiers op de agenda.",
      fr: "La séance est planifiée. Inscrivez maintenant les dossiers à l’ordre du jour.",
      de: "Die Sitzung ist geplant. Setzen Sie jetzt die Akten auf die Tagesordnung.",
      en: "The session is planned. Now put the dossiers on the agenda.",
    },
    fields: {
      on: { label: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" } },
      place: { label: { nl: "Plaats", fr: "Lieu", de: "Ort", en: "Place" } },
    },
  },
  "freeze-bundle": {
    title: {
      nl: "Bundel bevriezen",
      fr: "Figer le dossier de séance",
      de: "Mappe einfrieren",
      en: "Freeze the bundle",
    },
    explains: {
      nl: "Leg vast waarover de leden beslissen: per dossier het project, het advies, het onderzoek en de documenten. De bundel krijgt een controlegetal en een PDF. Nieuwe feiten komen er niet meer bij.",
      fr: "Fixez ce sur quoi les membres décident : par dossier, le projet, l’avis, l’examen et les documents. Le dossier de séance reçoit une empreinte et un PDF. Les nouveaux faits n’y entrent plus.",
      de: "Halten Sie fest, worüber die Mitglieder entscheiden: je Akte das Projekt, das Gutachten, die Prüfung und die Dokumente. Die Mappe bekommt eine Prüfsumme und ein PDF. Neue Fakten kommen nicht mehr hinein.",
      en: "Fix what the members decide on: per dossier the project, the advice, the examination and the documents. The bundle gets a hash and a PDF. New facts no longer enter it.",
    },
    button: { nl: "Bundel bevriezen", fr: "Figer le dossier", de: "Mappe einfrieren", en: "Freeze the bundle" },
    done: {
      nl: "De bundel is bevroren. De leden kunnen hem lezen.",
      fr: "Le dossier de séance est figé. Les membres peuvent le lire.",
      de: "Die Mappe ist eingefroren. Die Mitglieder können sie lesen.",
      en: "The bundle is frozen. The members can read it.",
    },
    fields: {
      language: { label: languageOfPaper },
      reason: {
        label: {
          nl: "Waarom opnieuw bevriezen",
          fr: "Pourquoi figer à nouveau",
          de: "Warum erneut einfrieren",
          en: "Why freeze it anew",
        },
        hint: {
          nl: "Alleen nodig als er al een bevroren bundel is. Schrijf niets over gezondheid.",
          fr: "Nécessaire seulement s’il existe déjà un dossier figé. N’écrivez rien sur la santé.",
          de: "Nur nötig, wenn es schon eine eingefrorene Mappe gibt. Schreiben Sie nichts über Gesundheit.",
          en: "Only needed when there is a frozen bundle already. Write nothing on health.",
        },
      },
    },
  },
  "record-presence": {
    title: {
      nl: "Aanwezigheid noteren",
      fr: "Noter les présences",
      de: "Anwesenheit festhalten",
      en: "Record who is present",
    },
    explains: {
      nl: "Kruis aan wie aanwezig is en wie verontschuldigd is. Wie u niet aankruist, is afwezig.",
      fr: "Cochez les membres présents et les membres excusés. Un membre non coché est absent.",
      de: "Kreuzen Sie an, wer anwesend und wer entschuldigt ist. Wer nicht angekreuzt ist, fehlt.",
      en: "Tick who is present and who is excused. Whoever is not ticked is absent.",
    },
    button: { nl: "Aanwezigheid noteren", fr: "Noter les présences", de: "Anwesenheit festhalten", en: "Record" },
    done: {
      nl: "De aanwezigheid is genoteerd. De leden kunnen nu beslissen.",
      fr: "Les présences sont notées. Les membres peuvent maintenant décider.",
      de: "Die Anwesenheit ist festgehalten. Die Mitglieder können jetzt entscheiden.",
      en: "Who is present is on record. The members can now decide.",
    },
    fields: {
      chair: { label: { nl: "Voorzitter", fr: "Président", de: "Vorsitz", en: "Chair" } },
      present: { label: { nl: "Aanwezig", fr: "Présents", de: "Anwesend", en: "Present" } },
      excused: { label: { nl: "Verontschuldigd", fr: "Excusés", de: "Entschuldigt", en: "Excused" } },
    },
  },
  "declare-conflict": {
    title: {
      nl: "Belangenconflict melden",
      fr: "Déclarer un conflit d’intérêts",
      de: "Interessenkonflikt melden",
      en: "Declare a conflict of interest",
    },
    explains: {
      nl: "Het lid neemt niet deel aan dit dossier en telt er niet voor mee. De reden hoeft niet.",
      fr: "Le membre ne prend pas part à ce dossier et n’y est pas compté. Le motif n’est pas demandé.",
      de: "Das Mitglied wirkt an dieser Akte nicht mit und zählt dafür nicht. Ein Grund ist nicht nötig.",
      en: "The member takes no part in this dossier and is not counted for it. No reason is asked.",
    },
    button: { nl: "Melden", fr: "Déclarer", de: "Melden", en: "Declare" },
    done: {
      nl: "Het belangenconflict is gemeld. Het staat in de notulen.",
      fr: "Le conflit d’intérêts est déclaré. Il figure au procès-verbal.",
      de: "Der Interessenkonflikt ist gemeldet. Er steht im Protokoll.",
      en: "The conflict of interest is declared. It goes into the minutes.",
    },
    fields: {
      project: { label: { nl: "Dossier", fr: "Dossier", de: "Akte", en: "Dossier" } },
      member: { label: { nl: "Lid", fr: "Membre", de: "Mitglied", en: "Member" } },
    },
  },
  "take-back-conflict": {
    title: {
      nl: "Belangenconflict intrekken",
      fr: "Retirer un conflit d’intérêts",
      de: "Interessenkonflikt zurücknehmen",
      en: "Take back a conflict of interest",
    },
    explains: {
      nl: "Was het een vergissing? Dan neemt het lid weer deel aan dit dossier. Dat het gemeld en ingetrokken werd, blijft in de notulen staan.",
      fr: "Était-ce une erreur ? Le membre participe alors à nouveau à ce dossier. Le procès-verbal mentionne la déclaration et son retrait.",
      de: "War es ein Irrtum? Dann wirkt das Mitglied an dieser Akte wieder mit. Meldung und Rücknahme bleiben im Protokoll stehen.",
      en: "Was it a mistake? Then the member takes part in this dossier again. That it was declared and taken back stays in the minutes.",
    },
    button: { nl: "Intrekken", fr: "Retirer", de: "Zurücknehmen", en: "Take back" },
    done: {
      nl: "Het belangenconflict is ingetrokken. Dat staat in de notulen.",
      fr: "Le conflit d’intérêts est retiré. Cela figure au procès-verbal.",
      de: "Der Interessenkonflikt ist zurückgenommen. Das steht im Protokoll.",
      en: "The conflict of interest was taken back. That goes into the minutes.",
    },
    fields: {
      project: { label: { nl: "Dossier", fr: "Dossier", de: "Akte", en: "Dossier" } },
      member: { label: { nl: "Lid", fr: "Membre", de: "Mitglied", en: "Member" } },
    },
  },
  "order-agenda": {
    title: {
      nl: "Dossier verplaatsen op de agenda",
      fr: "Déplacer un dossier à l’ordre du jour",
      de: "Akte auf der Tagesordnung verschieben",
      en: "Move a dossier on the agenda",
    },
    explains: {
      nl: "De dossiers ertussen schuiven op. Een bundel die al bevroren is, houdt zijn eigen volgorde.",
      fr: "Les dossiers intermédiaires se décalent. Un dossier de séance déjà figé garde son ordre.",
      de: "Die Akten dazwischen rücken auf. Eine bereits eingefrorene Mappe behält ihre Reihenfolge.",
      en: "The dossiers in between move up or down. A bundle that was frozen keeps its own order.",
    },
    button: { nl: "Verplaatsen", fr: "Déplacer", de: "Verschieben", en: "Move" },
    done: {
      nl: "De agenda heeft een nieuwe volgorde.",
      fr: "L’ordre du jour a un nouvel ordre.",
      de: "Die Tagesordnung hat eine neue Reihenfolge.",
      en: "The agenda has a new order.",
    },
    fields: {
      project: { label: { nl: "Dossier", fr: "Dossier", de: "Akte", en: "Dossier" } },
      place: {
        label: { nl: "Nieuwe plaats", fr: "Nouvelle place", de: "Neuer Platz", en: "New place" },
        hint: {
          nl: "1 is het eerste dossier.",
          fr: "1 est le premier dossier.",
          de: "1 ist die erste Akte.",
          en: "1 is the first dossier.",
        },
      },
    },
  },
  "draw-up-minutes": {
    title: {
      nl: "Notulen opmaken",
      fr: "Établir le procès-verbal",
      de: "Protokoll erstellen",
      en: "Draw up the minutes",
    },
    explains: {
      nl: "De notulen worden gemaakt uit wat vaststaat: aanwezigheid, belangenconflicten, en per dossier de beslissing en de redenen. Daarna keuren voorzitter en secretaris ze goed.",
      fr: "Le procès-verbal est établi à partir de ce qui est enregistré : présences, conflits d’intérêts et, par dossier, la décision et ses motifs. Le président et le secrétaire l’approuvent ensuite.",
      de: "Das Protokoll entsteht aus dem Festgehaltenen: Anwesenheit, Interessenkonflikte und je Akte die Entscheidung mit den Gründen. Danach genehmigen es Vorsitz und Sekretär.",
      en: "The minutes are made from what is on record: presence, conflicts of interest, and per dossier the decision and its grounds. The chair and the secretary then approve them.",
    },
    button: { nl: "Notulen opmaken", fr: "Établir", de: "Protokoll erstellen", en: "Draw up" },
    done: {
      nl: "De notulen zijn klaar. Lees ze, en keur ze goed.",
      fr: "Le procès-verbal est prêt. Lisez-le, puis approuvez-le.",
      de: "Das Protokoll ist fertig. Lesen Sie es, und genehmigen Sie es.",
      en: "The minutes are ready. Read them, then approve them.",
    },
    fields: { language: { label: languageOfPaper } },
  },
  "approve-minutes": {
    title: {
      nl: "Notulen goedkeuren",
      fr: "Approuver le procès-verbal",
      de: "Protokoll genehmigen",
      en: "Approve the minutes",
    },
    explains: {
      nl: "U keurt de notulen goed zoals ze in de PDF staan. De voorzitter en de secretaris doen dat elk.",
      fr: "Vous approuvez le procès-verbal tel qu’il figure dans le PDF. Le président et le secrétaire le font chacun.",
      de: "Sie genehmigen das Protokoll so, wie es im PDF steht. Vorsitz und Sekretär tun das je für sich.",
      en: "You approve the minutes as they stand in the PDF. The chair and the secretary each do so.",
    },
    button: { nl: "Goedkeuren", fr: "Approuver", de: "Genehmigen", en: "Approve" },
    done: {
      nl: "U hebt de notulen goedgekeurd.",
      fr: "Vous avez approuvé le procès-verbal.",
      de: "Sie haben das Protokoll genehmigt.",
      en: "You have approved the minutes.",
    },
    fields: {
      read: {
        label: {
          nl: "Ik heb de notulen gelezen en keur ze goed.",
          fr: "J’ai lu le procès-verbal et je l’approuve.",
          de: "Ich habe das Protokoll gelesen und genehmige es.",
          en: "I have read the minutes and approve them.",
        },
      },
    },
  },
  "close-session": {
    title: { nl: "Zitting sluiten", fr: "Clôturer la séance", de: "Sitzung schließen", en: "Close the session" },
    explains: {
      nl: "Na het sluiten wordt in deze zitting niets meer beslist. Zet dossiers zonder beslissing op de agenda van een andere zitting.",
      fr: "Après la clôture, plus rien n’est décidé dans cette séance. Inscrivez les dossiers sans décision à une autre séance.",
      de: "Nach dem Schließen wird in dieser Sitzung nichts mehr entschieden. Setzen Sie Akten ohne Entscheidung auf die Tagesordnung einer anderen Sitzung.",
      en: "After closing, nothing is decided in this session any more. Put dossiers without a decision on the agenda of another session.",
    },
    button: { nl: "Zitting sluiten", fr: "Clôturer la séance", de: "Sitzung schließen", en: "Close the session" },
    done: {
      nl: "De zitting is gesloten.",
      fr: "La séance est clôturée.",
      de: "Die Sitzung ist geschlossen.",
      en: "The session is closed.",
    },
    fields: {},
  },
};
