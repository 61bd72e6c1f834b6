import { funds, type Service } from "../../access/roles.ts";
import { organisationWords } from "../../words/organisations.ts";
import { type Reach, rizivReach, finderText as text } from "../../words/screens/route-finder.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useSay } from "../parts/frame.ts";

/** Whom to turn to, and where each number and address was read. */
export function Contacts({ service, hasContract }: { service: Service | undefined; hasContract: boolean }) {
  const say = useSay();
  return (
    <>
      <Card title={say(text.yourFund)}>
        <p>{say(text.fundNumber)}</p>
        <ul>
          {funds.map((fund) => (
            <li key={fund}>
              {say(organisationWords[fund].name)} ({say(organisationWords[fund].short)})
            </li>
          ))}
        </ul>
        <Source of={say(organisationWords[funds[0]].source)} on={null} />
      </Card>
      {service && (
        <Card title={say(text.service)}>
          <p>
            <strong>{say(organisationWords[service].short)}</strong>, {say(organisationWords[service].name)}
          </p>
          <p>{say(text.noNumber)}</p>
          <Source of={say(organisationWords[service].source)} on={null} />
        </Card>
      )}
      {hasContract && (
        <Card title={say(text.physician)}>
          <p>{say(text.physicianWhere)}</p>
        </Card>
      )}
      <Card title={say(organisationWords.riziv.short)}>
        <p>{say(organisationWords.riziv.name)}</p>
        <dl class="ww-pairs">
          {rizivReach.map((reach) => (
            <Way key={reach.what.en} reach={reach} />
          ))}
        </dl>
      </Card>
    </>
  );
}

function Way({ reach: { what, value, href, source, on } }: { reach: Reach }) {
  const say = useSay();
  return (
    <div>
      <dt>{say(what)}</dt>
      <dd>
        {href ? <a href={say(href)}>{say(value)}</a> : say(value)}
        <Source of={say(source)} on={on} />
      </dd>
    </div>
  );
}

function Source({ of, on }: { of: string; on: string | null }) {
  const say = useSay();
  return (
    <p class="ww-subtle">
      {say(text.source)}: <cite>{of}</cite>, {on ? <Day on={on} /> : say(text.undated)}
    </p>
  );
}
