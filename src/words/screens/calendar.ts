import type { Text } from "../language.ts";

/** The page on which somebody makes an address for their calendar, and what stands in that calendar. */
export const calendarText = {
  title: { nl: "Uw agenda", fr: "Votre agenda", de: "Ihr Kalender", en: "Your calendar" },
  lead: {
    nl: "Zet uw afspraken en uiterste dagen in de agenda op uw telefoon of computer. U krijgt een geheim adres. Namen en redenen staan er niet in.",
    fr: "Ajoutez vos rendez-vous et vos échéances à l’agenda de votre téléphone ou ordinateur. Vous recevez une adresse secrète. Elle ne contient ni noms ni motifs.",
    de: "Übernehmen Sie Ihre Termine und Fristen in den Kalender auf Ihrem Telefon oder Computer. Sie bekommen eine geheime Adresse. Namen und Gründe stehen nicht darin.",
    en: "Put your appointments and last days in the calendar on your phone or computer. You get a secret address. There are no names or reasons in it.",
  },
  make: { nl: "Een adres maken", fr: "Créer une adresse", de: "Eine Adresse erstellen", en: "Make an address" },
  again: {
    nl: "Een ander adres maken",
    fr: "Créer une autre adresse",
    de: "Eine andere Adresse erstellen",
    en: "Make another address",
  },
  end: { nl: "Het adres afsluiten", fr: "Fermer l’adresse", de: "Die Adresse schließen", en: "Close the address" },
  there: {
    nl: "U hebt een adres. We tonen het maar één keer. Bent u het kwijt, maak dan een ander: het oude werkt dan niet meer.",
    fr: "Vous avez une adresse. Nous ne la montrons qu’une fois. Vous l’avez perdue ? Créez-en une autre : l’ancienne ne marchera plus.",
    de: "Sie haben eine Adresse. Wir zeigen sie nur einmal. Haben Sie sie verloren, dann erstellen Sie eine andere: Die alte gilt dann nicht mehr.",
    en: "You have an address. We show it only once. If you lost it, make another: the old one then stops working.",
  },
  yours: {
    nl: "Dit is uw adres. Neem het over in uw agenda, en geef het aan niemand: wie het heeft, ziet uw afspraken.",
    fr: "Voici votre adresse. Copiez-la dans votre agenda et ne la donnez à personne : qui la possède voit vos rendez-vous.",
    de: "Das ist Ihre Adresse. Übernehmen Sie sie in Ihren Kalender und geben Sie sie niemandem: Wer sie hat, sieht Ihre Termine.",
    en: "This is your address. Copy it into your calendar, and give it to nobody: whoever has it sees your appointments.",
  },
  appointment: { nl: "Afspraak", fr: "Rendez-vous", de: "Termin", en: "Appointment" },
  asked: {
    nl: "Laatste dag om iets te doen",
    fr: "Dernier jour pour agir",
    de: "Letzter Tag, um etwas zu tun",
    en: "Last day to do something",
  },
} satisfies Record<string, Text>;
