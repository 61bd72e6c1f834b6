/**
 * The path to go to after signing in, if it is one of ours: never another site (`//elsewhere`, `/\elsewhere`), never the
 * sign-in itself. Anything else becomes the start page.
 */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 2000) return "/";
  const here = "http://here.invalid";
  const url = URL.parse(wanted, here);
  if (url === null || url.origin !== here || url.pathname.startsWith("//")) return "/";
  if (/^\/(sign-in|sign-out|oidc)(\/|$)/.test(url.pathname)) return "/";
  return url.pathname + url.search;
}
