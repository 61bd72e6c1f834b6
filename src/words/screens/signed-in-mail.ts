import type { Text } from "../language.ts";

/** The page on which somebody turns mail off and on, also by the link in a mail. */
export const mailChoiceText = {
  title: { nl: "Mails van Weerwerk", fr: "Mails de Weerwerk", de: "Mails von Weerwerk", en: "Mails from Weerwerk" },
  lead: {
    nl: "Is er iets nieuws voor u? Dan sturen we een korte mail, hoogstens één per dag. In die mail staat nooit wat het is.",
    fr: "Il y a du nouveau pour vous ? Nous envoyons alors un mail court, un par jour au plus. Ce mail ne dit jamais de quoi il s’agit.",
    de: "Gibt es etwas Neues für Sie? Dann schicken wir eine kurze Mail, höchstens eine am Tag. In dieser Mail steht nie, was es ist.",
    en: "Is there something new for you? Then we send a short mail, at most one a day. That mail never says what it is.",
  },
  isOn: {
    nl: "Mails staan aan.",
    fr: "Les mails sont activés.",
    de: "Mails sind eingeschaltet.",
    en: "Mails are on.",
  },
  isOff: {
    nl: "Mails staan uit. U krijgt er geen meer.",
    fr: "Les mails sont désactivés. Vous n’en recevez plus.",
    de: "Mails sind ausgeschaltet. Sie bekommen keine mehr.",
    en: "Mails are off. You get no more of them.",
  },
  address: { nl: "Ze gaan naar:", fr: "Ils vont à :", de: "Sie gehen an:", en: "They go to:" },
  noAddress: {
    nl: "We hebben geen mailadres van u. U krijgt dus geen mails.",
    fr: "Nous n’avons pas d’adresse mail de vous. Vous ne recevez donc pas de mails.",
    de: "Wir haben keine Mailadresse von Ihnen. Sie bekommen also keine Mails.",
    en: "We have no mail address of yours. So you get no mails.",
  },
  turnOff: { nl: "Mails uitzetten", fr: "Désactiver les mails", de: "Mails ausschalten", en: "Turn mails off" },
  turnOn: { nl: "Mails aanzetten", fr: "Activer les mails", de: "Mails einschalten", en: "Turn mails on" },
  letters: {
    nl: "De brieven die de wet vraagt, zijn geen mails. Die krijgt u altijd, ook als mails uit staan. Wat nieuw is, vindt u ook als u zich aanmeldt.",
    fr: "Les lettres que la loi demande ne sont pas des mails. Vous les recevez toujours, même sans mails. Vous voyez aussi ce qui est nouveau quand vous vous connectez.",
    de: "Die Briefe, die das Gesetz verlangt, sind keine Mails. Die bekommen Sie immer, auch ohne Mails. Was neu ist, sehen Sie auch, wenn Sie sich anmelden.",
    en: "The letters that the law asks for are no mails. You always get them, also when mails are off. You also find what is new when you sign in.",
  },
} satisfies Record<string, Text>;
