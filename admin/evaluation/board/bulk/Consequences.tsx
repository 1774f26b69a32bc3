import { Alert, Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Status } from "../../../shared/ui/parts.tsx";
import { Trouble, Waiting } from "../../../shared/ui/states.tsx";
import { subjectName } from "../../decision/head-rows.ts";
import { Refusals } from "../../decision/Refusals.tsx";
import { VERDICT_TONE, verdictOf } from "../../quota/quota-rows.ts";
import type { BulkAsk, Preview } from "./bulk-rows.ts";
import type { Bulk } from "./useBulk.ts";

interface ConsequencesProps {
  readonly ask: BulkAsk;
  readonly bulk: Bulk;
}

/** What the server says would come of it: how many change, who is refused and why, quotas, leaders. */
export function Consequences({ ask, bulk }: ConsequencesProps): ReactElement {
  const translate = useTranslate();
  const { preview, lines, taken } = bulk;
  const without = lines.length - taken.length - bulk.leftOut.size;
  const found = preview.data?.previewBulk;
  const names = new Map(lines.map(({ row }) => [row.id, subjectName(row)]));
  return (
    <Box role="region" aria-label={translate("evaluation.board.preview.title")} aria-live="polite" sx={{ my: 1.5 }}>
      {taken.length > 0 && preview.isPending && <Waiting lines={2} />}
      {taken.length > 0 && preview.isError && (
        <Trouble dense error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {found && (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            {translate("evaluation.board.preview.counts", {
              changed: found.accepted.length,
              kept: found.refused.length,
            })}
          </Typography>
          <Refusals refused={found.refused} nameOf={(id) => names.get(id) ?? ""} />
          {ask.verb === "UNLOCK" && <Told ask={ask} found={found} />}
          <Quotas found={found} />
          <Leaders found={found} />
        </>
      )}
      {without > 0 && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate("evaluation.accept.without", { smart_count: without })}
        </Alert>
      )}
    </Box>
  );
}

/** Results that were told already cannot simply be taken back; says what can be done instead. */
function Told({ ask, found }: { readonly ask: BulkAsk; readonly found: Preview }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const refused = new Set(found.refused.map(({ evaluationId }) => evaluationId));
  const days = ask.lines.flatMap(({ row }) => (refused.has(row.id) && row.noticedOn !== null ? [row.noticedOn] : []));
  const [day] = days.toSorted();
  if (day === undefined) return null;
  return (
    <Alert severity="info" sx={{ mt: 1 }}>
      {translate("evaluation.board.undo.told", { day: format.day(day) })}
    </Alert>
  );
}

function Quotas({ found }: { readonly found: Preview }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (found.quotaAfter.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2">{translate("evaluation.board.preview.quota")}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {found.quotaAfter.map((group) => (
          <li key={`${group.by} ${group.name} ${group.grade} ${String(group.base)}`}>
            <Stack component="span" direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
              <span>
                {group.name}:{" "}
                {translate("evaluation.quota.counts", {
                  grade: format.text({ vi: group.gradeNameVi, en: group.gradeNameEn }),
                  count: group.count,
                  allowed: group.allowed,
                  percent: format.exact(group.percent),
                  base: group.base,
                })}
              </span>
              <Status
                tone={VERDICT_TONE[verdictOf(group)]}
                label={translate(`evaluation.quota.verdict.${verdictOf(group)}`)}
              />
            </Stack>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Leaders({ found }: { readonly found: Preview }): ReactElement | null {
  const translate = useTranslate();
  if (found.leaders.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2">{translate("evaluation.board.preview.leaders")}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {found.leaders.map(({ evaluationId, name, isFlagged, suggestedBefore, suggestedAfter }) => (
          <li key={evaluationId}>
            {translate(isFlagged ? "evaluation.board.preview.flagged" : "evaluation.board.preview.renewed", {
              name,
              before: suggestedBefore ?? "–",
              after: suggestedAfter ?? "–",
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
