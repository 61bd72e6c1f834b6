import { z } from "zod";
import type { Actor } from "../../../access/roles.ts";
import type { Payer } from "../../../access/who-pays.ts";
import type { DatedValue } from "../../../law/kernel/parameter.ts";
import type { ActName } from "../../../trajectory/acts.ts";
import type { Obstacle } from "../../../trajectory/obstacles.ts";
import type { LetterOtherwise, WhichLetter } from "../../law-change/letter-otherwise.ts";
import type { sayExamined } from "../../law-change/say-examined.ts";
import type { ledgerCounts } from "../../payments/ledger.ts";
import type { Order, transfersOf } from "../../payments/orders.ts";
import type { Stored } from "../../record/read-stream.ts";
import type { FileView } from "../../views/file.ts";
import type { PersonView } from "../../views/people.ts";
import type { WorkCounts, WorkRow } from "../../views/work-list.ts";
import type { saidRuling } from "../said-ruling.ts";

/** A page of a list says where the next one begins: its `cursor`; null at the end. */
type Page = { next: string | null };
/** What may be left out of an answer, because there is none or because this reader may not see it. */
type Sometimes<T, Names extends keyof T> = Omit<T, Names> & Partial<Pick<T, Names>>;

export type SaidRuling = ReturnType<typeof saidRuling>;
export type SaidEvent = Omit<Stored, "xid" | "position">;
/** An act of this reader's role; where it cannot be done now, why not, in their language. */
export type SaidAct = {
  name: ActName;
  possible: boolean;
  cannot?: Obstacle;
  why?: string;
  rulings?: readonly SaidRuling[];
};
type WithHistory<View> = Omit<View, "events" | "acts"> & { events: readonly SaidEvent[]; acts: readonly SaidAct[] };

export type FileAnswer = WithHistory<Sometimes<FileView, "lookingUntil" | "recognition" | "asOf">>;
export type PersonAnswer = WithHistory<
  Omit<Sometimes<PersonView, "recognition" | "lookingUntil">, "resumptions"> & {
    resumptions: readonly Sometimes<PersonView["resumptions"][number], "next">[];
  }
>;
export type MeAnswer = Actor & { name?: string; day: string };
export type WorkListAnswer = Page & { day: string; counts: WorkCounts; rows: readonly WorkRow[] };

export type PaymentsAnswer = Page & {
  day: string;
  payer: Payer;
  unpaid: Awaited<ReturnType<typeof ledgerCounts>>;
  payments: readonly Order[];
};
export type PaymentAnswer = Omit<Order, "transfers"> & {
  transfers: readonly Omit<Awaited<ReturnType<typeof transfersOf>>[number], "name">[];
};

export type WhatCanChange = {
  parameters: readonly { name: string; unit: string; values: readonly DatedValue<unknown>[] }[];
  rules: readonly { name: string; versions: readonly string[] }[];
};
export type WeighedAnswer = ReturnType<typeof sayExamined>;
export type LetterWeighed = WhichLetter & Omit<LetterOtherwise, "person" | "stream">;

/** By the name that their schema has in the contract. */
type ApiAnswers = {
  SaidRuling: SaidRuling;
  FileAnswer: FileAnswer;
  PersonAnswer: PersonAnswer;
  MeAnswer: MeAnswer;
  WorkListAnswer: WorkListAnswer;
  PaymentsAnswer: PaymentsAnswer;
  PaymentAnswer: PaymentAnswer;
  WhatCanChange: WhatCanChange;
  WeighedAnswer: WeighedAnswer;
  LetterWeighed: LetterWeighed;
};
const named: Record<keyof ApiAnswers, true> = {
  SaidRuling: true,
  FileAnswer: true,
  PersonAnswer: true,
  MeAnswer: true,
  WorkListAnswer: true,
  PaymentsAnswer: true,
  PaymentAnswer: true,
  WhatCanChange: true,
  WeighedAnswer: true,
  LetterWeighed: true,
};
export const answerNames = Object.keys(named);

/** An answer whose schema is made of its type (tools/docs/answers-page.ts), so that neither can say more than the other. */
export const answerOf = <Name extends keyof ApiAnswers>(name: Name) =>
  z.custom<ApiAnswers[Name]>().meta({ $ref: `#/components/schemas/${name}` });
