import { partsText, rangeText } from "../../words/screens/parts.ts";
import { useFrame, useSay } from "./frame.ts";

type PagingProps = {
  /** Counts from 1. */
  page: number;
  perPage: number;
  total: number;
  href: (page: number) => string;
};

/** Where in the list, and the pages around it. */
export function Paging({ page, perPage, total, href }: PagingProps) {
  const say = useSay();
  const { language } = useFrame();
  if (total === 0) return null;
  const last = Math.max(Math.ceil(total / perPage), 1);
  const from = (page - 1) * perPage + 1;
  const near = [page - 2, page - 1, page, page + 1, page + 2];
  const shown = [...new Set([1, ...near, last])].filter((n) => n >= 1 && n <= last);
  return (
    <nav class="ds-pagination" aria-label={say(partsText.pages)}>
      {page <= last && (
        <p class="ww-subtle">{rangeText[language]({ from, to: Math.min(page * perPage, total), total })}</p>
      )}
      {last > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <a href={href(Math.min(page - 1, last))} rel="prev">
                {say(partsText.previous)}
              </a>
            </li>
          )}
          {shown.map((n) => (
            <li key={n}>
              <a href={href(n)} aria-current={n === page ? "page" : undefined}>
                <span class="ds-sr-only">{say(partsText.page)} </span>
                {n}
              </a>
            </li>
          ))}
          {page < last && (
            <li>
              <a href={href(page + 1)} rel="next">
                {say(partsText.next)}
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
