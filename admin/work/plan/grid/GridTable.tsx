import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, IconButton, InputBase, TableBody, TableCell, TableHead, TableRow, Tooltip } from "@mui/material";
import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { WideTable } from "../../../shared/ui/WideTable.tsx";
import { type Column, COLUMNS, type Lookups, type PlanRow, unknownCells } from "../plan-rows.ts";
import type { Problems } from "./usePlanDraft.ts";

interface GridTableProps {
  readonly rows: readonly PlanRow[];
  readonly lookups: Lookups;
  /** Whether the lookups have come, so that an unknown code can be told. */
  readonly isComplete: boolean;
  /** A personal plan has no column for who is to own a line. */
  readonly isPersonal: boolean;
  readonly span: { readonly from: string; readonly to: string };
  readonly problems: Problems;
  readonly listId: string;
  readonly onCell: (index: number, column: Column, text: string) => void;
  readonly onDrop: (index: number) => void;
}

const WIDTHS: Readonly<Record<Column, number>> = {
  ...{ code: 110, title: 260, output: 180, quantity: 80, coefficient: 92, dueOn: 140, lead: 190, note: 150 },
};

/** The sheet itself: a table of fields without frames. */
export function GridTable(props: GridTableProps): ReactElement {
  const { rows, lookups, isComplete, isPersonal, listId } = props;
  const translate = useTranslate();
  const columns = COLUMNS.filter((column) => !(isPersonal && column === "lead"));
  return (
    <>
      <WideTable label={translate("plan.itemsLabel")}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 36 }}>#</TableCell>
            {columns.map((column) => (
              <TableCell key={column} sx={{ minWidth: WIDTHS[column], px: 1 }}>
                {translate(`plan.column.${column}`)}
              </TableCell>
            ))}
            <TableCell aria-label={translate("plan.column.verbs")} />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.key}>
              <TableCell sx={{ color: "text.secondary", verticalAlign: "top" }}>{index + 1}</TableCell>
              {columns.map((column) => (
                <GridCell
                  key={column}
                  row={row}
                  index={index}
                  column={column}
                  span={props.span}
                  listId={listId}
                  problem={
                    props.problems[`${String(index)}.${column}`] ??
                    (isComplete && unknownCells(row, lookups).includes(column)
                      ? translate(`plan.unknown.${column}`)
                      : "")
                  }
                  onCell={props.onCell}
                />
              ))}
              <TableCell sx={{ px: 0.5 }}>
                <IconButton
                  size="small"
                  aria-label={translate("plan.dropItem", { place: index + 1 })}
                  onClick={() => props.onDrop(index)}
                >
                  <DeleteOutlineIcon fontSize="small" />
                </IconButton>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
      <datalist id={`${listId}-code`}>
        {lookups.products.map((product) => (
          <option key={product.id} value={product.code} label={product.name} />
        ))}
      </datalist>
      <datalist id={`${listId}-lead`}>
        {lookups.people.map((person) => (
          <option key={person.id} value={person.fullName} />
        ))}
      </datalist>
    </>
  );
}

interface GridCellProps {
  readonly row: PlanRow;
  readonly index: number;
  readonly column: Column;
  readonly span: { readonly from: string; readonly to: string };
  readonly listId: string;
  readonly problem: string;
  readonly onCell: (index: number, column: Column, text: string) => void;
}

const LISTED: readonly Column[] = ["code", "lead"];

/** One field of the sheet; a wrong one has a red frame and says why. */
const GridCell = memo(function GridCell({ row, index, column, span, listId, problem, onCell }: GridCellProps) {
  const translate = useTranslate();
  const fromProduct = column === "coefficient" && row.code.trim() !== "";
  return (
    <TableCell sx={{ p: 0.25, verticalAlign: "top" }}>
      <Tooltip title={problem} placement="bottom-start">
        <Box
          sx={{
            ...{ border: 1, borderRadius: 0.5, px: 0.75, borderColor: problem === "" ? "transparent" : "error.main" },
            "&:focus-within": { borderColor: problem === "" ? "primary.main" : "error.main" },
          }}
        >
          <InputBase
            fullWidth
            type={column === "dueOn" ? "date" : "text"}
            value={fromProduct ? "" : row[column]}
            disabled={fromProduct}
            placeholder={fromProduct ? translate("plan.fromProduct") : column === "coefficient" ? "1" : ""}
            onChange={(event) => onCell(index, column, event.target.value)}
            sx={{ fontSize: "0.875rem" }}
            inputProps={{
              ...{ "data-row": index, "data-column": COLUMNS.indexOf(column), maxLength: 2000 },
              ...(LISTED.includes(column) ? { list: `${listId}-${column}`, autoComplete: "off" } : {}),
              ...(column === "dueOn" ? { min: span.from, max: span.to } : {}),
              "aria-label": translate("plan.cell", {
                column: translate(`plan.column.${column}`),
                place: index + 1,
              }),
              ...(problem === "" ? {} : { "aria-invalid": true }),
            }}
          />
          {problem !== "" && (
            <Box role="alert" sx={{ color: "error.main", fontSize: "0.75rem", lineHeight: 1.3, pb: 0.25 }}>
              {problem}
            </Box>
          )}
        </Box>
      </Tooltip>
    </TableCell>
  );
});
