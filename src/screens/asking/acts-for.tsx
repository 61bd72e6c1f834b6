import { youActForText } from "../../words/screens/portal-represent.ts";
import { useFrame } from "../parts/frame.ts";

/** Beside the question, for who acts for somebody: for whom. Shows nothing to the person themself. */
export function ActsFor() {
  const { represents, language } = useFrame();
  if (!represents) return null;
  return (
    <p>
      <strong>{youActForText[language]({ name: represents })}</strong>
    </p>
  );
}
