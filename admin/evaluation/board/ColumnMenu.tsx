import ViewColumnOutlinedIcon from "@mui/icons-material/ViewColumnOutlined";
import { Button, Checkbox, ListItemText, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { useStore, useTranslate } from "react-admin";
import { type Column, COLUMNS, FIXED, shownColumns } from "./columns.ts";

const NONE: readonly string[] = [];

/** The columns of the board as this browser remembers them. */
export function useColumns(): readonly [columns: readonly Column[], toggle: (column: Column) => void] {
  const [hidden, setHidden] = useStore<readonly string[]>("evaluation.board.hidden", NONE);
  const toggle = (column: Column): void =>
    setHidden(hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column]);
  return [useMemo(() => shownColumns(hidden), [hidden]), toggle];
}

interface ColumnMenuProps {
  readonly shown: readonly Column[];
  readonly onToggle: (column: Column) => void;
}

/** Which columns stand in the table. */
export function ColumnMenu({ shown, onToggle }: ColumnMenuProps): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumnOutlinedIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate("evaluation.board.columns")}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {COLUMNS.filter((column) => !FIXED.has(column)).map((column) => (
          <MenuItem
            key={column}
            dense
            role="menuitemcheckbox"
            aria-checked={shown.includes(column)}
            onClick={() => onToggle(column)}
          >
            <Checkbox
              size="small"
              checked={shown.includes(column)}
              slotProps={{ input: { tabIndex: -1, "aria-hidden": true } }}
              sx={{ p: 0.5, mr: 1 }}
            />
            <ListItemText>{translate(`evaluation.board.column.${column}`)}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
