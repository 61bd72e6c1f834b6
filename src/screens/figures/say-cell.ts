import type { Cell, Unit } from "../../figures/figure.ts";
import { numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { figuresText } from "../../words/screens/figures.ts";

/** A number of a figure as people read it. */
export function sayCell(cell: Cell, unit: Unit, language: Language): string {
  if (cell === undefined) return "–";
  if (cell === null) return figuresText.hidden[language];
  return unit === "share" ? `${numberText(cell / 100, language)} %` : numberText(cell, language);
}
