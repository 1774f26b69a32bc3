import EditNoteOutlinedIcon from "@mui/icons-material/EditNoteOutlined";
import { Alert, Box, Button, Card, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status } from "../../shared/ui/parts.tsx";
import type { MyRow } from "../answers/rows.ts";
import { Grade, StepChip } from "../Grade.tsx";

/** One period of a person or of a unit: where it stands, what waits, what came of it. */
export function MyPeriod({ row }: { readonly row: MyRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const fills = row.abilities.canSelfRate.allowed;
  const answers = row.abilities.canFileObjection.allowed || row.abilities.canAcceptResult.allowed;
  return (
    <Card sx={{ p: 2, ...(fills || answers ? { borderColor: "primary.main" } : {}) }}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, alignItems: { sm: "center" } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
            <Typography variant="subtitle1" component="h3">
              {row.cycle.name}
            </Typography>
            <StepChip step={row.step} />
            {row.deadlines.some(({ step, isLate }) => isLate && step === row.step) && (
              <Status tone="error" label={translate("evaluation.timeline.late")} />
            )}
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {[row.position && format.text({ vi: row.position.name, en: row.position.nameEn }), row.unit.name]
              .filter(Boolean)
              .join(" · ")}
          </Typography>
          <Due row={row} fills={fills} answers={answers} />
        </Box>
        <Outcome row={row} />
        {fills ? (
          <Button
            component={LinkBase}
            to={`/my-evaluations/${row.id}`}
            variant="contained"
            startIcon={<EditNoteOutlinedIcon />}
            sx={{ flexShrink: 0 }}
          >
            {translate("evaluation.mine.fill")}
          </Button>
        ) : (
          <Button
            component={LinkBase}
            to={`/evaluations/${row.id}/show`}
            variant={answers ? "contained" : "outlined"}
            sx={{ flexShrink: 0 }}
          >
            {translate(answers ? "evaluation.mine.answer" : "evaluation.mine.open")}
          </Button>
        )}
      </Stack>
      {row.returnReason !== null && fills && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {translate("evaluation.mine.returned", { reason: row.returnReason })}
        </Alert>
      )}
    </Card>
  );
}

interface DueProps {
  readonly row: MyRow;
  readonly fills: boolean;
  readonly answers: boolean;
}

function Due({ row, fills, answers }: DueProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const [key, day] = fills
    ? ["evaluation.mine.due", row.cycle.selfDueOn]
    : answers
      ? ["evaluation.mine.objectUntil", row.objectionDueOn]
      : ["", null];
  return day === null ? null : <Typography variant="body2">{translate(key, { day: format.day(day) })}</Typography>;
}

function Outcome({ row }: { readonly row: MyRow }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (row.step === "NOT_RATED") return <Typography variant="body2">{row.notRatedReason}</Typography>;
  if (row.decidedGrade === null) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {row.shownTotal !== null && (
        <Typography variant="body2" color="textSecondary">
          {translate("framework.part.points", { points: format.exact(row.shownTotal) })}
        </Typography>
      )}
      <Grade grades={row.grades} code={row.decidedGrade} full />
    </Stack>
  );
}
