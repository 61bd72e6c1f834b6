import { organisationWords } from "../../words/organisations.ts";
import { portalStartText } from "../../words/screens/portal-start.ts";
import { finderText as text } from "../../words/screens/route-finder.ts";
import { useSay } from "../parts/frame.ts";
import { Notice } from "../parts/notice.tsx";
import { Missing, RouteCard } from "../portal/route-card.tsx";
import { isOpen } from "../portal/routes-open.ts";
import type { Found } from "./route-finder-page.tsx";

/** What to do first, and then each way in with why it is open or not. */
export function RoutesFound({ found: { routes, service, hasContract } }: { found: Found }) {
  const say = useSay();
  const closed = !isOpen(routes.b);
  return (
    <>
      {closed ? (
        <Notice kind="warning" title={say(portalStartText.notForYou)}>
          <Missing ruling={routes.b} />
        </Notice>
      ) : (
        <Notice title={say(text.first)}>
          <p>{say(text.callFund)}</p>
          {isOpen(routes.c) && (
            <p>
              {say(text.alsoService)} {say(organisationWords[service].short)}.
            </p>
          )}
          {hasContract && <p>{say(text.alsoEmployer)}</p>}
          <p>{say(text.within)}</p>
        </Notice>
      )}
      <RouteCard route="b" ruling={routes.b} said={closed} />
      <RouteCard route="a" ruling={routes.a} said={closed} />
      <RouteCard route="c" ruling={routes.c} said={closed} />
    </>
  );
}
