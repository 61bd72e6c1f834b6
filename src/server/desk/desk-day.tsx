import { Button } from "../../screens/parts/button.tsx";
import { DayField } from "../../screens/parts/day-field.tsx";
import { dayText } from "../../screens/parts/day-text.ts";
import { Form } from "../../screens/parts/form.tsx";
import { useFrame } from "../../screens/parts/frame.ts";
import type { Text } from "../../words/language.ts";

const words = {
  now: { nl: "Hier is het", fr: "Ici, nous sommes le", de: "Hier ist der", en: "Here it is" },
  other: { nl: "Andere dag", fr: "Un autre jour", de: "Anderer Tag", en: "Another day" },
  why: {
    nl: "Om te zien hoe een traject verloopt. Laat leeg voor de echte dag.",
    fr: "Pour voir comment un trajet évolue. Laissez vide pour le jour réel.",
    de: "Um zu sehen, wie ein Weg verläuft. Leer lassen für den wirklichen Tag.",
    en: "To see how a trajectory goes on. Leave empty for the real day.",
  },
  move: { nl: "Verzet de dag", fr: "Changer le jour", de: "Tag ändern", en: "Move the day" },
} satisfies Record<string, Text>;

/** For the footer of every page on a desk: the day it is taken to be, and a form to move it. */
export function DeskDay({ today }: { today: string }) {
  const { language, url } = useFrame();
  return (
    <details>
      <summary>
        {words.now[language]} <time dateTime={today}>{dayText(today, language)}</time>
      </summary>
      <Form action="/desk/day" id="desk-day">
        <input type="hidden" name="to" value={url} />
        <DayField name="desk-day" label={words.other[language]} hint={words.why[language]} values={{}} />
        <Button kind="secondary">{words.move[language]}</Button>
      </Form>
    </details>
  );
}
