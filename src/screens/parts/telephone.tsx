/** One number to press, or more with the language in which each is answered: "+32 2 555 01 00 (NL) / +32 2 555 02 00 (FR)". */
export function Telephone({ of }: { of: string }) {
  return (
    <>
      {of.split(" / ").map((part, at) => {
        const number = /^[+\d][\d ]*\d/.exec(part)?.[0] ?? part;
        return (
          <span key={part}>
            {at > 0 && <br />}
            <a href={`tel:${number.replaceAll(/[^+\d]/g, "")}`}>{number}</a>
            {part.slice(number.length)}
          </span>
        );
      })}
    </>
  );
}
