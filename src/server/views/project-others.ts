import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { duesOfRecognition } from "../../trajectory/recognition-dues.ts";
import type { Session } from "../../trajectory/session/session.ts";
import { projectRequests } from "../own-data/project-requests.ts";
import { columns } from "../record/columns.ts";
import type { Stored } from "../record/read-stream.ts";
import { othersOutOf, rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";

export const recognitionRow = (stream: string, state: Recognition, last: Pick<Stored, "version">) => ({
  person_id: state.person,
  stream_id: stream,
  fund: state.fund,
  regime: state.regime,
  incapable_since: state.incapableSince,
  state,
  version: last.version,
});

export const recognitionDueRows = (state: Recognition) =>
  duesOfRecognition(state).map(({ act, who, by, from }) => ({
    person_id: state.person,
    what: act,
    waiting_for: who,
    fund: state.fund,
    due_on: by,
    from_day: from,
  }));

type Due = ReturnType<typeof recognitionDueRows>[number];

export const intoRecognitions = {
  recognition: rowsInto<ReturnType<typeof recognitionRow>>("recognition", columns.recognition, {
    key: ["person_id"],
    found: "update",
  }),
  due: rowsInto<Due>("recognition_due", columns.recognition_due, {
    key: ["person_id", "what", "waiting_for"],
    found: "update",
  }),
};
const intoSessions = rowsInto<ReturnType<typeof sessionRow>>("session", columns.session, {
  key: ["stream_id"],
  found: "update",
});
const duesOutOf = othersOutOf("recognition_due", columns.recognition_due, "person_id", [
  "person_id",
  "what",
  "waiting_for",
]);

export function projectRecognition(stream: string, state: Recognition, last: Stored): Write[] {
  const due = recognitionDueRows(state);
  return [
    intoRecognitions.recognition([recognitionRow(stream, state, last)]),
    duesOutOf([state.person], due),
    intoRecognitions.due(due),
    ...projectRequests(state),
  ];
}

export const sessionRow = (stream: string, state: Session, last: Pick<Stored, "version">) => ({
  stream_id: stream,
  held_on: state.on,
  place: state.place,
  status: state.closed ? "closed" : "planned",
  version: last.version,
  state,
});

export const projectSession = (stream: string, state: Session, last: Stored): Write[] => [
  intoSessions([sessionRow(stream, state, last)]),
];
