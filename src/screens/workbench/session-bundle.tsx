import type { Project } from "../../trajectory/dossier/dossier.ts";
import type { EventType } from "../../trajectory/events.ts";
import { choiceText } from "../../words/choices.ts";
import { eventWords } from "../../words/events.ts";
import { roomText as text } from "../../words/screens/council-room.ts";
import { projectText } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue, type Pair } from "../parts/key-value.tsx";
import { Notice } from "../parts/notice.tsx";

type Fact = { type: string; on: string; open: object };
export type BundleShown = {
  on: string;
  reason: string | null;
  sha256: string;
  pdf: string;
  /** Worked out again from the record. */
  same: boolean;
  /** Undefined: this reader does not get the whole of it. */
  href?: string | undefined;
  /** Null: somebody in it was erased. */
  dossiers: readonly { project: string; reference: string; name: string; facts: readonly Fact[] }[] | null;
  /** Under which each document of the dossiers is opened. */
  documentsAt: string;
  /** The reader takes no part in one or more of them. */
  withheld: boolean;
  changes: readonly {
    key: string;
    name: string;
    is: "put-on-agenda" | "taken-off-agenda" | "new-fact";
    type?: EventType;
    on?: string;
  }[];
};

/** What the members decide on: frozen, with its hash, and what became different since. */
export function SessionBundle({ bundle }: { bundle: BundleShown | null }) {
  const say = useSay();
  if (!bundle)
    return (
      <Card title={say(text.bundle)}>
        <p>{say(text.noBundle)}</p>
      </Card>
    );
  const { on, reason, sha256, pdf, same, href, dossiers, documentsAt, withheld, changes } = bundle;
  return (
    <Card title={say(text.bundle)}>
      {changes.length > 0 && <Changes changes={changes} />}
      <KeyValue
        pairs={[
          { key: say(text.frozenOn), value: <Day on={on} /> },
          ...(reason ? [{ key: say(text.reason), value: reason }] : []),
          {
            key: say(text.hash),
            value: (
              <>
                <code class="ww-breaks">{sha256}</code>
                <br />
                {say(same ? text.checked : text.notTheSame)}
              </>
            ),
          },
          { key: say(text.hashOfPdf), value: <code class="ww-breaks">{pdf}</code> },
        ]}
      />
      {href && (
        <p>
          <a href={href}>{say(text.openPdf)}</a>
        </p>
      )}
      {withheld && <p>{say(text.notYours)}</p>}
      {dossiers ? (
        dossiers.map(({ project, reference, name, facts }) => (
          <details key={project}>
            <summary>
              {reference} – <bdi>{name}</bdi>
            </summary>
            <Facts facts={facts} documentsAt={documentsAt} />
          </details>
        ))
      ) : (
        <p>{say(text.erased)}</p>
      )}
    </Card>
  );
}

function Changes({ changes }: Pick<BundleShown, "changes">) {
  const say = useSay();
  return (
    <Notice kind="warning" title={say(text.changed)} level={3}>
      <ul>
        {changes.map(({ key, name, is, type, on }) => (
          <li key={key}>
            <bdi>{name}</bdi>:{" "}
            {is === "new-fact" && type ? (
              <>
                {say(eventWords[type].happened)}
                {on && (
                  <>
                    , <Day on={on} />
                  </>
                )}
              </>
            ) : (
              say(is === "put-on-agenda" ? text.putOn : text.takenOff)
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Facts({ facts, documentsAt }: { facts: readonly Fact[]; documentsAt: string }) {
  const say = useSay();
  const { language } = useFrame();
  const pairsOf = ({ type, on, open }: Fact): Pair[] => {
    const { documents = [] } = open as { documents?: readonly { id: string; sha256: string }[] };
    const papers = documents.map(({ id, sha256 }) => ({
      key: say(eventWords.ProjectDocumentAdded.happened),
      value: (
        <span key={id}>
          <a href={`${documentsAt}/${id}`}>{say(text.openDocument)}</a> (<Day on={on} />)
          <br />
          <code class="ww-breaks">{sha256}</code>
        </span>
      ),
    }));
    switch (type) {
      case "ProjectHandedIn": {
        const { training = "", provider = "", occupation, from, until, hoursPlanned } = open as Project;
        return [
          { key: say(projectText.training), value: `${training}, ${provider}` },
          { key: say(projectText.occupation), value: occupation },
          {
            key: say(projectText.period),
            value: (
              <>
                <Day on={from} /> – <Day on={until} />
              </>
            ),
          },
          { key: say(projectText.hoursPlanned), value: hoursPlanned },
          ...papers,
        ];
      }
      case "ProjectAdvised": {
        const { compatible } = open as { compatible: boolean };
        return [
          {
            key: say(eventWords.ProjectAdvised.happened),
            value: (
              <>
                {say(compatible ? text.compatible : text.incompatible)} (<Day on={on} />)
              </>
            ),
          },
        ];
      }
      case "ProjectExamined": {
        const { opinion, grounds, consultedOn } = open as { opinion: string; grounds: string; consultedOn: string };
        return [
          { key: say(text.consultedOn), value: <Day on={consultedOn} /> },
          { key: say(eventWords.ProjectExamined.happened), value: choiceText("opinion", opinion, language) },
          { key: say(text.grounds), value: grounds },
        ];
      }
      default:
        return papers;
    }
  };
  return <KeyValue pairs={facts.flatMap(pairsOf)} />;
}
