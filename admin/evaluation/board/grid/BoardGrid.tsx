import { Box, TableSortLabel } from "@mui/material";
import {
  type ClipboardEvent,
  type FocusEvent,
  memo,
  type ReactElement,
  useEffect,
  useRef,
  useSyncExternalStore,
} from "react";
import { useListContext, useTranslate } from "react-admin";
import { Unseen } from "../../../shared/ui/parts.tsx";
import { type Blocker, blockerOf, type HeadRow, isUndecided } from "../../decision/head-rows.ts";
import { type Column, SORTED, tracksOf, widthOf } from "../columns.ts";
import { GridRow } from "./GridRow.tsx";
import { useGrid } from "./grid-store.tsx";
import { useGridKeys } from "./useGridKeys.ts";
import { ROW_HEIGHT, useWindowing } from "./useWindowing.ts";

interface BoardGridProps {
  readonly rows: readonly HeadRow[];
  /** Everything that was read, also what the view leaves out: what waits is told from all of it. */
  readonly all: readonly HeadRow[];
  readonly total: number;
  readonly columns: readonly Column[];
  /** Evaluations counted in a group of the quota that is over. */
  readonly inExcess: ReadonlySet<string>;
  readonly onNearEnd: () => void;
  readonly onPickAll: () => void;
  readonly onHelp: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The grid of a unit: arrows lead through it, only the rows in sight are drawn. */
export function BoardGrid(props: BoardGridProps): ReactElement {
  const { rows, all, total, columns, inExcess, onNearEnd } = props;
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const { start, end } = useWindowing(box, rows.length);
  const tracks = tracksOf(columns);
  const showCycle = new Set(rows.map(({ cycle }) => cycle.id)).size > 1;
  const onKeyDown = useGridKeys({
    rows,
    columns: columns.length + 1,
    box,
    onPickAll: props.onPickAll,
    onHelp: props.onHelp,
  });
  const grid = useGrid();
  const onFocus = ({ target }: FocusEvent): void => {
    const cell = target.closest<HTMLElement>("[data-column]");
    const id = cell?.closest<HTMLElement>("[data-row]")?.dataset["row"];
    const column = Number(cell?.dataset["column"]);
    const { active } = grid.read();
    if (id !== undefined && (active?.id !== id || active.column !== column)) grid.go(id, column);
  };
  const cursor = useCursorOutside(rows, start, end);
  const drawn = rows.slice(start, end).map((row, at) => ({ row, place: start + at }));
  const far = cursor < 0 ? undefined : rows[cursor];
  if (far) drawn.push({ row: far, place: cursor });
  const nearEnd = end >= rows.length - 10;
  useEffect(() => {
    if (nearEnd) onNearEnd();
  }, [nearEnd, onNearEnd, rows.length]);
  return (
    <Box
      ref={box}
      role="grid"
      aria-label={translate("evaluation.table.title")}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onCopy={props.onCopy}
      onPaste={props.onPaste}
      sx={{
        overflow: "auto",
        maxHeight: "max(360px, calc(100vh - 270px))",
        scrollPaddingLeft: "250px",
        scrollPaddingTop: "48px",
        borderTop: 1,
        borderColor: "divider",
        "@media print": { maxHeight: "none", overflow: "visible" },
      }}
    >
      <Box sx={{ minWidth: widthOf(columns) }}>
        <Head columns={columns} tracks={tracks} />
        <Box
          role="rowgroup"
          sx={{ position: "relative", height: rows.length * ROW_HEIGHT, "@media print": { height: "auto" } }}
        >
          {drawn.map(({ row, place }) => (
            <Line
              key={row.id}
              row={row}
              place={place}
              columns={columns}
              tracks={tracks}
              showCycle={showCycle}
              isEntry={place === 0}
              inExcess={inExcess.has(row.id)}
              all={all}
            />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

interface LineProps {
  readonly row: HeadRow;
  readonly place: number;
  readonly columns: readonly Column[];
  readonly tracks: string;
  readonly showCycle: boolean;
  readonly isEntry: boolean;
  readonly inExcess: boolean;
  readonly all: readonly HeadRow[];
}

const Line = memo(function Line({ all, ...line }: LineProps): ReactElement {
  const blocker: Blocker | null = isUndecided(line.row) ? blockerOf(line.row, all) : null;
  return <GridRow {...line} blocker={blocker} />;
});

/** Place of the row with the cursor where it is out of sight: it stays drawn, or the focus would be lost. */
function useCursorOutside(rows: readonly HeadRow[], start: number, end: number): number {
  const { subscribe, read } = useGrid();
  return useSyncExternalStore(subscribe, () => {
    const { active } = read();
    if (active === null) return start === 0 ? -1 : 0;
    const place = rows.findIndex(({ id }) => id === active.id);
    return place >= start && place < end ? -1 : place;
  });
}

const ARROW_FIRST = { flexDirection: "row-reverse" } as const;

interface HeadProps {
  readonly columns: readonly Column[];
  readonly tracks: string;
}

const Head = memo(function Head({ columns, tracks }: HeadProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box
      role="rowgroup"
      sx={{
        position: "sticky",
        top: 0,
        zIndex: 2,
        bgcolor: "background.default",
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Box role="row" aria-rowindex={1} sx={{ display: "grid", gridTemplateColumns: tracks, minHeight: 42 }}>
        {columns.map((column, at) => (
          <HeadCell key={column} column={column} place={at} />
        ))}
        <Box role="columnheader" aria-colindex={columns.length + 1}>
          <Unseen>{translate("evaluation.table.verbs")}</Unseen>
        </Box>
      </Box>
    </Box>
  );
});

function HeadCell({ column, place }: { readonly column: Column; readonly place: number }): ReactElement {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  const field = SORTED[column];
  const active = field !== undefined && sort.field === field;
  const ascending = sort.order !== "DESC";
  const label = translate(`evaluation.board.column.${column}`);
  return (
    <Box
      role="columnheader"
      aria-colindex={place + 1}
      {...(active && { "aria-sort": ascending ? "ascending" : "descending" })}
      sx={{
        display: "flex",
        alignItems: "center",
        px: 1,
        fontSize: "0.8125rem",
        fontWeight: 600,
        // The arrow of a column of numbers stands before its name, so that the name ends where the numbers end.
        ...(column === "total" && { justifyContent: "flex-end", "& .MuiTableSortLabel-root": ARROW_FIRST }),
        ...(place === 0 && { position: "sticky", left: 0, zIndex: 1, bgcolor: "background.default", pl: 1.5 }),
      }}
    >
      {field === undefined ? (
        label
      ) : (
        <TableSortLabel
          active={active}
          direction={ascending ? "asc" : "desc"}
          onClick={() => setSort({ field, order: active && ascending ? "DESC" : "ASC" })}
        >
          {label}
        </TableSortLabel>
      )}
    </Box>
  );
}
