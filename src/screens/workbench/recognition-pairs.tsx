import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { choiceText } from "../../words/choices.ts";
import type { Language } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { recognitionText as text } from "../../words/screens/workbench-people.ts";
import { Day } from "../parts/day.tsx";
import type { Say } from "../parts/frame.ts";
import type { Pair } from "../parts/key-value.tsx";

/** What the fund recognised, as labelled values. */
export function recognitionPairs(recognition: Recognition, say: Say, language: Language): Pair[] {
  const { fund, regime, incapableSince, invalidSince, entitled, hasContract, preventionService, exclusion, endedOn } =
    recognition;
  const yesNo = (yes: boolean) => choiceText("yesNo", String(yes), language);
  return [
    { key: say(text.fund), value: say(organisationWords[fund].short) },
    { key: say(text.regime), value: choiceText("regime", regime, language) },
    { key: say(text.incapableSince), value: <Day on={incapableSince} /> },
    { key: say(text.invalidSince), value: invalidSince ? <Day on={invalidSince} /> : say(text.notInvalid) },
    { key: say(text.entitled), value: yesNo(entitled) },
    { key: say(text.contract), value: yesNo(hasContract) },
    ...(preventionService
      ? [{ key: say(text.preventionService), value: say(organisationWords[preventionService].short) }]
      : []),
    ...(exclusion === "none"
      ? []
      : [{ key: say(text.exclusion), value: choiceText("exclusion", exclusion, language) }]),
    ...(endedOn ? [{ key: say(text.endedOn), value: <Day on={endedOn} /> }] : []),
  ];
}
