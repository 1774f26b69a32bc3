import { type ReactElement, useMemo } from "react";
import { useTranslate } from "react-admin";
import { ColumnMenu as SharedMenu } from "../../shared/ui/table/ColumnMenu.tsx";
import { useKept } from "../../shared/ui/table/useKept.ts";
import { type Column, COLUMNS, FIXED, shownColumns } from "./columns.ts";

const NONE: readonly string[] = [];

interface BoardColumns {
  readonly columns: readonly Column[];
  readonly hidden: readonly string[];
  readonly hide: (hidden: readonly string[]) => void;
}

/** The columns of the board as the account has chosen them. */
export function useColumns(): BoardColumns {
  const [hidden, hide] = useKept<readonly string[]>("evaluations.columns", NONE);
  return { columns: useMemo(() => shownColumns(hidden), [hidden]), hidden, hide };
}

/** Which columns stand in the table. */
export function ColumnMenu({ hidden, hide }: Pick<BoardColumns, "hidden" | "hide">): ReactElement {
  const translate = useTranslate();
  const columns = COLUMNS.filter((column) => !FIXED.has(column)).map((key) => ({
    ...{ key, label: translate(`evaluation.board.column.${key}`) },
  }));
  return <SharedMenu name={translate("evaluation.table.title")} columns={columns} hidden={hidden} onHide={hide} />;
}
