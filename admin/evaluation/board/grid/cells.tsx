import AccountBalanceOutlinedIcon from "@mui/icons-material/AccountBalanceOutlined";
import { Box, Checkbox, Chip, Link, Stack, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { WhyLink, whyPath } from "../../../shared/ui/why/WhyLink.tsx";
import { Departure } from "../../decision/Departure.tsx";
import { useChosenOf } from "../../decision/chosen.tsx";
import { type Blocker, type HeadRow, isLate, subjectName } from "../../decision/head-rows.ts";
import { gradeTone, gradeWords } from "../../grade-words.ts";
import { StepChip } from "../../Grade.tsx";
import { dueOf, selfDiffers, standingReason, voteWords } from "../board-rows.ts";
import type { Column } from "../columns.ts";
import { DecisionCell } from "./DecisionCell.tsx";
import { useGrid, useIsPicked } from "./grid-store.tsx";

/** What a cell needs to know of its row. */
export interface CellProps {
  readonly row: HeadRow;
  readonly blocker: Blocker | null;
  readonly showCycle: boolean;
  /** Counted in a group of the quota that is over. */
  readonly inExcess: boolean;
}

/** Content of a cell; nothing in it takes the Tab key, the grid leads there. */
export const CELLS: Readonly<Record<Column, (props: CellProps) => ReactNode>> = {
  person: (props) => <Person {...props} />,
  step: ({ row }) => <StepChip step={row.step} />,
  self: ({ row }) => <Code row={row} code={row.selfGrade} />,
  total: ({ row }) => <Total row={row} />,
  vote: ({ row }) => voteWords(row) || "–",
  suggested: ({ row }) => <Code row={row} code={row.suggestedGrade} />,
  proposed: ({ row }) => <Proposed row={row} />,
  decided: ({ row }) => <DecisionCell row={row} />,
  reason: ({ row }) => <Reason row={row} />,
  marks: (props) => <Marks {...props} />,
  due: ({ row }) => <Due row={row} />,
};

function Person({ row, showCycle }: CellProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const grid = useGrid();
  const picked = useIsPicked(row.id);
  const isUnit = row.subject === "UNIT";
  const position = row.position && format.text({ vi: row.position.name, en: row.position.nameEn });
  const place = isUnit ? [translate("evaluation.table.unitItself")] : [position, row.unit.name];
  const name = subjectName(row);
  return (
    <Stack direction="row" sx={{ alignItems: "center", minWidth: 0 }}>
      <Checkbox
        size="small"
        checked={picked}
        onChange={() => grid.toggle(row.id)}
        slotProps={{ input: { tabIndex: -1, "aria-label": translate("evaluation.board.pick", { name }) } }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" noWrap component="div" sx={{ fontWeight: 600 }}>
          {isUnit && <AccountBalanceOutlinedIcon sx={{ fontSize: 16, verticalAlign: "text-bottom", mr: 0.5 }} />}
          <Link component={LinkBase} to={whyPath(row.id)} tabIndex={-1}>
            {name}
          </Link>
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap component="div">
          {[...place, showCycle ? row.cycle.name : null].filter(Boolean).join(" · ")}
        </Typography>
      </Box>
    </Stack>
  );
}

/** A grade by its code, with its name for whoever hears the page; the colour never says more than the word. */
function Code({ row, code }: { readonly row: HeadRow; readonly code: string | null }): ReactElement {
  const { locale } = useFormat();
  if (code === null) return <>–</>;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={gradeTone(row.grades, code)}
      label={code}
      title={gradeWords(row.grades, code, locale)}
      component={LinkBase}
      to={whyPath(row.id)}
      clickable
      tabIndex={-1}
    />
  );
}

function Total({ row }: { readonly row: HeadRow }): ReactElement {
  const format = useFormat();
  return (
    <Box sx={{ ml: "auto", fontVariantNumeric: "tabular-nums" }}>
      <WhyLink evaluationId={row.shownTotal === null ? null : row.id}>{format.exact(row.shownTotal)}</WhyLink>
    </Box>
  );
}

function Proposed({ row }: { readonly row: HeadRow }): ReactElement {
  const translate = useTranslate();
  const standing = row.opinions.filter(({ voidedAt }) => voidedAt === null);
  const byHr = standing.some(({ kind, grade }) => kind === "HR" && grade !== null);
  const party = standing.findLast(({ kind }) => kind === "PARTY");
  return (
    <Box sx={{ minWidth: 0 }}>
      <Code row={row} code={row.proposedGrade} />
      {row.proposedGrade !== null && <Small words={translate(`evaluation.table.by.${byHr ? "hr" : "vote"}`)} />}
      {party && <Small words={translate(`evaluation.table.party.${String(party.agrees)}`)} title={party.text} />}
    </Box>
  );
}

function Reason({ row }: { readonly row: HeadRow }): ReactElement {
  const format = useFormat();
  const refusal = useChosenOf(row.id)?.refusal;
  const words = refusal ? format.text({ vi: refusal.messageVi, en: refusal.messageEn }) : standingReason(row);
  return (
    <Typography
      variant="caption"
      title={words}
      color={refusal ? "error" : "textSecondary"}
      sx={{ display: "-webkit-box", WebkitLineClamp: 3, WebkitBoxOrient: "vertical", overflow: "hidden" }}
    >
      {words}
    </Typography>
  );
}

function Marks({ row, blocker, inExcess }: CellProps): ReactElement {
  const translate = useTranslate();
  const chosen = useChosenOf(row.id)?.grade ?? null;
  const grade = chosen ?? row.decidedGrade;
  return (
    <Box sx={{ minWidth: 0, maxHeight: 60, overflow: "hidden" }}>
      {grade !== null && <Departure row={row} grade={grade} unsaved={chosen !== null} />}
      {inExcess && <Small tone="warning.main" words={translate("evaluation.quota.inExcess")} />}
      {row.needsReview && (
        <Small tone="warning.main" words={translate("evaluation.table.review")} title={row.reviewReason ?? ""} />
      )}
      {blocker && (
        <Small
          words={translate(`evaluation.table.waits.${blocker.rule}`, {
            smart_count: blocker.names.length,
            names: blocker.names.slice(0, 3).join(", "),
          })}
        />
      )}
      {selfDiffers(row) && <Small words={translate("evaluation.board.selfDiffers")} />}
    </Box>
  );
}

function Due({ row }: { readonly row: HeadRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const due = dueOf(row);
  if (due === null) return <>–</>;
  return (
    <Box>
      <Typography variant="body2">{format.day(due.dueOn)}</Typography>
      {isLate(row) && <Small tone="error.main" words={translate("evaluation.board.late")} />}
    </Box>
  );
}

function Small({
  words,
  title = words,
  tone = "text.secondary",
}: {
  readonly words: string;
  readonly title?: string;
  readonly tone?: string;
}): ReactElement {
  return (
    <Typography variant="caption" component="div" noWrap title={title} sx={{ color: tone, lineHeight: 1.35 }}>
      {words}
    </Typography>
  );
}
