import { Box, List, ListItemButton, ListItemText, TextField, Typography } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import { Units } from "../../../schema/operations/organization.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { Tree } from "./tree/Tree.tsx";

interface UnitTreePanelProps {
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The tree with a search above it; what is found replaces the tree until the box is empty again. */
export function UnitTreePanel({ selected, onSelect }: UnitTreePanelProps): ReactElement {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  return (
    <>
      <TextField
        type="search"
        label={translate("organization.tree.search")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <Box sx={{ mt: 1, maxHeight: { md: "calc(100vh - 220px)" }, overflowY: { md: "auto" }, mx: -1 }}>
        {search === "" ? (
          <Tree selected={selected} onSelect={onSelect} />
        ) : (
          <Found search={search} selected={selected} onSelect={onSelect} />
        )}
      </Box>
    </>
  );
}

function Found({ search, selected, onSelect }: UnitTreePanelProps & { readonly search: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(Units, { filter: { search }, page: { page: 1, perPage: 50 } });
  return (
    <Asked query={query}>
      {({ units }) =>
        units.total === 0 ? (
          <Quiet dense title={translate("organization.tree.none")} />
        ) : (
          <>
            <Typography variant="caption" color="textSecondary" sx={{ px: 2 }}>
              {translate("organization.tree.results", { smart_count: units.total })}
            </Typography>
            <List dense disablePadding>
              {units.items.map((unit) => (
                <ListItemButton key={unit.id} selected={unit.id === selected} onClick={() => onSelect(unit.id)}>
                  <ListItemText
                    primary={unit.name}
                    secondary={[unit.code, unit.parent?.name].filter(Boolean).join(" · ")}
                  />
                </ListItemButton>
              ))}
            </List>
          </>
        )
      }
    </Asked>
  );
}
