import { idOf } from "./field-of.ts";
import { type Asked, described, Labelled } from "./labelled.tsx";

const documents = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png";

type FilesFieldProps = Asked & {
  /** What a browser offers to choose; documents unless said otherwise. */
  accept?: string;
  one?: boolean;
};

/** Files from the telephone or the computer. A browser forgets them when a form comes back: the hint says so. */
export function FilesField({ accept = documents, one = false, ...asked }: FilesFieldProps) {
  const id = idOf(asked.name);
  return (
    <Labelled id={id} asked={asked}>
      <input
        class="ds-input ww-files"
        type="file"
        multiple={!one}
        accept={accept}
        id={id}
        name={asked.name}
        {...described(id, asked)}
      />
    </Labelled>
  );
}
