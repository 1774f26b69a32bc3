import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { CopyButton } from "./CopyButton.tsx";
import type { ChosenColumns } from "./useHiddenColumns.ts";

interface WideTableToolsProps {
  readonly label: string;
  readonly inside: () => HTMLElement | null;
  readonly columns: ChosenColumns;
}

/** Under a table on a desk: its columns, and copying it. */
export function WideTableTools({ label, inside, columns }: WideTableToolsProps): ReactElement {
  const { choices, left, leave } = columns;
  return (
    <Stack
      direction="row"
      className="not-printed"
      sx={{ display: { xs: "none", sm: "flex" }, justifyContent: "flex-end", mt: 0.25 }}
    >
      {choices.length > 2 && <ColumnMenu name={label} columns={choices} hidden={left} onHide={leave} />}
      <CopyButton name={label} inside={inside} />
    </Stack>
  );
}
