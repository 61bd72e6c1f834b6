import type { Text, TextWith } from "./language.ts";

/** A mail says that there is something to read, and never what: it may be read by others, and lies about for years. */
export const mailWords = {
  subject: {
    nl: "Er staat iets voor u klaar in Weerwerk",
    fr: "Un message vous attend dans Weerwerk",
    de: "In Weerwerk liegt etwas für Sie bereit",
    en: "There is something for you in Weerwerk",
  } satisfies Text,
  text: {
    nl: ({ address, off }) =>
      `Goeiedag,\n\nEr staat iets nieuws voor u klaar. Meld u aan om het te lezen:\n${address}\n\nWe schrijven in een mail nooit wat er staat. We vragen in een mail nooit een wachtwoord of een code.\nU kunt op deze mail niet antwoorden.\n\nWilt u deze mails niet meer? Zet ze uit, zonder u aan te melden. Brieven die de wet vraagt, krijgt u altijd.\n${off}\n`,
    fr: ({ address, off }) =>
      `Bonjour,\n\nIl y a du nouveau pour vous. Connectez-vous pour le lire :\n${address}\n\nNous n’écrivons jamais dans un mail de quoi il s’agit. Nous n’y demandons jamais de mot de passe ni de code.\nVous ne pouvez pas répondre à ce mail.\n\nVous ne voulez plus de ces mails ? Désactivez-les, sans vous connecter. Vous recevez toujours les lettres que la loi demande.\n${off}\n`,
    de: ({ address, off }) =>
      `Guten Tag,\n\nes liegt etwas Neues für Sie bereit. Melden Sie sich an, um es zu lesen:\n${address}\n\nIn einer Mail schreiben wir nie, worum es geht. Wir fragen darin nie nach einem Passwort oder Code.\nAuf diese Mail können Sie nicht antworten.\n\nMöchten Sie diese Mails nicht mehr? Schalten Sie sie aus, ohne sich anzumelden. Briefe, die das Gesetz verlangt, bekommen Sie immer.\n${off}\n`,
    en: ({ address, off }) =>
      `Good day,\n\nThere is something new for you. Sign in to read it:\n${address}\n\nWe never write in a mail what it is about. We never ask for a password or a code in a mail.\nYou cannot answer this mail.\n\nDo you want no more of these mails? Turn them off, without signing in. You always get the letters that the law asks for.\n${off}\n`,
  } satisfies TextWith<{ address: string; off: string }>,
};
