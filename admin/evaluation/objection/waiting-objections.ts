interface Waiting {
  readonly abilities: { readonly canResolveObjection: { readonly allowed: boolean } };
  readonly objections: readonly { readonly state: string; readonly dueOn: string | null }[];
}

/** Rows in the order of urgency: first what the viewer answers, then by the last day, those without one at the end. */
export function byDueDay<Row extends Waiting>(rows: readonly Row[]): Row[] {
  const dueOn = (row: Row): string => row.objections.findLast(({ state }) => state === "OPEN")?.dueOn ?? "9999";
  const isOthers = (row: Row): number => (row.abilities.canResolveObjection.allowed ? 0 : 1);
  return [...rows].sort((left, right) => isOthers(left) - isOthers(right) || dueOn(left).localeCompare(dueOn(right)));
}
