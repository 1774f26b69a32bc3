import EditNoteOutlinedIcon from "@mui/icons-material/EditNoteOutlined";
import { Alert, Box, Button, Card, Pagination, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, Title, useTranslate } from "react-admin";
import { MyEvaluations as Query } from "../../../schema/operations/evaluation.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import type { MyRow } from "../answers/rows.ts";
import { Grade, StepChip } from "../Grade.tsx";

const PER_PAGE = 12;

/** My own evaluations, the newest period first: what waits for me, and what came of the others. */
export function MyEvaluations(): ReactElement {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const query = useAsk(Query, { page: { page, perPage: PER_PAGE } });
  return (
    <>
      <Title title="evaluation.mine.title" />
      <PageHead title={translate("evaluation.mine.title")} subtitle={translate("evaluation.mine.hint")} />
      <Asked query={query} lines={8}>
        {({ myEvaluations }) =>
          myEvaluations.total === 0 ? (
            <Quiet title={translate("evaluation.mine.none")} hint={translate("evaluation.mine.noneHint")} />
          ) : (
            <Stack sx={{ gap: 1.25 }}>
              {myEvaluations.items.map((row) => (
                <Period key={row.id} row={row} />
              ))}
              {myEvaluations.total > PER_PAGE && (
                <Pagination
                  page={page}
                  count={Math.ceil(myEvaluations.total / PER_PAGE)}
                  onChange={(_event, next) => setPage(next)}
                  sx={{ alignSelf: "center" }}
                />
              )}
            </Stack>
          )
        }
      </Asked>
    </>
  );
}

function Period({ row }: { readonly row: MyRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const due = row.abilities.canSelfRate.allowed;
  return (
    <Card sx={{ p: 2, ...(due ? { borderColor: "primary.main" } : {}) }}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, alignItems: { sm: "center" } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
            <Typography variant="subtitle1" component="h2">
              {row.cycle.name}
            </Typography>
            <StepChip step={row.step} />
          </Stack>
          <Typography variant="body2" color="text.secondary">
            {[row.position && format.text({ vi: row.position.name, en: row.position.nameEn }), row.unit.name]
              .filter(Boolean)
              .join(" · ")}
          </Typography>
          {due && row.cycle.selfDueOn !== null && (
            <Typography variant="body2">
              {translate("evaluation.mine.due", { day: format.day(row.cycle.selfDueOn) })}
            </Typography>
          )}
        </Box>
        <Outcome row={row} />
        <Stack direction="row" sx={{ gap: 1, flexShrink: 0 }}>
          {due ? (
            <Button
              component={LinkBase}
              to={`/my-evaluations/${row.id}`}
              variant="contained"
              startIcon={<EditNoteOutlinedIcon />}
              fullWidth
            >
              {translate("evaluation.mine.fill")}
            </Button>
          ) : (
            <Button component={LinkBase} to={`/evaluations/${row.id}/show`} variant="outlined">
              {translate("evaluation.mine.open")}
            </Button>
          )}
        </Stack>
      </Stack>
      {row.returnReason !== null && due && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {translate("evaluation.mine.returned", { reason: row.returnReason })}
        </Alert>
      )}
    </Card>
  );
}

function Outcome({ row }: { readonly row: MyRow }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (row.step === "NOT_RATED") return <Typography variant="body2">{row.notRatedReason}</Typography>;
  if (row.decidedGrade === null) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {row.shownTotal !== null && (
        <Typography variant="body2" color="text.secondary">
          {translate("framework.part.points", { points: format.exact(row.shownTotal) })}
        </Typography>
      )}
      <Grade grades={row.grades} code={row.decidedGrade} full />
    </Stack>
  );
}
