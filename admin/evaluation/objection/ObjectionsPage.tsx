import { Box, Card, Pagination, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { OpenObjections } from "../../../schema/operations/evaluation/person.ts";
import { usePageInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, PageHead, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { deciderName } from "../answers/decider-words.ts";
import { gradeWords } from "../grade-words.ts";
import { ResolveVerb } from "./ResolveVerb.tsx";
import { byDueDay } from "./waiting-objections.ts";

const PER_PAGE = 50;

export type ObjectionRow = ResultOf<typeof OpenObjections>["evaluations"]["items"][number];

/** Objections that wait for an answer: those that the viewer answers first, the most urgent on top. */
export function ObjectionsPage(): ReactElement {
  const translate = useTranslate();
  const [page, setPage] = usePageInAddress();
  const query = useAsk(OpenObjections, { page: { page, perPage: PER_PAGE } });
  return (
    <>
      <Title title="evaluation.objections.title" />
      <PageHead title={translate("evaluation.objections.title")} subtitle={translate("evaluation.objections.hint")} />
      <Asked query={query} lines={6}>
        {({ evaluations }) =>
          evaluations.total === 0 ? (
            <Quiet title={translate("evaluation.objections.none")} hint={translate("evaluation.objections.noneHint")} />
          ) : (
            <Stack sx={{ gap: 1.5 }}>
              {byDueDay(evaluations.items).map((row) => (
                <OneRow key={row.id} row={row} />
              ))}
              {evaluations.total > PER_PAGE && (
                <Pagination
                  page={page}
                  count={Math.ceil(evaluations.total / PER_PAGE)}
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

function OneRow({ row }: { readonly row: ObjectionRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const objection = row.objections.findLast(({ state }) => state === "OPEN");
  const decision = row.decisions.findLast(({ supersededById }) => supersededById === null);
  const mine = row.abilities.canResolveObjection.allowed;
  return (
    <Card sx={{ p: 2, ...(mine ? { borderColor: "primary.main" } : {}) }}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, alignItems: { sm: "flex-start" } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
            <Typography variant="subtitle1" component="h2">
              <GoTo to={`/evaluations/${row.id}/show`}>{row.person?.fullName ?? row.unit.name}</GoTo>
            </Typography>
            {objection?.dueOn && (
              <Status
                tone={objection.isLate === true ? "error" : "warning"}
                label={translate(
                  objection.isLate === true ? "evaluation.objections.late" : "evaluation.objection.due",
                  {
                    day: format.day(objection.dueOn),
                  },
                )}
              />
            )}
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {[
              row.unit.name,
              row.cycle.name,
              translate("evaluation.objections.filed", { day: format.day(objection?.filedOn) }),
            ].join(" · ")}
          </Typography>
          <Typography sx={{ mt: 1, whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{objection?.text}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {translate("evaluation.objections.decided", {
              grade: gradeWords(row.grades, row.decidedGrade, format.locale),
              name: decision?.authorityName ?? translate("khung.role.AUTHORITY"),
            })}
            {decision?.reason ? ` ${translate("evaluation.why.reason", { reason: decision.reason })}` : ""}
          </Typography>
        </Box>
        {mine ? (
          <Box sx={{ flexShrink: 0 }}>
            <ResolveVerb evaluation={row} />
          </Box>
        ) : (
          <Typography variant="body2" color="textSecondary" sx={{ flexShrink: 0 }}>
            {translate("evaluation.objection.waitsFor", {
              name: deciderName(row.objectionResolver) ?? translate("evaluation.result.resolver"),
            })}
          </Typography>
        )}
      </Stack>
    </Card>
  );
}
