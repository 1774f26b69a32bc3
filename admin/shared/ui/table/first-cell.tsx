import { ButtonBase, Link as MuiLink } from "@mui/material";
import { Children, cloneElement, isValidElement, type MouseEvent, type ReactElement, type ReactNode } from "react";
import { LinkBase, type RaRecord, useCreatePath, useExpanded, useRecordContext, useResourceContext } from "react-admin";

type RowClick = "show" | "edit" | "expand" | false;

interface ColumnProps {
  readonly source?: string;
  readonly render?: (record: RaRecord) => ReactNode;
}

/**
 * The columns with a way into the record in the first of them.
 *
 * A line that is only clicked cannot be reached by keys, opened in another tab or heard as something to open.
 */
export function withWayIn(columns: ReactNode, rowClick: RowClick): ReactNode {
  if (rowClick === false) return columns;
  const [first, ...rest] = Children.toArray(columns);
  if (!isValidElement<ColumnProps>(first)) return columns;
  const { source = "", render } = first.props;
  const words = render ?? ((record: RaRecord): ReactNode => String(record[source] ?? ""));
  const inside = (record: RaRecord): ReactElement =>
    rowClick === "expand" ? <Unfold>{words(record)}</Unfold> : <WayIn type={rowClick}>{words(record)}</WayIn>;
  return [cloneElement(first, { render: inside }), ...rest];
}

interface WayInProps {
  readonly type: "show" | "edit";
  readonly children: ReactNode;
}

function WayIn({ type, children }: WayInProps): ReactElement {
  const resource = useResourceContext() ?? "";
  const record = useRecordContext();
  const to = useCreatePath()({ resource, type, ...(record === undefined ? {} : { id: record.id }) });
  return (
    <MuiLink
      component={LinkBase}
      to={to}
      color="inherit"
      // The line leads there as well; both together would be two steps back.
      onClick={(event: MouseEvent) => event.stopPropagation()}
    >
      {children}
    </MuiLink>
  );
}

/** The line itself opens when its first cell is pressed. */
function Unfold({ children }: { readonly children: ReactNode }): ReactElement {
  const resource = useResourceContext() ?? "";
  const id = useRecordContext()?.id ?? "";
  const [isOpen] = useExpanded(resource, id);
  return (
    <ButtonBase aria-expanded={isOpen} sx={{ font: "inherit", textAlign: "start" }}>
      {children}
    </ButtonBase>
  );
}
