import { Checkbox } from "@mui/material";
import { Children, type ReactElement, type ReactNode } from "react";
import { DataTable, type RaRecord, useListContext, useRecordContext } from "react-admin";
import { useManyWords } from "./words.ts";

/**
 * The column of ticks before the columns of a list.
 *
 * The library's own boxes have no name that is heard: it names what lies around them.
 */
export function withTicks<R extends RaRecord>(columns: ReactNode, name: (record: R) => ReactNode): ReactNode {
  return [
    <DataTable.Col<R> key="ticks" padding="checkbox" disableSort label={<PageTick />}>
      <RowTick name={name} />
    </DataTable.Col>,
    ...Children.toArray(columns),
  ];
}

function RowTick<R extends RaRecord>({ name }: { readonly name: (record: R) => ReactNode }): ReactElement | null {
  const words = useManyWords();
  const { selectedIds, onToggleItem } = useListContext<R>();
  const record = useRecordContext<R>();
  if (record === undefined) return null;
  const said = name(record);
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(record.id)}
      // The line itself opens the record.
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { "aria-label": words("pickOne", { name: typeof said === "string" ? said : record.id }) } }}
    />
  );
}

/** Ticks the lines of this page; those of others stay as they are. */
function PageTick(): ReactElement {
  const words = useManyWords();
  const { data = [], selectedIds, onSelect } = useListContext();
  const here = data.map(({ id }) => id as string | number);
  const ticked = here.filter((id) => selectedIds.includes(id)).length;
  const others = selectedIds.filter((id) => !here.includes(id));
  return (
    <Checkbox
      size="small"
      checked={here.length > 0 && ticked === here.length}
      indeterminate={ticked > 0 && ticked < here.length}
      onChange={(event) => onSelect(event.target.checked ? [...others, ...here] : others)}
      slotProps={{ input: { "aria-label": words("pickPage") } }}
    />
  );
}
