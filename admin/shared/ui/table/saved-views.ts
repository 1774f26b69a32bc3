/** Filters, sort and the rest of an address, under a name that somebody gave them. */
export interface SavedView {
  readonly name: string;
  /** The part of the address behind "?". */
  readonly search: string;
}

/** As many as fit a menu. */
export const MOST_VIEWS = 20;
export const LONGEST_NAME = 60;

/** The views with one more, by name; one of the same name gives way, and beyond the most the last one does. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const others = views.filter(({ name }) => !isSame(name, view.name)).slice(0, MOST_VIEWS - 1);
  return [...others, view].toSorted((left, right) => left.name.localeCompare(right.name, "vi"));
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => !isSame(view.name, name));
}

/** Whether two names are one for a reader. */
export function isSame(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), "vi", { sensitivity: "accent" }) === 0;
}

/** The part of an address that a view keeps: all but the page one is on, in one order. */
export function viewSearch(search: string): string {
  const parts = [...new URLSearchParams(search)].filter(([key, value]) => key !== "page" && value !== "");
  return new URLSearchParams(parts.toSorted(([left], [right]) => left.localeCompare(right))).toString();
}

interface ListParams {
  readonly filterValues: object;
  readonly displayedFilters: object;
  readonly sort: { readonly field: string; readonly order: string };
  readonly page: number;
  readonly perPage: number;
}

/** What a list shows as its address says it. */
export function searchOf({ filterValues, displayedFilters, sort, page, perPage }: ListParams): string {
  return new URLSearchParams({
    ...{ displayedFilters: JSON.stringify(displayedFilters), filter: JSON.stringify(filterValues) },
    ...{ order: sort.order, page: String(page), perPage: String(perPage), sort: sort.field },
  }).toString();
}
