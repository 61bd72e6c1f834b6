import { workListText as text } from "../../words/screens/workbench.ts";
import { useFrame, useSay } from "../parts/frame.ts";

/** The list from which the reader came, with its filters, and the file that comes next in it. */
export type ListPlace = { href: string; next?: { href: string; name: string } };

/** Back to the list, and on to the next: one key each. Shows nothing to who came from no list. */
export function ListPlaceLinks({ place }: { place: ListPlace | undefined }) {
  const say = useSay();
  const { keys } = useFrame();
  if (!place) return null;
  return (
    <p class="ww-on-screen">
      <a href={place.href} aria-keyshortcuts={keys && "0"}>
        {say(text.backToList)}
      </a>
      {place.next && (
        <>
          {" · "}
          <a href={place.next.href} aria-keyshortcuts={keys && "."}>
            {say(text.nextInList)}: <bdi>{place.next.name}</bdi>
          </a>
        </>
      )}
    </p>
  );
}
