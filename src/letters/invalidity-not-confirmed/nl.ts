import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Start via uw ziekenfonds in plaats van via de arbeidsbemiddeling",
  salutation: (name) => `Geachte ${name},`,
  registered: ({ service, on }) =>
    `U hebt zich op ${on} gemeld bij ${service} voor een Terug Naar Werk-traject. Langs die weg kan het traject nu niet starten. Via uw ziekenfonds kan het wel.`,
  why: "Waarom niet langs die weg?",
  needed: "Bij de dienst voor arbeidsbemiddeling kunt u starten als u erkend bent in invaliditeit.",
  notConfirmed: "Wij hebben dat nagekeken en kunnen het vandaag niet bevestigen.",
  later: ({ service, from }) =>
    `Ten vroegste vanaf ${from} kunt u erkend worden in invaliditeit. Bent u dan erkend, dan kunt u zich opnieuw melden bij ${service}.`,
  now: "Wat kunt u nu doen?",
  sameRights: "U kunt vandaag al starten via uw ziekenfonds. U hebt dan dezelfde rechten. U kiest:",
  routeB: (coordinator) =>
    `U vraagt zelf een eerste gesprek aan onze Terug Naar Werk-coördinator, ${coordinator}. Dat mag op elk moment (route B).`,
  routeA:
    "U zegt aan de adviserend arts dat u weer wilt werken. Na een onderzoek kan de arts u doorverwijzen naar de coördinator (route A).",
  voluntary: "Het is vrijwillig. U mag ook later beginnen, en u mag op elk moment stoppen.",
  wrong: "Klopt er iets niet?",
  tellUs: (reach) => `Laat het ons weten, dan kijken we het opnieuw na: ${reach}.`,
  closing: "Met vriendelijke groeten",
};
