/** Why Weerwerk cannot start, as one sentence for whoever starts it; it never carries a password. */
export class CannotStart extends Error {
  override name = "CannotStart";
}
