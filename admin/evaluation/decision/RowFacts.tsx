import AccountBalanceOutlinedIcon from "@mui/icons-material/AccountBalanceOutlined";
import { Chip, Stack, Tooltip, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { Grade, StepChip } from "../Grade.tsx";
import { type Blocker, type HeadRow, isLate, subjectName } from "./head-rows.ts";

/** Who or which unit is evaluated, where, in which period. */
export function Who({ row, showCycle }: { readonly row: HeadRow; readonly showCycle: boolean }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isUnit = row.subject === "UNIT";
  const place = isUnit
    ? translate("evaluation.table.unitItself")
    : [row.position && format.text({ vi: row.position.name, en: row.position.nameEn }), row.unit.name]
        .filter(Boolean)
        .join(" · ");
  return (
    <>
      <Typography variant="body2" component="div" sx={{ fontWeight: 600 }}>
        {isUnit && <AccountBalanceOutlinedIcon sx={{ fontSize: 16, verticalAlign: "text-bottom", mr: 0.5 }} />}
        <GoTo to={`/evaluations/${row.id}/show`}>{subjectName(row)}</GoTo>
      </Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        {place}
      </Typography>
      {showCycle && (
        <Typography variant="caption" color="textSecondary" component="div">
          {row.cycle.name}
        </Typography>
      )}
    </>
  );
}

/** The proposal with where it comes from: the vote, the organization department; and the Party committee's word. */
export function Proposed({ row }: { readonly row: HeadRow }): ReactElement {
  const translate = useTranslate();
  const standing = row.opinions.filter(({ voidedAt }) => voidedAt === null);
  const byHr = standing.some(({ kind, grade }) => kind === "HR" && grade !== null);
  const party = standing.findLast(({ kind }) => kind === "PARTY");
  return (
    <>
      <Grade grades={row.grades} code={row.proposedGrade} whyOf={row.id} />
      {row.proposedGrade !== null && (
        <Typography variant="caption" color="textSecondary" component="div">
          {translate(`evaluation.table.by.${byHr ? "hr" : "vote"}`)}
        </Typography>
      )}
      {party && (
        <Tooltip title={party.text}>
          <Typography variant="caption" color="textSecondary" component="div" tabIndex={0}>
            {translate(`evaluation.table.party.${String(party.agrees)}`)}
          </Typography>
        </Tooltip>
      )}
    </>
  );
}

/** Where it stands, what is late, what wants another look, what waits for what. */
export function Standing({ row, blocker }: { readonly row: HeadRow; readonly blocker: Blocker | null }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const late = row.deadlines.filter((deadline) => deadline.isLate).at(-1);
  return (
    <Stack sx={{ gap: 0.5, alignItems: "flex-start" }}>
      <StepChip step={row.step} />
      {late && isLate(row) && (
        <Typography variant="caption" color="error">
          {translate("evaluation.table.late", {
            step: translate(`evaluation.step.${late.step}`),
            day: format.day(late.dueOn),
          })}
        </Typography>
      )}
      {row.needsReview && (
        <Tooltip title={row.reviewReason ?? ""}>
          <Chip
            size="small"
            color="warning"
            variant="outlined"
            label={translate("evaluation.table.review")}
            tabIndex={0}
          />
        </Tooltip>
      )}
      {blocker && (
        <Typography variant="caption" color="textSecondary">
          {translate(`evaluation.table.waits.${blocker.rule}`, {
            smart_count: blocker.names.length,
            names: blocker.names.slice(0, 3).join(", "),
          })}
        </Typography>
      )}
    </Stack>
  );
}
