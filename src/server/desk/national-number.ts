/**
 * The national number of an invented person: the sequence numbers 997 (men) and 998 (women) are the last of a day, far
 * beyond how many are born on one, so that nobody has it. Check digits as DOMAIN 8.3: 97 less the first nine modulo 97,
 * with a 2 before them for who was born from 2000 on.
 */
export function inventedNumber(born: string, sex: "man" | "woman"): string {
  const [year = "", month = "", date = ""] = born.split("-");
  const nine = year.slice(2) + month + date + (sex === "man" ? "997" : "998");
  const rest = Number((Number(year) >= 2000 ? "2" : "") + nine) % 97;
  return nine + String(97 - rest).padStart(2, "0");
}
