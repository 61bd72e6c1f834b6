import XmlBuilder from "fast-xml-builder";
import { eurosOf } from "../../trajectory/money/euros.ts";
import { bankText } from "./bank-text.ts";
import type { PayingAccount } from "./paying-accounts.ts";

/** One credit transfer order, as a bank wants it. Amounts are whole cents, days ISO text. */
export type CreditTransfers = {
  message: string;
  /** When the file was made. */
  at: Date;
  executeOn: string;
  debtor: PayingAccount;
  transfers: readonly { endToEnd: string; name: string; iban: string; cents: number }[];
};

/**
 * An ISO 20022 customer credit transfer initiation, pain.001.001.09, for SEPA: one group, one instruction, a transfer a
 * person. What a transfer is for does not stand in it: a bank has no part in a trajectory.
 */
export function pain001({ message, at, executeOn, debtor, transfers }: CreditTransfers): string {
  const sums = {
    NbOfTxs: String(transfers.length),
    CtrlSum: eurosOf(transfers.reduce((sum, { cents }) => sum + cents, 0)),
  };
  const document = {
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    Document: {
      "@xmlns": "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: message,
          CreDtTm: `${at.toISOString().slice(0, 19)}Z`,
          ...sums,
          InitgPty: { Nm: bankText(debtor.name) },
        },
        PmtInf: {
          PmtInfId: `${message}-P1`,
          PmtMtd: "TRF",
          BtchBookg: "true",
          ...sums,
          PmtTpInf: { SvcLvl: { Cd: "SEPA" } },
          ReqdExctnDt: { Dt: executeOn },
          Dbtr: { Nm: bankText(debtor.name) },
          DbtrAcct: { Id: { IBAN: debtor.iban }, Ccy: "EUR" },
          DbtrAgt: { FinInstnId: { BICFI: debtor.bic } },
          ChrgBr: "SLEV",
          CdtTrfTxInf: transfers.map(({ endToEnd, name, iban, cents }) => ({
            PmtId: { InstrId: endToEnd, EndToEndId: endToEnd },
            Amt: { InstdAmt: { "@Ccy": "EUR", "#": eurosOf(cents) } },
            Cdtr: { Nm: bankText(name) },
            CdtrAcct: { Id: { IBAN: iban } },
            RmtInf: { Ustrd: endToEnd },
          })),
        },
      },
    },
  };
  return xml.build(document);
}

/** Escapes whatever it is given; a name that begins with @ is an attribute, # is the text beside it. */
const xml = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  format: true,
  indentBy: "  ",
});
