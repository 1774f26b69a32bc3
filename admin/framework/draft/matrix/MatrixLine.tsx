import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { DraftCriterion } from "../draft-content.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { type CellEvents, MatrixCell } from "./MatrixCell.tsx";
import { cellText, type Facet } from "./matrix-rows.ts";

interface MatrixLineProps {
  readonly index: number;
  readonly criterion: DraftCriterion;
  readonly wordedFor: string;
  readonly group: string | null;
  readonly columns: readonly string[];
  readonly facet: Facet;
  /** The column that is picked in this line; -1 for none. */
  readonly active: number;
  readonly isEditing: boolean;
  readonly on: CellEvents;
}

/** The levels of one criterion; drawn again only when it changed or is worked on. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const { index, criterion, wordedFor, group, columns, facet, active, isEditing, on } = props;
  return (
    <>
      {group !== null && (
        <tr className="group">
          <th scope="rowgroup" colSpan={columns.length + 1}>
            <span>{group}</span>
          </th>
        </tr>
      )}
      <tr data-line={criterion.code}>
        <th scope="row">
          <strong>{criterion.code}</strong> {criterion.text.vi}
          {wordedFor !== "" && <small>{translate(`framework.editor.matrix.wordedFor.${wordedFor}`)}</small>}
        </th>
        {columns.map((column, at) => {
          const stored = cellText({ criterion, wordedFor }, column, facet);
          const text = facet === "points" && locale !== "en" ? (stored?.replace(".", ",") ?? null) : stored;
          return (
            <MatrixCell
              key={column}
              row={index}
              column={at}
              text={text}
              label={translate("framework.editor.matrix.cell", { code: criterion.code, level: column })}
              isActive={active === at}
              isEditing={active === at && isEditing}
              isFixed={facet !== "vi" && cellText({ criterion, wordedFor }, column, "vi") === null}
              on={on}
            />
          );
        })}
      </tr>
    </>
  );
});
