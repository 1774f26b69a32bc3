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
}: ResponsiveTableProps<R>): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const frame = useRef<HTMLDivElement>(null);
  const { resource } = useListContext();
  const name = useGetResourceLabel()(resource, 2);
  const columns = useColumnChoices(children, resource);
  const storeKey = useColumnsKey(resource);
  const inside = (): HTMLElement | null => frame.current;
  if (!wide) {
    return (
      <>
        <ListTools name={name} inside={inside}>
          {file}
        </ListTools>
        {cards ?? (
          <SimpleList<R>
            primaryText={primary}
            {...(secondary ? { secondaryText: secondary } : {})}
            {...(tertiary ? { tertiaryText: tertiary } : {})}
            rowClick={rowClick === "expand" ? false : rowClick}
            rowSx={() => ({ borderBottom: 1, borderColor: "divider" })}
          />
        )}
      </>
    );
  }
  return (
    <Box ref={frame}>
      <ListTools name={name} columns={columns} inside={inside}>
        {file}
      </ListTools>
      <DataTable<R>
        key={storeKey}
        storeKey={storeKey}
        hiddenColumns={NONE}
        rowClick={rowClick}
        bulkActionButtons={false}
        hover
        {...(expand === undefined ? {} : { expand })}
      >
        {withWayIn(children, rowClick)}
      </DataTable>
    </Box>
  );
}

const NONE: string[] = [];

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
