import { Chip, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { WhyLink } from "../../shared/ui/why/WhyLink.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { StepChip } from "../Grade.tsx";
import type { QuotaBoard, QuotaGroup, QuotaLine } from "./quota-rows.ts";

const COLUMNS = ["place", "name", "score", "grade", "from", "dutyGroup", "step"] as const;

/** Everybody by score, with the grade that stands now; where a limited grade is, the groups that count it are named. */
export function Lines({ board }: { readonly board: QuotaBoard }): ReactElement {
  const translate = useTranslate();
  const places = placesOf(board.lines);
  return (
    <Section title={translate("evaluation.quota.lines")} subtitle={translate("evaluation.quota.linesHint")} flush>
      <WideTable stacked name="quota.lines" label={translate("evaluation.quota.lines")}>
        <TableHead>
          <TableRow>
            {COLUMNS.filter((column) => column !== "place").map((column) => (
              <TableCell key={column} align={column === "score" ? "right" : "left"}>
                {translate(`evaluation.quota.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {board.lines.map((line, at) => (
            <LineRow key={line.evaluationId} line={line} place={places[at] ?? 0} over={overOf(line, board.groups)} />
          ))}
        </TableBody>
      </WideTable>
    </Section>
  );
}

interface LineRowProps {
  readonly line: QuotaLine;
  readonly place: number;
  /** Groups over their quota in which this one is counted. */
  readonly over: readonly QuotaGroup[];
}

function LineRow({ line, place, over }: LineRowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        <Typography variant="body2" component="span" color="textSecondary" sx={{ mr: 1 }}>
          {place}.
        </Typography>
        <GoTo to={`/evaluations/${line.evaluationId}/show`}>{line.name}</GoTo>
      </TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
        <WhyLink evaluationId={line.evaluationId}>{format.exact(line.shownScore)}</WhyLink>
      </TableCell>
      <TableCell>
        <Stack direction="row" sx={{ gap: 0.75, alignItems: "center", flexWrap: "wrap" }}>
          {line.gradeNameVi === null ? (
            "–"
          ) : (
            <WhyLink evaluationId={line.evaluationId}>
              {format.text({ vi: line.gradeNameVi, en: line.gradeNameEn })}
            </WhyLink>
          )}
          {over.length > 0 && (
            <Chip size="small" color="warning" variant="outlined" label={translate("evaluation.quota.inExcess")} />
          )}
        </Stack>
      </TableCell>
      <TableCell>{line.gradeKind === null ? "–" : translate(`evaluation.quota.kind.${line.gradeKind}`)}</TableCell>
      <TableCell>{line.dutyGroup ?? "–"}</TableCell>
      <TableCell>
        <StepChip step={line.step} />
      </TableCell>
    </TableRow>
  );
}

function overOf({ evaluationId }: QuotaLine, groups: readonly QuotaGroup[]): QuotaGroup[] {
  return groups.filter(({ excess, evaluationIds }) => excess > 0 && evaluationIds.includes(evaluationId));
}

/**
 * The place of each line by score; the same exact score shares a place.
 *
 * Example: 95, 90, 90, 80 → 1, 2, 2, 4.
 */
export function placesOf(lines: readonly Pick<QuotaLine, "score">[]): number[] {
  const places: number[] = [];
  for (const [at, { score }] of lines.entries()) {
    const shares = at > 0 && score !== null && lines[at - 1]?.score === score;
    places.push(shares ? (places[at - 1] ?? at) : at + 1);
  }
  return places;
}
