import { TablePagination } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { EvaluationShares } from "../../../schema/operations/work/drill.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { plain } from "../task/task-words.ts";
import { wholeFraction } from "./share-words.ts";
import { ShareDialog } from "./ShareDialog.tsx";
import { ShareTable } from "./ShareTable.tsx";
import type { ShownMetric } from "./WorkNumbers.tsx";

const PER_PAGE = 50;

interface EvaluationTasksProps {
  readonly evaluationId: string;
  readonly metric: ShownMetric;
  readonly named: boolean;
  readonly onClose: () => void;
}

/** The tasks behind one metric of an evaluation. */
export function EvaluationTasks({ evaluationId, metric, named, onClose }: EvaluationTasksProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [page, setPage] = useState(0);
  const query = useAsk(
    EvaluationShares,
    { id: evaluationId, page: { page: page + 1, perPage: PER_PAGE } },
    { keepFor: evaluationId },
  );
  const sum = translate("drill.sum", {
    part: format.exact(plain(metric.numerator ?? "0")),
    whole: format.exact(plain(metric.denominator ?? "0")),
    share: format.share(metric.value),
    exact: wholeFraction(metric.value ?? ""),
  });
  return (
    <ShareDialog title={metric.label} hint={sum} onClose={onClose}>
      <Asked query={query} lines={6}>
        {({ evaluation: { workShares } }) =>
          workShares.total === 0 ? (
            <Quiet dense title={translate("drill.none")} hint={translate("drill.noneHint")} />
          ) : (
            <>
              <ShareTable
                shares={workShares.items}
                measure={metric.measure ?? "QUANTITY"}
                deductions={metric.deductions ?? undefined}
                named={named}
              />
              {workShares.total > PER_PAGE && (
                <TablePagination
                  component="div"
                  count={workShares.total}
                  page={page}
                  rowsPerPage={PER_PAGE}
                  rowsPerPageOptions={[PER_PAGE]}
                  onPageChange={(_event, next) => setPage(next)}
                />
              )}
            </>
          )
        }
      </Asked>
    </ShareDialog>
  );
}
