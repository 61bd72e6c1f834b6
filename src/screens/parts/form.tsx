import type { ComponentChildren } from "preact";
import { useFrame } from "./frame.ts";

/** The name under which the form token comes back. */
export const formTokenName = "form-token";

type FormProps = {
  action: string;
  id?: string;
  /** Files go with it. */
  files?: boolean;
  children: ComponentChildren;
};

/** A form that changes something: posts, with the token, and leaves checking to the server. */
export function Form({ action, id, files, children }: FormProps) {
  const { formToken } = useFrame();
  return (
    <form
      class="ww-form"
      method="post"
      action={action}
      id={id}
      encType={files ? "multipart/form-data" : undefined}
      noValidate
    >
      {formToken && <input type="hidden" name={formTokenName} value={formToken} />}
      {children}
    </form>
  );
}
