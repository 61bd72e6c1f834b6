/** The mark of Weerwerk; the name stands beside it as text. */
export function Logo() {
  return (
    <svg class="ww-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" class="ww-logo__ground" />
      <path d="M7.5 16h16M16.5 8.8l7.3 7.2-7.3 7.2" class="ww-logo__arrow" />
    </svg>
  );
}
