/** Letters that do not fall apart into a letter and a mark. */
const others: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  "’": "'",
  "–": "-",
};

/** A name in the characters that every bank in SEPA takes, at most 70 of them; what has no place there is a blank. */
export function bankText(name: string): string {
  const plain = name
    .replaceAll(/[ßæÆœŒøØłŁđĐ’–]/g, (letter) => others[letter] ?? " ")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9/?:().,'+ -]/g, " ")
    .replaceAll(/ +/g, " ")
    .trim()
    .slice(0, 70)
    .trim();
  return plain || "-";
}
