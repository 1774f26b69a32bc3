import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { MeasureShares } from "../../../schema/operations/work/my-work.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { RegulationLine } from "../drill/RegulationLine.tsx";
import { afterDeductions, fraction, percentOff, plain } from "../task/task-words.ts";
import type { Measure, MeasureName } from "./MonthMeasure.tsx";

type Share = ResultOf<typeof MeasureShares>["workMeasure"]["shares"][number];

interface MeasureTasksProps {
  readonly measure: Measure;
  readonly name: MeasureName;
  readonly onClose: () => void;
}

/** The tasks behind a measure: what each adds to the total, and what was taken off and why. */
export function MeasureTasks({ measure, name, onClose }: MeasureTasksProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const heading = useId();
  const { personId, from, to } = measure;
  const query = useAsk(MeasureShares, { personId, from, to });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate(`myWork.measure.tasks.${name}`)}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {translate(`myWork.measure.rule.${name}`)}
        </Typography>
        {name !== "quantity" && <RegulationLine regulation={measure.regulation} spaced />}
        <Asked query={query} lines={6}>
          {({ workMeasure }) =>
            workMeasure.shares.length === 0 ? (
              <Quiet dense title={translate("myWork.measure.noTasks")} />
            ) : (
              <ShareTable name={name} shares={workMeasure.shares} onFollow={onClose} />
            )
          }
        </Asked>
        {measure[name] !== null && (
          <Typography sx={{ mt: 1.5, fontWeight: 600 }}>
            {translate(`myWork.measure.${name}`)}: {fraction(measure[name])} = {format.share(measure[name])}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface ShareTableProps {
  readonly name: MeasureName;
  readonly shares: readonly Share[];
  readonly onFollow: () => void;
}

function ShareTable({ name, shares, onFollow }: ShareTableProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const number = (exact: string): string => format.exact(plain(exact));
  const adds = ({ completed, majorErrors, delays, regulation }: Share): string | null =>
    name === "quality"
      ? afterDeductions(completed, majorErrors, regulation?.majorError ?? null)
      : afterDeductions(completed, delays, regulation?.delay ?? null);
  return (
    <WideTable label={translate(`myWork.measure.tasks.${name}`)}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("myWork.measure.task")}</TableCell>
          <TableCell align="right">{translate("task.shares.assigned")}</TableCell>
          <TableCell align="right">{translate("task.shares.completed")}</TableCell>
          {name !== "quantity" && <TableCell align="right">{translate("myWork.measure.counted")}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {shares.map((share) => (
          <TableRow key={share.id}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              <span onClick={onFollow}>
                <GoTo to={`/work/tasks/${share.taskId}`}>{share.task?.title ?? share.taskId}</GoTo>
              </span>
              <Marks share={share} name={name} />
            </TableCell>
            <TableCell align="right">{number(share.assigned)}</TableCell>
            <TableCell align="right">{number(share.completed)}</TableCell>
            {name !== "quantity" && <TableCell align="right">{format.exact(adds(share))}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

function Marks({ share, name }: { readonly share: Share; readonly name: MeasureName }): ReactElement | null {
  const translate = useTranslate();
  const { isUnplanned, isTakenOver, isHandedBack, majorErrors, minorErrors, delays, regulation } = share;
  const off = (word: "errors" | "delays", count: number, each: string | null): string =>
    each === null
      ? translate(`task.shares.${word}Counted`, { smart_count: count })
      : translate(`task.shares.${word}`, { smart_count: count, percent: percentOff(count, each) });
  const marks = [
    isUnplanned ? translate("task.originShort.UNPLANNED") : "",
    isTakenOver ? translate("myWork.measure.takenOver") : "",
    isHandedBack ? translate("myWork.measure.handedBack") : "",
    name === "quality" && majorErrors > 0 ? off("errors", majorErrors, regulation?.majorError ?? null) : "",
    name === "quality" && minorErrors > 0 ? translate("myWork.measure.minor", { smart_count: minorErrors }) : "",
    name === "progress" && delays > 0 ? off("delays", delays, regulation?.delay ?? null) : "",
  ].filter(Boolean);
  if (marks.length === 0) return null;
  return (
    <Typography variant="caption" component="div" color="textSecondary">
      {marks.join(" · ")}
    </Typography>
  );
}
