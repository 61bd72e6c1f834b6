import { partsText } from "../../words/screens/parts.ts";
import { type Fault, idOf } from "./field-of.ts";
import { useSay } from "./frame.ts";

/** Every fault at once, at the top, each leading to its box. Shows nothing when there is none. */
export function ErrorSummary({ faults }: { faults: readonly Fault[] }) {
  const say = useSay();
  if (faults.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} aria-labelledby="problem">
      <h2 class="ds-heading" id="problem">
        {say(partsText.problem)}
      </h2>
      <ul>
        {faults.map(({ field, message, href = field && `#${idOf(field)}` }) => (
          <li key={`${field} ${message}`}>{href ? <a href={href}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
