import type { FieldOf } from "../../screens/parts/field-of.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Language } from "../../words/language.ts";
import { documentsText as text } from "../../words/screens/act-form.ts";
import { documentsField } from "../documents/take-uploads.ts";
import { documentsOf } from "../door/door.ts";

/** The box for the files of an act that takes them. @param again whether they were sent before, and are gone */
export function filesOf(act: ActName, again: boolean, language: Language): readonly FieldOf[] {
  const documents = documentsOf(act);
  if (!documents) return [];
  const hint = again ? `${text.again[language]} ${text.hint[language]}` : text.hint[language];
  return [{ kind: "files", name: documentsField, label: text.label[language], hint, optional: documents.least === 0 }];
}
