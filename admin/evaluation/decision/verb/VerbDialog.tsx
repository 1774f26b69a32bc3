import type { ReactElement } from "react";
import { IssueNotice } from "../../notice/IssueNotice.tsx";
import { OpinionDialog } from "../../opinion/OpinionDialog.tsx";
import { SupersedeDialog } from "../../unlock/SupersedeDialog.tsx";
import { useChosenOf } from "../chosen.tsx";
import { DecideDialog } from "../DecideDialog.tsx";
import { type HeadRow, subjectName } from "../head-rows.ts";
import { ReasonedVerb } from "../ReasonedVerb.tsx";
import { ScoreDialog } from "../ScoreDialog.tsx";
import type { Asked, RowVerb } from "./asking.tsx";

interface VerbDialogProps {
  readonly verb: Exclude<RowVerb, "decide">;
  readonly row: HeadRow;
  readonly onClose: () => void;
}

/** The question of a verb of the row's menu. */
export function VerbDialog({ verb, row, onClose }: VerbDialogProps): ReactElement {
  switch (verb) {
    case "score":
      return <ScoreDialog id={row.id} name={subjectName(row)} onClose={onClose} />;
    case "PARTY":
    case "HR":
      return <OpinionDialog kind={verb} rows={[row]} onClose={onClose} />;
    case "notice":
      return <IssueNotice row={row} onClose={onClose} />;
    case "supersede":
      return <SupersedeDialog row={row} onClose={onClose} />;
    default:
      return <ReasonedVerb verb={verb} row={row} onClose={onClose} />;
  }
}

interface AskedDialogProps {
  readonly asked: Asked;
  readonly row: HeadRow;
  readonly onClose: () => void;
}

/** The question that stands open about a row of the table. */
export function AskedDialog({ asked: { verb, grade = "" }, row, onClose }: AskedDialogProps): ReactElement {
  const chosen = useChosenOf(row.id);
  if (verb !== "decide") return <VerbDialog verb={verb} row={row} onClose={onClose} />;
  const done = (): void => {
    onClose();
    chosen?.choose(null);
  };
  return <DecideDialog row={row} grade={grade} onClose={onClose} onDone={done} />;
}
