import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { plain } from "../task/task-words.ts";
import { counted, type Deductions, type Measure, type Share, shareWords } from "./share-words.ts";

interface ShareTableProps {
  readonly shares: readonly Share[];
  readonly measure: Measure;
  /** What the metric takes off; of each share what its regulation does when left out. */
  readonly deductions?: Deductions | undefined;
  /** Whether the shares are of several people. */
  readonly named?: boolean;
}

/** Tasks behind a number: what each was given as, what of it counts, and what was deducted and why. */
export function ShareTable({ shares, measure, deductions, named = false }: ShareTableProps): ReactElement {
  const translate = useTranslate();
  const counts = measure === "DONE" || measure === "ON_TIME" || measure === "LATE";
  return (
    <WideTable label={translate("drill.tasks")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("drill.task")}</TableCell>
          {!counts && <TableCell align="right">{translate("drill.assigned")}</TableCell>}
          {!counts && <TableCell align="right">{translate("drill.completed")}</TableCell>}
          <TableCell align="right">{translate(`drill.counted.${measure}`)}</TableCell>
          <TableCell>{translate("drill.why")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shares.map((share) => (
          <Line
            key={share.id}
            share={share}
            measure={measure}
            deductions={deductions}
            named={named}
            showsAmounts={!counts}
          />
        ))}
      </TableBody>
    </WideTable>
  );
}

interface LineProps {
  readonly share: Share;
  readonly measure: Measure;
  readonly deductions: Deductions | undefined;
  readonly named: boolean;
  readonly showsAmounts: boolean;
}

function Line({ share, measure, deductions, named, showsAmounts }: LineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const number = (exact: string): string => format.exact(plain(exact));
  const adds = counted(share, measure, deductions);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {share.task === null ? (
          translate("drill.hidden")
        ) : (
          <GoTo to={`/work/tasks/${share.taskId}`}>
            {[share.task.productCode, share.task.title].filter(Boolean).join(" · ")}
          </GoTo>
        )}
        <Typography variant="body2" color="textSecondary" sx={{ fontWeight: 400 }}>
          {[translate("drill.due", { day: format.day(share.dueOn) }), named ? share.person?.fullName : null]
            .filter(Boolean)
            .join(" · ")}
        </Typography>
      </TableCell>
      {showsAmounts && <TableCell align="right">{number(share.assigned)}</TableCell>}
      {showsAmounts && <TableCell align="right">{number(share.completed)}</TableCell>}
      <TableCell align="right">
        <strong>{adds === null ? "–" : number(adds)}</strong>
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        {shareWords(share, measure, deductions).map(({ key, values, tone }) => (
          <Typography key={key} variant="body2" color={tone === "warning" ? "warning" : "textSecondary"}>
            {translate(`drill.word.${key}`, values)}
          </Typography>
        ))}
      </TableCell>
    </TableRow>
  );
}
