import type { Source } from "../kernel/source.ts";

/** Pages and slides of RIZIV and of Brussels, read in full. */
export const rizivPages = {
  "webinar-target-group": {
    status: "read",
    in: "nl",
    quote:
      "Uitkeringsgerechtigden van de ziekte- en invaliditeitsverzekering, als arbeidsongeschikt erkend: ▪ Primaire arbeidsongeschiktheid: < 1 jaar ▪ Invaliden: ≥ 1 jaar",
  },
  "webinar-exclusions": {
    status: "read",
    in: "nl",
    quote:
      "Wie niet? ▪ Slachtoffers van een arbeidsongeval ▪ Slachtoffers van beroepsziekten ▪ Statutaire ambtenaren (bevoegdheid van MEDEX)",
  },
  "webinar-regimes": {
    status: "read",
    in: "nl",
    quote:
      "De wet van 12 december 2021 introduceert het Terug Naar Werk-traject binnen het werknemersregime vanaf 1 januari 2022 en er wordt een nieuwe rol binnen de ziekenfondsen gecreëerd: De Terug Naar Werk-coördinator (TNW-C). Binnen het regime voor zelfstandigen is dit voorzien sinds 1 januari 2023 via de wet van 12 januari 2023.",
  },
  "webinar-agreements": {
    status: "read",
    in: "nl",
    quote:
      "Sinds 1 januari 2023 werden nieuwe raamovereenkomsten ondertekend tussen de arbeidsbemiddelingsdiensten (Actiris, Forem en VDAB), de verzekeringsinstellingen en het RIZIV voor het ten laste nemen van de Terug Naar Werk-trajecten.",
  },
  "webinar-route-a": {
    status: "read",
    in: "nl",
    quote:
      "Het gaat om alle sociaal verzekerden erkend in arbeidsongeschiktheid en van wie de adviserend arts oordeelt dat ze over restcapaciteiten beschikken om een Terug Naar Werk-traject op te starten.",
  },
  "webinar-route-b": {
    status: "read",
    in: "nl",
    quote:
      "De sociaal verzekerde neemt het initiatief, of hij nu meer of minder dan een jaar arbeidsongeschikt is. Hij kan, indien hij dit wenst, de TNW-C van zijn ziekenfonds contacteren met de vraag om een eerste afspraak vast te leggen.",
  },
  "webinar-stopping": {
    status: "read",
    in: "nl",
    quote:
      "Het TNW-traject wordt opgestart op vrijwillige basis en kan op elk moment door de sociaal verzekerde worden stopgezet.",
  },
  "webinar-employer": {
    status: "read",
    in: "nl",
    quote:
      "Als de sociaal verzekerde nog een arbeidsovereenkomst heeft, is het mogelijk om hem, met zijn toestemming, door te verwijzen naar zijn preventieadviseur/arbeidsarts om een re-integratietraject op te starten bij zijn eigen werkgever.",
  },
  "webinar-registration": {
    status: "read",
    in: "nl",
    quote:
      "Als de sociaal verzekerde niet zeker is van zijn project, kan hij vragen om ondersteund te worden door de regionale arbeidsbemiddelingsdienst. De TNW-C stelt dan een aanmeldingsformulier op waarmee de sociaal verzekerde zich kan aanmelden bij de regionale arbeidsbemiddelingsdienst.",
  },
  "webinar-route-c-invalidity": {
    status: "read",
    in: "nl",
    quote:
      "Sociaal verzekerden erkend in invaliditeit (arbeidsongeschikt sinds één jaar of meer), kunnen zich spontaan aanmelden bij de regionale arbeidsbemiddelingsdiensten om een TNW-traject op te starten.",
  },
  "webinar-route-c-pilot": {
    status: "read",
    in: "nl",
    quote:
      "Het pilootproject loopt van maart 2023 tot en met 31 maart 2024. ➢ Betrokken organisaties: ▪ De verzekeringsinstelling ▪ De regionale arbeidsbemiddelingsdiensten: ▪ Opstart bij VDAB: 1 maart 2023 ▪ Opstart bij Forem: 22 mei 2023 ▪ Actiris is opgestart in maart 2023",
  },
  "webinar-route-c-confirmed": {
    status: "read",
    in: "nl",
    quote:
      "Als de verzekerde inderdaad erkend is in invaliditeit, dit moet worden bevestigd door zijn ziekenfonds, kan het traject opstarten bij de regionale arbeidsbemiddelingsdienst.",
  },
  "webinar-route-c-own-wish": {
    status: "read",
    in: "nl",
    quote:
      "Route C kan niet opgestart worden op vraag van het ziekenfonds van de sociaal verzekerde, alleen op vrijwillige basis van de sociaal verzekerde, die zich spontaan aanmeldt bij de regionale arbeidsbemiddelingsdienst.",
  },
  "webinar-dossier": {
    status: "read",
    in: "nl",
    quote:
      "Indienen van het project door de verzekerde of de bemiddelaar bij de TNW-C Advies van de adva Onderzoeken van het dossier door het team BH + multidisciplinair overleg ((on)gunstig advies formuleren) (RIZIV) Dossier voorstellen op de HCGRI",
  },
  "webinar-decision": {
    status: "read",
    in: "nl",
    quote:
      "Akkoord = financiële tussenkomst betaald door de mutualiteit Geweigerd = geen financiële tussenkomst De verzekerde krijgt een aangetekend schrijven.",
  },
  "webinar-codex": {
    status: "read",
    in: "nl",
    quote:
      "De sociaal verzekerde moet hier zelf mee instemmen, indien hij niet meer wenst terug te keren naar zijn eigen werkgever kan er naar de andere mogelijkheden voor een terugkeer naar de arbeidsmarkt worden bekeken.",
  },
  "webinar-presumption": {
    status: "read",
    in: "nl",
    quote:
      "Zodra een traject opgestart wordt en de engagementsverklaring werd ondertekend tussen de sociaal verzekerde, de TNW-C en de adviserend arts, start een vermoeden van arbeidsongeschiktheid van maximaal 6 maanden.",
  },
  "webinar-presumption-training": {
    status: "read",
    in: "nl",
    quote:
      "Wanneer er een goedkeuring wordt gegeven door de HCGRI voor een ondersteuning tijdens het opleidingsproject, zal er ook een vermoeden van arbeidsongeschiktheid van toepassing zijn op de sociaal verzekerde tijdens de volledige duur van de opleidingsfase.",
  },
  "webinar-evaluation": {
    status: "read",
    in: "nl",
    quote:
      "Indien de sociaal verzekerde een opleidingsproject succesvol heeft afgerond, zal de adviserend arts de arbeidsongeschiktheid opnieuw evalueren op basis van de nieuw verworven competenties. Dit gebeurt 6 maanden na het slagen van het opleidingsproject",
  },
  "riziv-page-examination": {
    status: "read",
    in: "nl",
    quote:
      "na een medisch onderzoek kan de adviserend arts u doorverwijzen naar de Terug-naar-werkcoördinator van uw ziekenfonds voor een eerste contact, als u aangeeft opnieuw te willen werken.",
  },
  "riziv-page-route-c": {
    status: "read",
    in: "nl",
    quote:
      "Indien u langer dan een jaar arbeidsongeschikt bent, kan u ook spontaan een Terug-naar-werktraject opstarten door u te melden bij VDAB, Actiris of Forem",
  },
  "riziv-page-occupational-physician": {
    status: "read",
    in: "nl",
    quote:
      "hij of zij kan u advies geven en u doorverwijzen naar uw ziekenfonds en/of uw regionale arbeidsbemiddelingsdienst om een Terug-naar-werktraject op te starten.",
  },
  "riziv-page-voluntary": {
    status: "read",
    in: "nl",
    quote: "Welke route u ook kiest, een Terug-naar-werktraject begint altijd op vrijwillige basis.",
  },
  "brussels-page-route-c": {
    status: "read",
    in: "nl",
    quote:
      "**Als u langer dan een jaar arbeidsongeschikt bent**, moet u contact opnemen met Actiris. Zij zullen u een bemiddelaar toewijzen.",
  },
  "slides-2021-agreement": {
    status: "read",
    in: "nl",
    quote:
      "Samenwerkingsovereenkomst tussen RIZIV – VICO – GTB – VDAB sinds oktober 2012 • Raamakkoord RIZIV – VICO – GTB – VDAB sinds 1 januari 2016",
  },
  "slides-2021-classic": {
    status: "read",
    in: "nl",
    quote: "Klassiek traject Duidelijk opleidingsplan Geen oriëntering nodig Aanvraagformulier adva",
  },
  "slides-2021-cooperation": {
    status: "read",
    in: "nl",
    quote: "SWO traject Onduidelijk/geen opleidingsplan Oriëntering noodzakelijk (VDAB) Aanvraagformulier VDAB",
  },
  "slides-2021-phase-3": {
    status: "read",
    in: "nl",
    quote: "• 6 maanden na het succesvol beëindigen van de opleiding • Werk zoeken met nieuw verworven competenties",
  },
  "slides-2021-presumption": {
    status: "read",
    in: "nl",
    quote: "Behoud van de ziekte-uitkering gedurende de opleiding (wettelijk vermoeden van arbeidsongeschiktheid)",
  },
  "slides-2021-outcomes": {
    status: "read",
    in: "nl",
    quote:
      "Uitsluiting [1] 6,58% 7,50% 8,35% Spontane werkhervatting [2] 13,04% 15,12% 16,53% Andere (overlijden, pensioen) [3] 0,47% 0,62% 0,74%",
  },
  "slides-2021-outcomes-not-ended": {
    status: "read",
    in: "nl",
    quote:
      "Gedeeltelijke werkhervatting [4] 17,95% 18,59% 18,46% Vrijwilligerswerk [5] 15,05% 15,49% 15,56% Geen werkhervatting [6] 46,92% 42,67% 40,36%",
  },
  "page-2019-rehabilitation": {
    status: "read",
    in: "nl",
    quote:
      "als uw competenties opnieuw moeten worden geactualiseerd voor de uitoefening van • uw laatste beroep • of enig ander beroep op basis van uw diploma’s of van uw beroepservaring.",
  },
  "page-2019-reorientation": {
    status: "read",
    in: "nl",
    quote:
      "als u niet meer in staat bent om: • uw laatste beroep • of enig ander beroep op basis van uw diploma’s of van uw beroepservaring uit te oefenen.",
  },
  "page-2019-premium": {
    status: "read",
    in: "nl",
    quote:
      "U ontvangt een premie van 5 EUR (bruto) voor ieder effectief gevolgd uur opleiding en een premie van 500 EUR (bruto) wanneer u de opleiding succesvol afrondt.",
  },
} as const satisfies Record<string, Source>;
