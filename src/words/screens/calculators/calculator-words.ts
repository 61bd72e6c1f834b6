import type { Text } from "../../language.ts";

/** How a calculator is said. The keys of fields and answers are the names in its body and in its answer. */
export type CalculatorWords = {
  title: Text;
  /** What one can ask it, to the person. */
  about: Text;
  /** A path in the body: `signed.coordinator`, `absences.on`. What is rarely needed is folded away. */
  fields: Readonly<Record<string, { label: Text; hint?: Text; rare?: true }>>;
  answers: Readonly<Record<string, Text>>;
};
