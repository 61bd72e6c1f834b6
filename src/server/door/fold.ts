import type { Happening } from "../../trajectory/events.ts";
import { evolvePayment, type Payment, type PaymentEvents } from "../../trajectory/payment/payment.ts";
import {
  evolveRecognition,
  type Recognition,
  type RecognitionEvents,
} from "../../trajectory/recognition/recognition.ts";
import { evolveResumption, type Resumption, type ResumptionEvents } from "../../trajectory/resumption/resumption.ts";
import { evolveSession, type Session, type SessionEvents } from "../../trajectory/session/session.ts";
import { evolveTrajectory, type Trajectory, type TrajectoryEventType } from "../../trajectory/trajectory.ts";
import type { Told } from "../record/read-stream.ts";
import { fromRecord } from "./happenings.ts";

export const foldTrajectory = (events: readonly Told[], from?: Trajectory): Trajectory | undefined =>
  events.reduce<Trajectory | undefined>(
    (state, event) => evolveTrajectory(state, fromRecord(event) as Happening<TrajectoryEventType>, event),
    from,
  );

export const foldRecognition = (events: readonly Told[], from?: Recognition): Recognition | undefined =>
  events.reduce<Recognition | undefined>(
    (state, event) => evolveRecognition(state, fromRecord(event) as Happening<keyof RecognitionEvents>, event),
    from,
  );

export const foldSession = (events: readonly Told[], from?: Session): Session | undefined =>
  events.reduce<Session | undefined>(
    (state, event) => evolveSession(state, fromRecord(event) as Happening<keyof SessionEvents>, event),
    from,
  );

export const foldPayment = (events: readonly Told[], from?: Payment): Payment | undefined =>
  events.reduce<Payment | undefined>(
    (state, event) => evolvePayment(state, fromRecord(event) as Happening<keyof PaymentEvents>, event),
    from,
  );

export const foldResumption = (events: readonly Told[], from?: Resumption): Resumption | undefined =>
  events.reduce<Resumption | undefined>(
    (state, event) => evolveResumption(state, fromRecord(event) as Happening<keyof ResumptionEvents>, event),
    from,
  );
