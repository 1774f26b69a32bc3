import { Box, Table } from "@mui/material";
import type { ReactElement, ReactNode } from "react";

interface WideTableProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** A table of numbers that scrolls sideways on a phone while its first column stays in sight. */
export function WideTable({ label, children }: WideTableProps): ReactElement {
  return (
    <Box
      sx={{ overflowX: "auto" }}
      tabIndex={0}
      role="region"
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      <Table
        size="small"
        sx={{
          "& tbody tr:last-child th": { borderBottom: 0 },
          "& tbody th": { bgcolor: "background.paper", minWidth: { xs: 118, sm: 170 } },
          "& tr > th:first-of-type": { position: "sticky", left: 0, zIndex: 1 },
        }}
      >
        {children}
      </Table>
    </Box>
  );
}
