import ViewColumnOutlinedIcon from "@mui/icons-material/ViewColumnOutlined";
import { Checkbox, Divider, IconButton, ListItemText, Menu, MenuItem, Tooltip } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTableWords } from "./words.ts";

/** A column that may be left out. */
export interface ColumnChoice {
  readonly key: string;
  readonly label: string;
}

interface ColumnMenuProps {
  /** What the table is called. */
  readonly name: string;
  readonly columns: readonly ColumnChoice[];
  readonly hidden: readonly string[];
  readonly onHide: (hidden: readonly string[]) => void;
}

/** Which columns stand in a table; the last one cannot be taken away. */
export function ColumnMenu({ name, columns, hidden, onHide }: ColumnMenuProps): ReactElement {
  const words = useTableWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isHidden = (key: string): boolean => hidden.includes(key);
  const shown = columns.filter(({ key }) => !isHidden(key));
  return (
    <>
      <Tooltip title={words("columns")}>
        <IconButton
          size="small"
          aria-haspopup="menu"
          aria-label={words("columnsOf", { name })}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <ViewColumnOutlinedIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {columns.map(({ key, label }) => (
          <MenuItem
            key={key}
            dense
            role="menuitemcheckbox"
            aria-checked={!isHidden(key)}
            disabled={shown.length === 1 && !isHidden(key)}
            onClick={() => onHide(isHidden(key) ? hidden.filter((one) => one !== key) : [...hidden, key])}
          >
            <Checkbox
              size="small"
              checked={!isHidden(key)}
              slotProps={{ input: { tabIndex: -1, "aria-hidden": true } }}
              sx={{ p: 0.5, mr: 1 }}
            />
            <ListItemText>{label}</ListItemText>
          </MenuItem>
        ))}
        <Divider />
        <MenuItem dense disabled={shown.length === columns.length} onClick={() => onHide([])}>
          {words("allColumns")}
        </MenuItem>
      </Menu>
    </>
  );
}
