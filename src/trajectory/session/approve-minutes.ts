import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import type { Signatory } from "./session.ts";

/** The chair and the secretary approve the minutes, each by their own act, on the hash of the PDF that they read. */
export const approveMinutes = act({
  name: "approve-minutes",
  serves: ["D2"],
  to: "session",
  by: ["council-member", "council-secretary"],
  freshSignIn: true,
  input: z.object({ read: ask.declaration() }),
  happens: ["MinutesApproved"],
  hindered({ session: { minutes, sitting }, actor }) {
    if (!minutes) return cannot("no-minutes-yet");
    if (actor.role === "council-member" && actor.id !== sitting?.chair) return cannot("only-the-chair-approves");
    return minutes.approved[signs(actor)] ? cannot("minutes-are-approved") : undefined;
  },
  decide({ session: { minutes }, actor }) {
    if (!minutes) return cannot("no-minutes-yet");
    return { happened: [{ type: "MinutesApproved", as: signs(actor), sha256: minutes.sha256 }] };
  },
});

const signs = ({ role }: { role: string }): Signatory => (role === "council-member" ? "chair" : "secretary");
