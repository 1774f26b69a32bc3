import { type Theme, useMediaQuery } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { DataTable, type RaRecord, SimpleList } from "react-admin";

interface ResponsiveTableProps<R extends RaRecord> {
  /** Columns of the table on a wide screen. */
  readonly children: ReactNode;
  /** The card on a narrow one. */
  readonly primary: (record: R) => ReactNode;
  readonly secondary?: (record: R) => ReactNode;
  readonly tertiary?: (record: R) => ReactNode;
  readonly rowClick?: "show" | "edit" | false;
}

/** A table from `md` up, cards below: the same list on a desk and on a phone. */
export function ResponsiveTable<R extends RaRecord>({
  children,
  primary,
  secondary,
  tertiary,
  rowClick = "show",
}: ResponsiveTableProps<R>): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  if (!wide) {
    return (
      <SimpleList<R>
        primaryText={primary}
        {...(secondary ? { secondaryText: secondary } : {})}
        {...(tertiary ? { tertiaryText: tertiary } : {})}
        rowClick={rowClick}
        rowSx={() => ({ borderBottom: 1, borderColor: "divider" })}
      />
    );
  }
  return (
    <DataTable<R> rowClick={rowClick} bulkActionButtons={false} hover>
      {children}
    </DataTable>
  );
}
