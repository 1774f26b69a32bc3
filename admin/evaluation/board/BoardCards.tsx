import { Box, Card, Checkbox, Stack, Typography } from "@mui/material";
import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Decide } from "../decision/Decide.tsx";
import { type Blocker, blockerOf, type HeadRow, isUndecided, subjectName } from "../decision/head-rows.ts";
import { Proposed, Standing, Who } from "../decision/RowFacts.tsx";
import { RowMenu } from "../decision/RowMenu.tsx";
import { Grade } from "../Grade.tsx";
import { standingReason, voteWords } from "./board-rows.ts";
import { useGrid, useIsPicked } from "./grid/grid-store.tsx";

interface BoardCardsProps {
  readonly rows: readonly HeadRow[];
  readonly all: readonly HeadRow[];
}

/** The same board on a phone: a card a row, the unit's own first. */
export function BoardCards({ rows, all }: BoardCardsProps): ReactElement {
  const showCycle = new Set(rows.map(({ cycle }) => cycle.id)).size > 1;
  return (
    <Stack sx={{ gap: 1, p: 1 }}>
      {rows.map((row) => (
        <BoardCard
          key={row.id}
          row={row}
          showCycle={showCycle}
          blocker={isUndecided(row) ? blockerOf(row, all) : null}
        />
      ))}
    </Stack>
  );
}

interface BoardCardProps {
  readonly row: HeadRow;
  readonly blocker: Blocker | null;
  readonly showCycle: boolean;
}

const BoardCard = memo(function BoardCard({ row, blocker, showCycle }: BoardCardProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const grid = useGrid();
  const picked = useIsPicked(row.id);
  const vote = voteWords(row);
  const reason = standingReason(row);
  const facts = [
    ["self", <Grade key="self" grades={row.grades} code={row.selfGrade} whyOf={row.id} />],
    ["suggested", <Grade key="suggested" grades={row.grades} code={row.suggestedGrade} whyOf={row.id} />],
    ["total", format.exact(row.shownTotal)],
    ...(vote === "" ? [] : [["vote", vote] as const]),
    ["proposed", <Proposed key="proposed" row={row} />],
  ] as const;
  return (
    <Card sx={{ p: 1.5, ...(picked && { outline: 2, outlineColor: "primary.main" }) }}>
      <Stack direction="row" sx={{ gap: 0.5, alignItems: "flex-start" }}>
        <Checkbox
          checked={picked}
          onChange={() => grid.toggle(row.id)}
          slotProps={{ input: { "aria-label": translate("evaluation.board.pick", { name: subjectName(row) }) } }}
          sx={{ mt: -1, ml: -1 }}
        />
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Who row={row} showCycle={showCycle} />
        </Box>
        <RowMenu row={row} />
      </Stack>
      <Box sx={{ mt: 1 }}>
        <Standing row={row} blocker={blocker} />
      </Box>
      <Stack direction="row" sx={{ gap: 2, flexWrap: "wrap", my: 1 }}>
        {facts.map(([key, value]) => (
          <Box key={key}>
            <Typography variant="caption" color="textSecondary" component="div">
              {translate(`evaluation.board.column.${key}`)}
            </Typography>
            {value}
          </Box>
        ))}
      </Stack>
      <Decide row={row} />
      {reason !== "" && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1, overflowWrap: "anywhere" }}>
          {translate("evaluation.why.reason", { reason })}
        </Typography>
      )}
    </Card>
  );
});
