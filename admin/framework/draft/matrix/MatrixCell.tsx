import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";

export interface CellEvents {
  readonly pick: (row: number, column: number, editing: boolean) => void;
  readonly write: (row: number, column: number, text: string) => void;
  readonly leave: (row: number, column: number) => void;
}

interface MatrixCellProps {
  readonly row: number;
  readonly column: number;
  /** Null where the level is missing. */
  readonly text: string | null;
  readonly label: string;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly isFixed: boolean;
  readonly on: CellEvents;
}

/** One cell: its text, or the box in which it is written; the box grows with what is in it. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps): ReactElement {
  const translate = useTranslate();
  const { row, column, text, label, isActive, isEditing, isFixed, on } = props;
  return (
    <td
      role="gridcell"
      data-cell={`${String(row)}:${String(column)}`}
      aria-readonly={isFixed || undefined}
      tabIndex={isActive && !isEditing ? 0 : -1}
      className={text === null ? "gap" : ""}
      onClick={() => !isEditing && on.pick(row, column, isActive && !isFixed)}
      onDoubleClick={() => !isFixed && on.pick(row, column, true)}
    >
      {isEditing ? (
        <div className="box">
          <span aria-hidden>{`${text ?? ""}\u200b`}</span>
          <textarea
            aria-label={label}
            value={text ?? ""}
            maxLength={2000}
            spellCheck={false}
            onChange={(event) => on.write(row, column, event.target.value)}
            onBlur={() => on.leave(row, column)}
          />
        </div>
      ) : (
        (text ?? <em>{translate("framework.editor.matrix.gap")}</em>)
      )}
    </td>
  );
});
