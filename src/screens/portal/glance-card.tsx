import { countText } from "../../words/formats.ts";
import {
  amountsText,
  documentsCounted,
  lettersCounted,
  looksCounted,
  glanceText as text,
} from "../../words/screens/portal-glance.ts";
import { portalNavText } from "../../words/screens/portal-nav.ts";
import { Card } from "../parts/card.tsx";
import { moneyText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";

/** What stands on the reader's other pages. */
export type AtAGlance = {
  /** Whole cents, gross, of every payer together. */
  paid: number;
  toCome: number;
  /** By others than the reader, in the last 30 days. */
  looks: number;
  letters: number;
  documents: number;
};

/** Money, letters and documents, and who looked: how it stands, and where to read it. */
export function GlanceCard({ glance, onPaper }: { glance: AtAGlance; onPaper?: boolean }) {
  const { paid, toCome, looks, letters, documents } = glance;
  const say = useSay();
  const { language } = useFrame();
  const money = { paid: moneyText(paid, language), toCome: moneyText(toCome, language) };
  const rows = [
    ["/me/money", portalNavText.money, paid + toCome === 0 ? say(text.noMoney) : amountsText[language](money)],
    [
      "/me/documents",
      portalNavText.documents,
      `${countText(letters, lettersCounted, language)}, ${countText(documents, documentsCounted, language)}`,
    ],
    [
      "/me/who-looked",
      portalNavText.whoLooked,
      looks === 0 ? say(text.nobodyLooked) : countText(looks, looksCounted, language),
    ],
  ] as const;
  return (
    <Card title={say(text.title)}>
      <ul class="ww-plain">
        {rows.map(([href, name, stands]) => (
          <li key={href}>
            <a href={href}>{say(name)}</a>
            <br />
            <span class="ww-subtle">{stands}</span>
          </li>
        ))}
      </ul>
      {!onPaper && (
        <p class="ww-on-screen">
          <a href="/me/print">{say(text.print)}</a>
        </p>
      )}
    </Card>
  );
}
