import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { IconButton, Stack, Tooltip, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useListContext, useStore } from "react-admin";
import { type ColumnChoice, ColumnMenu } from "./ColumnMenu.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { searchOf } from "./saved-views.ts";
import { SavedViews } from "./SavedViews.tsx";
import { useAddressOfList } from "./useAddressOfList.ts";
import { useHabitKey } from "./useKept.ts";
import { useTableWords } from "./words.ts";

interface ListToolsProps {
  /** Name of the list for who hears it. */
  readonly name: string;
  /** Columns of the table; none where the list is shown as cards. */
  readonly columns?: readonly ColumnChoice[];
  /** Where the table stands. */
  readonly inside: () => HTMLElement | null;
  /** A file of the list, from the server. */
  readonly children?: ReactNode;
}

const ALL: readonly string[] = [];

/** Above every list: saved filters, its file, its columns, copying and printing. */
export function ListTools({ name, columns, inside, children }: ListToolsProps): ReactElement {
  const words = useTableWords();
  const list = useListContext();
  const [hidden, setHidden] = useStore<readonly string[]>(useColumnsKey(list.resource), ALL);
  useAddressOfList();
  return (
    <>
      <Typography variant="h5" component="p" sx={ONLY_ON_PAPER}>
        {name}
      </Typography>
      <Stack
        direction="row"
        className="not-printed"
        sx={{
          alignItems: "center",
          flexWrap: "wrap",
          gap: 0.5,
          px: 1,
          py: 0.5,
          borderBottom: 1,
          borderColor: "divider",
        }}
      >
        <SavedViews list={list.resource} search={searchOf(list)} />
        {children}
        {columns !== undefined && (
          <Stack direction="row" sx={{ ml: "auto" }}>
            <ColumnMenu name={name} columns={columns} hidden={hidden} onHide={setHidden} />
            <CopyButton name={name} inside={inside} />
            <Tooltip title={words("print")}>
              <IconButton size="small" aria-label={words("print")} onClick={() => window.print()}>
                <PrintOutlinedIcon fontSize="small" />
              </IconButton>
            </Tooltip>
          </Stack>
        )}
      </Stack>
    </>
  );
}

/** The bar that says on the screen what the list is called stays off the paper. */
const ONLY_ON_PAPER = { display: "none", p: 1, "@media print": { display: "block" } };

/** Under which name the columns of a list that are left out lie in the browser. */
export function useColumnsKey(list: string): string {
  return useHabitKey(`${list}.columns`);
}
