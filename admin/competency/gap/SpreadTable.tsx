import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { nameOf } from "../levels.ts";
import { levelColumns, peopleAt, type Spread } from "./gap-rows.ts";

interface SpreadTableProps {
  readonly spreads: readonly Spread[];
  /** Shows the people behind a number. */
  readonly onPick?: (spread: Spread, status: "BELOW" | "NOT_ASSESSED") => void;
}

/** How many people stand at which level of each competency, and how many are below or never assessed. */
export function SpreadTable({ spreads, onPick }: SpreadTableProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const levels = levelColumns(spreads);
  return (
    <WideTable label={translate("competency.spread.title")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("competency.name")}</TableCell>
          {levels.map((level) => (
            <TableCell key={level} align="right">
              {translate("competency.level", { level })}
            </TableCell>
          ))}
          <TableCell align="right">{translate("competency.status.BELOW")}</TableCell>
          <TableCell align="right">{translate("competency.status.WITHIN")}</TableCell>
          <TableCell align="right">{translate("competency.status.ABOVE")}</TableCell>
          <TableCell align="right">{translate("competency.status.NOT_ASSESSED")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {spreads.map((spread) => (
          <TableRow key={`${spread.frameworkCode} ${spread.code} ${spread.textVi}`} hover>
            <TableCell component="th" scope="row">
              {spread.code}. {format.text(nameOf(spread))}
              <Typography variant="caption" color="textSecondary" sx={{ display: "block" }}>
                {translate("competency.spread.required", { smart_count: spread.required })}
              </Typography>
            </TableCell>
            {levels.map((level) => (
              <TableCell
                key={level}
                align="right"
                sx={{ color: peopleAt(spread, level) === 0 ? "text.secondary" : "inherit" }}
              >
                {peopleAt(spread, level)}
              </TableCell>
            ))}
            <Picked spread={spread} status="BELOW" onPick={onPick} count={spread.below} />
            <TableCell align="right">{spread.within}</TableCell>
            <TableCell align="right">{spread.above}</TableCell>
            <Picked spread={spread} status="NOT_ASSESSED" onPick={onPick} count={spread.notAssessed} />
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

interface PickedProps {
  readonly spread: Spread;
  readonly status: "BELOW" | "NOT_ASSESSED";
  readonly count: number;
  readonly onPick: SpreadTableProps["onPick"];
}

function Picked({ spread, status, count, onPick }: PickedProps): ReactElement {
  const translate = useTranslate();
  if (count === 0 || onPick === undefined) return <TableCell align="right">{count}</TableCell>;
  return (
    <TableCell align="right">
      <Button
        size="small"
        color={status === "BELOW" ? "warning" : "inherit"}
        onClick={() => onPick(spread, status)}
        aria-label={`${String(count)} – ${translate(`competency.status.${status}`)}, ${spread.code}`}
        sx={{ minWidth: 32, px: 1, mr: -1 }}
      >
        {count}
      </Button>
    </TableCell>
  );
}
