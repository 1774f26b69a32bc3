import { Box, type Theme, useMediaQuery } from "@mui/material";
import { Children, isValidElement, type ReactElement, type ReactNode, useRef } from "react";
import {
  DataTable,
  type RaRecord,
  SimpleList,
  useGetResourceLabel,
  useListContext,
  useTranslate,
  useTranslateLabel,
} from "react-admin";
import type { ManyVerb } from "./many/many-verb.ts";
import { ManyBar } from "./many/ManyBar.tsx";
import { PickedCards } from "./many/PickedCards.tsx";
import { withTicks } from "./many/tick-column.tsx";
import type { ColumnChoice } from "./table/ColumnMenu.tsx";
import { withWayIn } from "./table/first-cell.tsx";
import { ListTools, useColumnsKey } from "./table/ListTools.tsx";

interface ResponsiveTableProps<R extends RaRecord> {
  /** Columns of the table on a wide screen. */
  readonly children: ReactNode;
  /** The card on a narrow one. */
  readonly primary: (record: R) => ReactNode;
  readonly secondary?: (record: R) => ReactNode;
  readonly tertiary?: (record: R) => ReactNode;
  readonly rowClick?: "show" | "edit" | "expand" | false;
  /** What a line opens to. */
  readonly expand?: ReactElement;
  /** The cards, where they are no plain lines. */
  readonly cards?: ReactNode;
  /** A file of the list, from the server. */
  readonly file?: ReactNode;
  /** What several lines can be given together; without it no line is ticked. */
  readonly many?: readonly ManyVerb<R>[];
}

/** A table from `md` up, cards below: the same list on a desk and on a phone, with the tools of every list above it. */
export function ResponsiveTable<R extends RaRecord>({
  children,
  primary,
  secondary,
  tertiary,
  rowClick = "show",
  expand,
  cards,
  file,
  many,
}: ResponsiveTableProps<R>): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const frame = useRef<HTMLDivElement>(null);
  const { resource } = useListContext();
  const name = useGetResourceLabel()(resource, 2);
  const columns = useColumnChoices(children, resource);
  const storeKey = useColumnsKey(resource);
  const inside = (): HTMLElement | null => frame.current;
  const list = {
    primaryText: primary,
    ...(secondary ? { secondaryText: secondary } : {}),
    ...(tertiary ? { tertiaryText: tertiary } : {}),
    rowClick: rowClick === "expand" ? (false as const) : rowClick,
    rowSx: () => ({ borderBottom: 1, borderColor: "divider" }),
  };
  if (!wide) {
    return (
      <>
        <ListTools name={name} inside={inside}>
          {file}
        </ListTools>
        {cards ?? (many === undefined ? <SimpleList<R> {...list} /> : <PickedCards verbs={many} list={list} />)}
      </>
    );
  }
  return (
    <Box ref={frame} sx={WITHOUT_TICKS}>
      <ListTools name={name} columns={columns} inside={inside}>
        {file}
      </ListTools>
      {many !== undefined && <ManyBar verbs={many} />}
      <DataTable<R>
        key={storeKey}
        storeKey={storeKey}
        hiddenColumns={NONE}
        rowClick={rowClick}
        bulkActionButtons={false}
        hover
        {...(expand === undefined ? {} : { expand })}
      >
        {many === undefined ? withWayIn(children, rowClick) : withTicks(withWayIn(children, rowClick), primary)}
      </DataTable>
    </Box>
  );
}

const NONE: string[] = [];
/** Nothing is ticked on paper. */
const WITHOUT_TICKS = { "@media print": { ".MuiTableCell-paddingCheckbox": { display: "none" } } };

interface ColumnProps {
  readonly source?: string;
  readonly label?: string;
}

/** The columns of a table by their heads; verbs stay where they are. */
function useColumnChoices(children: ReactNode, resource: string): ColumnChoice[] {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<ColumnProps>(child) || child.props.source === undefined) return [];
    const { source, label } = child.props;
    const head = label === undefined ? labelOf({ source, resource }) : translate(label);
    return typeof head === "string" ? [{ key: source, label: head }] : [];
  });
}
