import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Entitlement } from "../../trajectory/money/entitlements.ts";
import type { TransferStatus } from "../../trajectory/payment/payment.ts";
import { choiceText } from "../../words/choices.ts";
import { counted } from "../../words/counted.ts";
import { countText, monthText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { hoursText, kindText } from "../../words/screens/money.ts";

/** One amount as it is shown: from hours, by a rule, into an order. */
export type MoneyLineShown = Entitlement & {
  stream: string;
  ruling: Ruling | undefined;
  order:
    | { payment: string; endToEnd: string; orderedOn: string; status: Exclude<TransferStatus, "returned"> }
    | undefined;
};

type What = Pick<Entitlement, "kind" | "about" | "hours" | "hoursBefore">;

/** What an amount is for, in a few words: `maart 2026: 62 uur`. */
export function whatText({ kind, about, hours, hoursBefore }: What, language: Language): string {
  if (kind === "cost") return `${kindText.cost[language]} · ${choiceText("kind", about, language)}`;
  if (kind === "region") {
    const premium = about === "success" ? kindText.success[language] : monthText(about, language);
    return `${kindText.region[language]} · ${premium}`;
  }
  if (kind === "success" || hours === null) return kindText[kind][language];
  const how = hoursBefore === null ? "once" : hoursBefore === hours ? "reckoned" : "anew";
  const say = (count: number) => countText(count, counted.hours, language);
  return hoursText[how][language]({
    month: monthText(about, language),
    hours: say(hours),
    before: say(hoursBefore ?? 0),
  });
}
