import type { ActName } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import { actShown } from "../../words/acts.ts";
import { dueWordsOf } from "../../words/dues.ts";
import { roleWords } from "../../words/roles.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { representText } from "../../words/screens/portal-represent.ts";
import { LinkButton } from "../parts/button.tsx";
import { Day } from "../parts/day.tsx";
import { DueSum } from "../parts/due-sum.tsx";
import { useSay } from "../parts/frame.ts";
import { Notice } from "../parts/notice.tsx";

type Asked = {
  base: string;
  dues: readonly Due[];
  /** Only where the reader acts for the person: what they cannot do for them. */
  inPerson?: readonly ActName[];
};

/** What is waited for of the reader, or else who has the ball, and until when. */
export function AskedOfMe({ base, dues, inPerson = [] }: Asked) {
  const say = useSay();
  const mine = dues.filter(({ who }) => who === "insured-person");
  if (mine.length > 0)
    return (
      <Notice title={say(portalText.waitingForYou)}>
        {mine.map((due) => (
          <div key={due.act} class="ww-stack">
            <p>
              {say(dueWordsOf(due).forPerson)} <By due={due} />
            </p>
            <p>
              {inPerson.includes(due.act) ? (
                say(representText.onlyThemself)
              ) : (
                <LinkButton href={`${base}/${due.act}`}>{say(actShown(due.act, due.who).title)}</LinkButton>
              )}
            </p>
            <DueSum sum={due.sum} reader="insured-person" />
          </div>
        ))}
      </Notice>
    );
  const [first] = [...dues].sort((one, other) => (one.by ?? "9999").localeCompare(other.by ?? "9999"));
  return (
    <Notice title={say(portalText.nothingToDo)}>
      {first && (
        <>
          <p>
            {say(portalText.whoseTurn)}: <strong>{say(roleWords[first.who].name)}</strong>.{" "}
            {say(dueWordsOf(first).forPerson)} <By due={first} />
          </p>
          <DueSum sum={first.sum} reader="insured-person" />
        </>
      )}
    </Notice>
  );
}

function By({ due: { by } }: { due: Due }) {
  const say = useSay();
  return by === null ? null : (
    <>
      {say(portalText.by)} <Day on={by} />.
    </>
  );
}
