import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** One element of what is read aloud; `kind` as the standard calls it, whatever the maker did. */
export type Element = {
  kind: string;
  dictionary: PDFDict;
  inside: readonly Element[];
  /** What of which page stands in it. */
  marks: readonly { page: string; id: number }[];
};

const name = PDFName.of;

/** The tree of what is read aloud, in its order. @throws when there is none. */
export function structureOf(document: PDFDocument): Element {
  const { context } = document;
  const root = document.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const roles = root.lookupMaybe(name("RoleMap"), PDFDict);
  const kindOf = (tag: string): string => {
    const mapped = roles?.lookupMaybe(name(tag), PDFName)?.decodeText();
    return mapped === undefined ? tag : kindOf(mapped);
  };
  const element = (dictionary: PDFDict, around: string): Element => {
    const page = String(dictionary.get(name("Pg")) ?? around);
    const inside: Element[] = [];
    const marks: { page: string; id: number }[] = [];
    for (const one of listed(dictionary.get(name("K")))) {
      const found = one instanceof PDFRef ? context.lookup(one) : one;
      if (found instanceof PDFNumber) marks.push({ page, id: found.asNumber() });
      else if (!(found instanceof PDFDict)) continue;
      else if (found.has(name("S"))) inside.push(element(found, page));
      else if (found.has(name("MCID")))
        marks.push({
          page: String(found.get(name("Pg")) ?? page),
          id: found.lookup(name("MCID"), PDFNumber).asNumber(),
        });
    }
    const kind = dictionary.lookupMaybe(name("S"), PDFName)?.decodeText() ?? "root";
    return { kind: kindOf(kind), dictionary, inside, marks };
  };
  const listed = (kids: PDFObject | undefined): readonly PDFObject[] => {
    const found = kids instanceof PDFRef ? context.lookup(kids) : kids;
    if (found instanceof PDFArray) return found.asArray();
    return kids === undefined ? [] : [kids];
  };
  return element(root, "");
}

export const all = (element: Element): readonly Element[] => [element, ...element.inside.flatMap(all)];

/** What an element says of itself, such as the scope of a heading of a table; several owners may say something. */
export function attributeOf({ dictionary }: Element, attribute: string): string | undefined {
  const said = dictionary.lookup(name("A"));
  const owners = said instanceof PDFArray ? said.asArray().map((one) => dictionary.context.lookup(one)) : [said];
  const found = owners.find((one) => one instanceof PDFDict && one.has(name(attribute)));
  return found instanceof PDFDict ? String(found.lookup(name(attribute))) : undefined;
}

/** A text of a dictionary; empty where it has none. */
export function textOf(dictionary: PDFDict, key: string): string {
  const said = dictionary.lookup(name(key));
  return said instanceof PDFString || said instanceof PDFHexString ? said.decodeText() : "";
}
