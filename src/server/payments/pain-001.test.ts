import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { isValidBIC, isValidIBAN } from "ibantools";
import { validateXML } from "xmllint-wasm";
import { bankText } from "./bank-text.ts";
import { pain001 } from "./pain-001.ts";
import { payingAccounts } from "./paying-accounts.ts";

const schema = fileURLToPath(new URL("../../../../shared/data/pain.001.001.09-sepa-subset.xsd", import.meta.url));
const skip = existsSync(schema) ? false : "skipped: the schema is not in ../shared/data";
const faultsOf = async (xml: string) => {
  const { valid, errors } = await validateXML({
    xml: { fileName: "payment.xml", contents: xml },
    schema: [readFileSync(schema, "utf8")],
  });
  return valid ? [] : errors.map(({ message }) => message);
};

type Transfers = Parameters<typeof pain001>[0]["transfers"];
const order = (transfers: Transfers) =>
  pain001({
    message: "WWACTIRIS-20270203-3F2A9C1B",
    at: new Date("2027-02-03T09:30:00.123Z"),
    executeOn: "2027-02-03",
    debtor: payingAccounts.actiris,
    transfers,
  });
const lien = { endToEnd: "WWACTIRIS-20270203-3F2A9C1B-0001", name: "Lien Müller-d’Hondt", iban: "BE68539007547034" };
const omar = { endToEnd: "WWACTIRIS-20270203-3F2A9C1B-0002", name: 'Omar <b> & "Co"', iban: "NL91ABNA0417164300" };

describe("a payment file (ISO 20022, pain.001.001.09)", () => {
  it("says how many transfers it holds and what they come to, to the cent, for the whole and for the instruction", () => {
    const xml = order([
      { ...lien, cents: 84_545 },
      { ...omar, cents: 5 },
    ]);
    const all = (name: string) =>
      [...xml.matchAll(new RegExp(`<${name}(?: Ccy="EUR")?>([^<]*)<`, "g"))].map(([, text]) => text);
    assert.deepEqual(
      [all("NbOfTxs"), all("CtrlSum")],
      [
        ["2", "2"],
        ["845.50", "845.50"],
      ],
    );
    assert.deepEqual(
      [all("MsgId"), all("PmtInfId")],
      [["WWACTIRIS-20270203-3F2A9C1B"], ["WWACTIRIS-20270203-3F2A9C1B-P1"]],
    );
    assert.deepEqual(
      [all("EndToEndId"), all("InstdAmt")],
      [
        [lien.endToEnd, omar.endToEnd],
        ["845.45", "0.05"],
      ],
    );
  });

  it("says nothing of what a transfer is for", () =>
    assert.doesNotMatch(order([{ ...lien, cents: 1 }]), /training|premi|opleiding|formation|hours|invalid/i));

  it("is what the schema of the banks asks for", { skip }, async () => {
    assert.deepEqual(
      await faultsOf(
        order([
          { ...lien, cents: 84_545 },
          { ...omar, cents: 1 },
        ]),
      ),
      [],
    );
  });

  it("is refused by that schema when it is not, so that the test can fail", { skip }, async () => {
    assert.notDeepEqual(await faultsOf(order([{ ...lien, cents: 0 }])), []);
    assert.notDeepEqual(await faultsOf(order([{ ...lien, endToEnd: "x".repeat(36), cents: 1 }])), []);
  });

  it("is what the schema asks for with a thousand transfers, and with any name", { skip }, async () => {
    const names = fc.sample(fc.string({ unit: "binary", maxLength: 200 }), { numRuns: 1000, seed: 20_260_302 });
    const many = names.map((name, index) => ({ ...lien, name, endToEnd: `WW-${index}`, cents: 1 + index }));
    assert.deepEqual(await faultsOf(order(many)), []);
  });
});

describe("a name in a payment file", () => {
  it("stands in the characters that every bank takes", () =>
    assert.deepEqual(["Lien Müller-d’Hondt", "Łukasz Øst", "Ève Œuvrard", "Omar <b>", "李", "Weiß"].map(bankText), [
      "Lien Muller-d'Hondt",
      "Lukasz Ost",
      "Eve OEuvrard",
      "Omar b",
      "-",
      "Weiss",
    ]));
});

describe("the accounts of the payers", () => {
  it("have account numbers and bank codes that could be real", () => {
    for (const { iban, bic } of Object.values(payingAccounts)) assert.ok(isValidIBAN(iban) && isValidBIC(bic), iban);
    assert.equal(
      new Set(Object.values(payingAccounts).map(({ iban }) => iban)).size,
      Object.keys(payingAccounts).length,
    );
  });
});
