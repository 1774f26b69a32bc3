/** Marks lines of the menu that are not the one of the page: also `/competencies` on `/competencies/matrix`. */
export const OUTRANKED = "khung-outranked";

/**
 * The line of the menu that a page belongs to: the longest address that the page's begins with; none where nothing fits.
 *
 * Example: `/competencies/matrix` with lines `/competencies` and `/competencies/matrix` → `/competencies/matrix`;
 * `/competencies/persons/7` → `/competencies`.
 */
export function ownLine(pathname: string, addresses: readonly string[]): string | null {
  const fitting = addresses.filter((to) => pathname === to || pathname.startsWith(`${to}/`));
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
