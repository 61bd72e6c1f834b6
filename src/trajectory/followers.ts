import type { Organisation, Role } from "../access/roles.ts";
import { consents, withdrew } from "./consent/consent.ts";
import { wasNotTakenUp } from "./guidance/guidance.ts";
import type { Trajectory } from "./trajectory.ts";

/** An organisation that follows the person in this trajectory, in one role. */
export type Follower = { organisation: Organisation; role: Role };

/**
 * Who follows: the fund always; the occupational physician and the regional service only as far as the person's
 * consent reaches (S002), or their own registration in route C; RIZIV and the Council from the advice on a project.
 */
export function followers(trajectory: Trajectory): readonly Follower[] {
  const { fund, occupational, guidance, referrer, confirmation, route } = trajectory;
  const service = guidance && !wasNotTakenUp(guidance) ? guidance.service : undefined;
  const came = route === "C" || (route === "occupational-physician" && confirmation.at !== "not-needed");
  const following: Follower[] = (["coordinator", "advising-physician", "team-member"] as const).map((role) => ({
    organisation: fund,
    role,
  }));
  const asked = occupational && occupational.outcome.at !== "taken-back";
  if (asked && consents(trajectory, "occupational-physician"))
    following.push({ organisation: occupational.to, role: "occupational-physician" });
  else if (referrer?.role === "occupational-physician" && !withdrew(trajectory, "occupational-physician"))
    following.push({ organisation: referrer.organisation as Organisation, role: "occupational-physician" });
  if (service && (consents(trajectory, service) || (came && !withdrew(trajectory, service))))
    following.push({ organisation: service, role: "mediator" });
  if (trajectory.projects.some((project) => project.advice))
    following.push(
      { organisation: "riziv", role: "riziv-officer" },
      { organisation: "riziv", role: "council-secretary" },
    );
  return following;
}
