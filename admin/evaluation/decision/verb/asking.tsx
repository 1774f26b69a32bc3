import { createContext, useContext } from "react";

/** What can be asked of one row: its decision, or a verb of its menu. */
export type RowVerb =
  "decide" | "review" | "score" | "PARTY" | "HR" | "notice" | "return" | "skip" | "notRated" | "supersede" | "unlock";

/** A question that stands open about a row. */
export interface Asked {
  readonly id: string;
  readonly verb: RowVerb;
  /** The grade that is asked to be decided. */
  readonly grade?: string;
}

/**
 * Opens the question of a row beside the table, not inside the row: a row is drawn anew when a window turns from wide to
 * narrow, and what was typed must outlive that. Null where no table keeps it.
 */
export const AskingContext = createContext<((asked: Asked | null) => void) | null>(null);

/** Opens a question beside the table; null where each row keeps its own. */
export function useAsking(): ((asked: Asked | null) => void) | null {
  return useContext(AskingContext);
}
