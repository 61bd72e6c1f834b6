import { act, cannot } from "../act.ts";
import { nothing } from "../inputs.ts";

/** Nothing is decided any more in a closed session; what was left undecided goes to another. */
export const closeSession = act({
  name: "close-session",
  serves: ["D2"],
  to: "session",
  by: ["council-secretary"],
  input: nothing,
  happens: ["SessionClosed"],
  hindered({ session, day }) {
    if (session.closed) return cannot("session-is-closed");
    return session.on > day ? cannot("session-has-not-come") : undefined;
  },
  decide: () => ({ happened: [{ type: "SessionClosed" }] }),
});
