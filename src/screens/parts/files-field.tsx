import { idOf } from "./field-of.ts";
import { type Asked, described, Labelled } from "./labelled.tsx";

/** Files from the telephone or the computer. A browser forgets them when a form comes back: the hint says so. */
export function FilesField(asked: Asked) {
  const id = idOf(asked.name);
  return (
    <Labelled id={id} asked={asked}>
      <input
        class="ds-input ww-files"
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        id={id}
        name={asked.name}
        {...described(id, asked)}
      />
    </Labelled>
  );
}
