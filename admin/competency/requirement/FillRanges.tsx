import { Box, Typography } from "@mui/material";
import { type ClipboardEvent, type KeyboardEvent, type ReactElement, type ReactNode, useState } from "react";
import { useNotify } from "react-admin";
import { PositionRequirements } from "../../../schema/operations/competency/requirement.ts";
import { PositionPicker } from "../../organization/pickers.tsx";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useRun } from "../../shared/api/useRun.ts";
import type { Competency, PositionClass } from "../levels.ts";
import { type Filled, filledByPaste, filledFrom } from "./fill-ranges.ts";
import { type Ranges, rangesOf } from "./requirement-rows.ts";
import { useRangeWords } from "./words.ts";

interface FillRangesProps {
  readonly positionId: string;
  readonly positionClass: PositionClass;
  readonly competencies: readonly Competency[];
  readonly ranges: Ranges;
  readonly onChange: (ranges: Ranges) => void;
  /** The table itself. */
  readonly children: ReactNode;
}

/** Ways to fill the ranges at once: from another position, or pasted from a spreadsheet; and Enter from row to row. */
export function FillRanges(props: FillRangesProps): ReactElement {
  const { positionId, positionClass, competencies, ranges, onChange, children } = props;
  const word = useRangeWords();
  const notify = useNotify();
  const copy = useCopy();
  const put = ({ ranges: next, count, left }: Filled, said: "copied" | "pasted"): void => {
    if (count === 0 && said === "copied") return notify(word("none"), { type: "warning" });
    onChange(next);
    notify(word(said, { smart_count: count, left }), { type: left > 0 && said === "pasted" ? "warning" : "info" });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!pasted.includes("\t")) return;
    event.preventDefault();
    put(filledByPaste(ranges, pasted, competencies, positionClass), "pasted");
  };
  return (
    <>
      <Box sx={{ px: 2, pt: 1, maxWidth: 480 }}>
        <PositionPicker
          label={word("from")}
          value={null}
          except={[positionId]}
          onPick={(picked) => {
            if (picked === null) return;
            void copy(picked.id).then(
              (other) => other && put(filledFrom(ranges, other, competencies, positionClass), "copied"),
            );
          }}
        />
        <Typography variant="caption" color="textSecondary" component="p">
          {word("fromHint")}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1, display: { xs: "none", sm: "block" } }}>
        {word("keys")}
      </Typography>
      <Box onPaste={onPaste} onKeyDown={toNextRow}>
        {children}
      </Box>
    </>
  );
}

/** The ranges of a position; null, with a notice, when they cannot be read now. */
function useCopy(): (positionId: string) => Promise<Ranges | null> {
  const run = useRun();
  const notify = useNotify();
  const [known] = useState(() => new Map<string, Ranges>());
  return async (positionId) => {
    const before = known.get(positionId);
    if (before) return before;
    try {
      const { requirements } = await run(PositionRequirements, { positionId });
      known.set(positionId, rangesOf(requirements));
    } catch (error) {
      if (!isKhungError(error)) throw error;
      notify(error.message, { type: "error" });
    }
    return known.get(positionId) ?? null;
  };
}

/** Enter goes to the same field of the next competency, with Shift to the one before. */
function toNextRow(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget: table } = event;
  if (event.key !== "Enter" || !(target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  const column = (target.closest("td") as HTMLTableCellElement | null)?.cellIndex ?? -1;
  const fields = [...table.querySelectorAll("select")].filter(
    (field) => (field.closest("td") as HTMLTableCellElement | null)?.cellIndex === column,
  );
  fields[fields.indexOf(target) + (event.shiftKey ? -1 : 1)]?.focus();
}
