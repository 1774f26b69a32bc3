import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { type Competency, isYesOrNo, levelOptions, nameOf, type Range, rangeText } from "../levels.ts";
import { fits } from "./model/matrix-keys.ts";
import type { MatrixRow } from "./model/matrix-state.ts";
import { levelsOf } from "./MatrixLine.tsx";
import { useMatrixWords } from "./words.ts";

interface CellWordsProps {
  readonly row: MatrixRow;
  readonly competency: Competency;
  readonly range: Range | undefined;
  readonly isRefused: boolean;
}

/** What the cell under the pointer, or the one in which one stands, requires, in the words of its levels. */
export function CellWords({ row, competency, range, isRefused }: CellWordsProps): ReactElement {
  const word = useMatrixWords();
  const format = useFormat();
  const reason = useReason(row.position.canSetRequirements);
  const { positionClass, name } = row.position;
  const levels = levelOptions(competency, positionClass);
  const isWrong = range !== undefined && !fits(competency, positionClass, range);
  const isMeant = (level: number): boolean => range !== undefined && level >= range.minLevel && level <= range.maxLevel;
  const told = range === undefined ? levels : levels.filter(({ level }) => isMeant(level));
  return (
    <Box
      sx={{ px: 2, py: 1, height: 104, overflow: "auto", borderTop: 1, borderColor: "divider" }}
      tabIndex={0}
      role="region"
      aria-label={word("title")}
    >
      <Typography variant="body2" component="p">
        {name} · <strong>{`${competency.code}. ${format.text(nameOf(competency))}`}</strong>:{" "}
        {range === undefined
          ? word("nothing")
          : isYesOrNo(competency)
            ? word("mustMeet")
            : word("requires", { range: rangeText(range) })}
      </Typography>
      <Typography variant="body2" color="error" role="status">
        {isRefused && word("noLevel", { levels: levelsOf(competency, row) })}
        {!isRefused && isWrong && word("wrong", { levels: levelsOf(competency, row) })}
      </Typography>
      {reason !== "" && (
        <Typography variant="body2" color="warning" role="note">
          {word("closed", { why: reason })}
        </Typography>
      )}
      {isYesOrNo(competency) && (
        <Typography variant="body2" color="textSecondary">
          {word("yesNo")}
        </Typography>
      )}
      {told.map(
        ({ level, descriptor }) =>
          descriptor !== null && (
            <Typography key={level} variant="body2" color={range === undefined ? "textSecondary" : "textPrimary"}>
              <strong>{level}</strong> – {format.text(descriptor)}
            </Typography>
          ),
      )}
    </Box>
  );
}
