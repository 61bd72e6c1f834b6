import type { Service } from "../../access/roles.ts";
import type { Consent, ConsentPartner } from "../../trajectory/consent/consent.ts";
import { followers } from "../../trajectory/followers.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { choiceText } from "../../words/choices.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";

/** To whom the person lets facts go, for what, and how to take it back. */
export function ConsentsCard({ stream, trajectory }: { stream: string; trajectory: Trajectory }) {
  const say = useSay();
  const { language } = useFrame();
  const came = cameWithout(trajectory);
  const given = Object.entries(trajectory.consents) as [ConsentPartner, Consent][];
  return (
    <Card title={say(portalText.consents)}>
      {given.length === 0 && came.length === 0 && <p>{say(portalText.noConsents)}</p>}
      {came.map((partner) => (
        <div key={partner} class="ww-stack">
          <p>
            <strong>{choiceText("partner", partner, language)}</strong>
            <br />
            {say(portalText.cameByYourself)}
          </p>
          {!trajectory.ended && <Withdraw stream={stream} partner={partner} />}
        </div>
      ))}
      {given.map(([partner, { purpose, givenOn, withdrawnOn }]) => (
        <div key={partner} class="ww-stack">
          <p>
            <strong>{choiceText("partner", partner, language)}</strong>
            <br />
            {choiceText("purpose", purpose, language)}
            <br />
            <span class="ww-subtle">
              {say(withdrawnOn ? portalText.withdrawnOn : portalText.givenOn)} <Day on={withdrawnOn ?? givenOn} />
            </span>
          </p>
          {!withdrawnOn && !trajectory.ended && <Withdraw stream={stream} partner={partner} />}
        </div>
      ))}
    </Card>
  );
}

/** Partners who follow because the person came to them, or was referred by them: no consent was asked, yet it can end. */
function cameWithout(trajectory: Trajectory): ConsentPartner[] {
  const partners = followers(trajectory).flatMap(({ role, organisation }): ConsentPartner[] => {
    if (role === "mediator") return [organisation as Service];
    return role === "occupational-physician" ? ["occupational-physician"] : [];
  });
  return partners.filter((partner) => !trajectory.consents[partner]);
}

function Withdraw({ stream, partner }: { stream: string; partner: ConsentPartner }) {
  const say = useSay();
  const { language } = useFrame();
  return (
    <p>
      <LinkButton kind="secondary" href={`/trajectory/${stream}/withdraw-consent?partner=${partner}`}>
        {say(portalText.withdraw)} <span class="ds-sr-only">: {choiceText("partner", partner, language)}</span>
      </LinkButton>
    </p>
  );
}
