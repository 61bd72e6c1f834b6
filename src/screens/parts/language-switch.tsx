import { type Language, languages } from "../../words/language.ts";
import { partsText } from "../../words/screens/parts.ts";
import { useFrame, useSay } from "./frame.ts";

const ownName = { nl: "Nederlands", fr: "Français", de: "Deutsch", en: "English" } as const satisfies Record<
  Language,
  string
>;

/** The same page in another language. */
export function LanguageSwitch() {
  const say = useSay();
  const { language, url } = useFrame();
  return (
    <nav class="ww-languages" aria-label={say(partsText.chooseLanguage)}>
      <ul>
        {languages.map((one) => (
          <li key={one}>
            <a
              href={inLanguage(url, one)}
              lang={one}
              hreflang={one}
              aria-current={one === language ? "true" : undefined}
            >
              {one.toUpperCase()} <span class="ds-sr-only">{ownName[one]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address with `lang` set, and everything else that stood in it. */
function inLanguage(url: string, language: Language): string {
  const [path = "/", query = ""] = url.split("?", 2);
  const kept = new URLSearchParams(query);
  kept.set("lang", language);
  return `${path}?${kept}`;
}
