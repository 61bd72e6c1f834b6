const paths = {
  tick: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6.5 6.5l11 11m0-11l-11 11",
  question: "M8.5 9a3.5 3.5 0 1 1 5.6 2.8c-1.3.9-2.1 1.5-2.1 3.2M12 18.8v.2",
  arrow: "M4 12h15m-6-6.5l6.5 6.5-6.5 6.5",
  menu: "M4 6.5h16M4 12h16M4 17.5h16",
  filter: "M4 7h16M7.5 12h9M10.5 17h3",
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words: it says nothing on its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ww-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
