import type { ComponentChildren } from "preact";
import { keysText } from "../../words/screens/parts.ts";
import { useSay } from "./frame.ts";
import { Icon, type IconName } from "./icon.tsx";

type SheetProps = {
  /** Its own on the page. */
  id: string;
  icon: IconName;
  /** What stands on the button that opens it. */
  button: string;
  /** Beside that button. */
  beside?: ComponentChildren;
  children: ComponentChildren;
};

/**
 * On a telephone a button opens it from below, without script (a popover); where there is room it simply stands there,
 * and so it does in a browser that knows no popover.
 */
export function Sheet({ id, icon, button, beside, children }: SheetProps) {
  const say = useSay();
  return (
    <div class="ww-sheet">
      <div class="ww-sheet__bar">
        <button type="button" class="ds-button" data-variant="secondary" popovertarget={id}>
          <Icon name={icon} />
          {button}
        </button>
        {beside}
      </div>
      <div class="ww-sheet__box" id={id} popover="auto">
        {children}
        <button
          type="button"
          class="ds-button ww-sheet__close"
          data-variant="secondary"
          popovertarget={id}
          popovertargetaction="hide"
        >
          {say(keysText.close)}
        </button>
      </div>
    </div>
  );
}
