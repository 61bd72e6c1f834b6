const all = (...conditions: string[]) => ({ "toutes ces conditions": conditions });
const any = (fact: string, ...values: string[]) => ({
  "une de ces conditions": values.map((value) => `${fact} = '${value}'`),
});
const latest = "insuredPersonSignedOn coordinatorSignedOn advisingPhysicianSignedOn".split(" ");
const percent = "minutesPerWeek * 100 / fullTimeMinutes";

/** The same six rules in publicodes 1.10, whose keywords are French. It cannot add months: of the presumption, its first day. */
export const rules = {
  ...Object.fromEntries(
    [
      "entitled recognisedIncapable regime exclusion recognisedInvalid service askedByFund incapableSince asked",
      "minutesPerWeek fullTimeMinutes dailyBenefit",
      ...latest,
    ]
      .flatMap((names) => names.split(" "))
      .map((name) => [name, null]),
  ),
  "target group": {
    "toutes ces conditions": [
      "entitled = oui",
      "recognisedIncapable = oui",
      any("regime", "employee", "unemployed", "self-employed"),
      "exclusion != 'work-accident'",
      "exclusion != 'occupational-disease'",
      "exclusion != 'statutory-official'",
    ],
  },
  "route a": { valeur: "target group" },
  "route b": { valeur: "target group" },
  "days incapable": { durée: { depuis: "incapableSince", "jusqu'à": "asked" } },
  "route c": {
    "toutes ces conditions": [
      "target group",
      "recognisedInvalid = oui",
      "days incapable >= 365 jour",
      any("service", "vdab", "forem", "actiris"),
      "askedByFund = non",
    ],
  },
  "presumption from": {
    variations: [
      {
        si: all("insuredPersonSignedOn >= coordinatorSignedOn", "insuredPersonSignedOn >= advisingPhysicianSignedOn"),
        alors: "insuredPersonSignedOn",
      },
      { si: "coordinatorSignedOn >= advisingPhysicianSignedOn", alors: "coordinatorSignedOn" },
      { sinon: "advisingPhysicianSignedOn" },
    ],
  },
  above: { variations: [{ si: `${percent} > 20`, alors: `${percent} - 20` }, { sinon: 0 }] },
  reduction: { valeur: "above", arrondi: "oui" },
  benefit: { valeur: "dailyBenefit * (100 - reduction) / 100", arrondi: "oui" },
} as const;
