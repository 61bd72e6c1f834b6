import type { NotModelled } from "../rule.ts";

export const benefitsNotModelled = {
  "training-premium": [
    {
      nl: "Belastingen: de premie is bruto.",
      fr: "Les impôts : la prime est brute.",
      de: "Steuern: Die Prämie ist brutto.",
      en: "Taxes: the premium is gross.",
    },
    {
      nl: "Uren begeleiding of scholing die geen enkele beslissing noemt.",
      fr: "Les heures de guidance ou d’enseignement qu’aucune décision ne mentionne.",
      de: "Stunden der Begleitung oder Schulung, die keine Entscheidung nennt.",
      en: "Hours of guidance or schooling that no decision names.",
    },
  ],
  "success-premium": [
    {
      nl: "Belastingen: de premie is bruto.",
      fr: "Les impôts : la prime est brute.",
      de: "Steuern: Die Prämie ist brutto.",
      en: "Taxes: the premium is gross.",
    },
    {
      nl: "Een opleiding in verschillende delen die elk met een examen eindigen.",
      fr: "Une formation en plusieurs parties qui se terminent chacune par un examen.",
      de: "Eine Ausbildung in mehreren Teilen, die jeweils mit einer Prüfung enden.",
      en: "A training of several parts that each end with an examination.",
    },
  ],
  "training-benefits": [
    {
      nl: "De werkelijke kosten: inschrijving, vervoer en materiaal na goedkeuring; tarieven en plafonds zijn niet gevonden.",
      fr: "Les frais réels : inscription, transport et matériel après approbation ; tarifs et plafonds n’ont pas été trouvés.",
      de: "Die wirklichen Kosten: Einschreibung, Fahrten und Material nach der Genehmigung; Tarife und Obergrenzen wurden nicht gefunden.",
      en: "The real costs: registration, transport and material after approval; rates and ceilings were not found.",
    },
    {
      nl: "Belastingen: de premies zijn bruto.",
      fr: "Les impôts : les primes sont brutes.",
      de: "Steuern: Die Prämien sind brutto.",
      en: "Taxes: the premiums are gross.",
    },
  ],
  payer: [
    {
      nl: "De dag waarop Actiris begon te betalen: niet gevonden, dus de dag van de pagina die het zegt.",
      fr: "Le jour où Actiris a commencé à payer : pas trouvé, donc le jour de la page qui le dit.",
      de: "Der Tag, an dem Actiris zu zahlen begann: nicht gefunden, daher der Tag der Seite, die es sagt.",
      en: "The day on which Actiris started to pay: not found, so the day of the page that says so.",
    },
    {
      nl: "Of de premies de kosten volgen: de pagina spreekt van kosten; hier betaalt dezelfde beide.",
      fr: "Si les primes suivent les frais : la page parle de frais ; ici, le même paie les deux.",
      de: "Ob die Prämien den Kosten folgen: Die Seite spricht von Kosten; hier zahlt derselbe beides.",
      en: "Whether the premiums follow the costs: the page speaks of costs; here they have the same payer.",
    },
  ],
  "training-costs": [
    {
      nl: "Een tarief per kilometer en plafonds: niet gevonden, dus tellen de kosten die het bewijs toont.",
      fr: "Un tarif par kilomètre et des plafonds : pas trouvés, donc les frais sont ceux que montre la preuve.",
      de: "Ein Satz je Kilometer und Obergrenzen: nicht gefunden, also zählen die Kosten, die der Beleg zeigt.",
      en: "A rate for each kilometre and ceilings: not found, so the cost is the one that the receipt shows.",
    },
    {
      nl: "Het oriëntatieonderzoek, dat ook na een weigering betaald wordt: zie de regel “Financiële tussenkomst”.",
      fr: "L’examen d’orientation, payé aussi après un refus : voir la règle « Intervention financière ».",
      de: "Die Orientierungsuntersuchung, die auch nach einer Ablehnung bezahlt wird: siehe die Regel „Finanzielle Beteiligung“.",
      en: "The orientation examination, which is paid after a refusal too: see the rule “Financial contribution”.",
    },
    {
      nl: "Wat een gewest voor hetzelfde betaalt: zie de regel “Naast een gewestelijk voordeel”.",
      fr: "Ce qu’une région paie pour la même chose : voir la règle « À côté d’un avantage régional ».",
      de: "Was eine Region für dasselbe zahlt: siehe die Regel „Neben einer regionalen Leistung“.",
      en: "What a region pays for the like: see the rule “Beside a regional benefit”.",
    },
  ],
  voucher: [
    {
      nl: "Welke dienstverleners erkend zijn, wat ze aanbieden, en een tweede voucher.",
      fr: "Quels prestataires sont reconnus, ce qu’ils proposent, et un second voucher.",
      de: "Welche Anbieter anerkannt sind, was sie anbieten, und ein zweiter Gutschein.",
      en: "Which providers are recognised, which services they offer, and a second voucher.",
    },
    {
      nl: "Dat het fonds leeft van bijdragen van werkgevers, 1 800 euro bij elk einde door medische overmacht.",
      fr: "Que le fonds vit de cotisations d’employeurs, 1 800 euros à chaque fin pour force majeure médicale.",
      de: "Dass der Fonds von Beiträgen der Arbeitgeber lebt, 1 800 Euro bei jedem Ende wegen medizinischer höherer Gewalt.",
      en: "That the fund exists by the contributions of employers, 1 800 euro for each end by medical force majeure.",
    },
  ],
  "anti-cumul": [
    {
      nl: "Welke gewestelijke voordelen gelijkaardig zijn: iemand moet dat zeggen, met het bedrag.",
      fr: "Quels avantages régionaux sont similaires : quelqu’un doit le dire, avec le montant.",
      de: "Welche regionalen Leistungen gleichartig sind: Das muss jemand sagen, mit dem Betrag.",
      en: "Which regional benefits are similar: someone must say so, with the amount.",
    },
  ],
  "employer-premium": [
    {
      nl: "Wanneer ze betaald wordt: uiterlijk op het einde van de tweede maand na de aanvraag, zeggen de bronnen.",
      fr: "Quand elle est payée : au plus tard à la fin du deuxième mois après la demande, disent les sources.",
      de: "Wann sie gezahlt wird: spätestens am Ende des zweiten Monats nach dem Antrag, sagen die Quellen.",
      en: "When it is paid: by the end of the second month after the request, say the sources.",
    },
    {
      nl: "Hoe de drie maanden werk geteld worden: niet gevonden.",
      fr: "Comment les trois mois de travail sont comptés : pas trouvé.",
      de: "Wie die drei Monate Arbeit gezählt werden: nicht gefunden.",
      en: "How the three months of work are counted: not found.",
    },
  ],
  "benefit-rate": [
    {
      nl: "Het plafond van het loon, en de laagste en hoogste uitkeringen: de gevonden bedragen komen uit tweede hand en spreken elkaar tegen. Vul het loon al begrensd in.",
      fr: "Le plafond du salaire, et les indemnités minimales et maximales : les montants trouvés sont de seconde main et se contredisent. Indiquez le salaire déjà plafonné.",
      de: "Die Obergrenze des Lohns und die niedrigsten und höchsten Leistungen: Die gefundenen Beträge sind aus zweiter Hand und widersprechen sich. Geben Sie den Lohn schon begrenzt an.",
      en: "The ceiling of the wage, and the lowest and highest benefits: the amounts found are second-hand and contradict each other. Fill in the wage capped already.",
    },
    {
      nl: "Werkzoekenden in de eerste zes maanden, die niet meer krijgen dan hun werkloosheidsuitkering.",
      fr: "Les chômeurs dans les six premiers mois, limités à leur allocation de chômage.",
      de: "Arbeitslose in den ersten sechs Monaten, die nicht mehr als ihr Arbeitslosengeld bekommen.",
      en: "The unemployed in the first six months, who get no more than their unemployment benefit.",
    },
    {
      nl: "Zelfstandigen: vaste dagbedragen, die alleen uit tweede hand gevonden zijn, en de inhouding van 11,11 % daarop.",
      fr: "Les indépendants : des forfaits par jour, trouvés de seconde main seulement, et la retenue de 11,11 % dessus.",
      de: "Selbstständige: feste Tagesbeträge, nur aus zweiter Hand gefunden, und der Abzug von 11,11 % davon.",
      en: "The self-employed: fixed amounts a day, found at second hand only, and the withholding of 11.11 % on them.",
    },
  ],
} satisfies Record<string, NotModelled>;
