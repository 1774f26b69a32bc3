import { useLocation, useNavigate } from "react-admin";
import { localToday } from "../../shared/text/format.ts";
import { type BoardChoice, readChoice, writeChoice } from "./board-choice.ts";

/** What the board is about, kept in its address so that it can be sent to somebody. */
export interface TrackingChoice extends BoardChoice {
  readonly set: (part: Partial<BoardChoice>) => void;
  /** Address of the same board for another unit. */
  readonly pathOf: (unitId: string) => string;
}

export function useTrackingChoice(): TrackingChoice {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const chosen = readChoice(search, localToday());
  const addressOf = (next: BoardChoice): string => `${pathname}?${writeChoice(next)}`;
  return {
    ...chosen,
    set: (part) => navigate(addressOf({ ...chosen, ...part })),
    pathOf: (unitId) => addressOf({ ...chosen, unitId, onlyLate: false }),
  };
}
