import RedoIcon from "@mui/icons-material/Redo";
import UndoIcon from "@mui/icons-material/Undo";
import { Box, Button, IconButton, Stack, Tooltip, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../../shared/ui/fields.tsx";
import { changedCells, changedPositions, type MatrixState } from "./model/matrix-state.ts";
import { useMatrixWords } from "./words.ts";

interface MatrixFootProps {
  readonly state: MatrixState;
  readonly startsOn: string;
  readonly busy: boolean;
  readonly onStartsOn: (day: string) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** What is not saved, from which day on it shall hold, and the ways back. It stays in sight. */
export function MatrixFoot(props: MatrixFootProps): ReactElement {
  const { state, startsOn, busy, onStartsOn, onSave, onDiscard, onUndo, onRedo } = props;
  const translate = useTranslate();
  const word = useMatrixWords();
  const [cells, positions] = [changedCells(state), changedPositions(state).length];
  return (
    <Stack
      direction="row"
      sx={{
        ...{ position: "sticky", bottom: 0, zIndex: 4, gap: 1, alignItems: "center", flexWrap: "wrap" },
        ...{ px: 2, py: 0.75, bgcolor: "background.paper", borderTop: 1, borderColor: "divider", displayPrint: "none" },
      }}
    >
      <Button variant="contained" disabled={busy || cells === 0 || startsOn === ""} onClick={onSave}>
        {cells === 0 ? word("saveNothing") : word("save", { smart_count: cells })}
      </Button>
      <Tooltip title={`${word("undo")} (Ctrl+Z)`}>
        <span>
          <IconButton size="small" aria-label={word("undo")} disabled={state.past.length === 0} onClick={onUndo}>
            <UndoIcon />
          </IconButton>
        </span>
      </Tooltip>
      <Tooltip title={`${word("redo")} (Ctrl+Y)`}>
        <span>
          <IconButton size="small" aria-label={word("redo")} disabled={state.future.length === 0} onClick={onRedo}>
            <RedoIcon />
          </IconButton>
        </span>
      </Tooltip>
      <Button color="inherit" disabled={busy || cells === 0} onClick={onDiscard}>
        {word("discard")}
      </Button>
      <Typography variant="body2" color="textSecondary" role="status" sx={{ flexGrow: 1, minWidth: 150 }}>
        {cells === 0 ? word("allSaved") : word("waiting", { smart_count: cells, positions })}
      </Typography>
      <Box sx={{ width: 180, "& .MuiTextField-root": { my: 0.5 } }}>
        <DayField label={translate("competency.requirement.startsOn")} value={startsOn} onChange={onStartsOn} />
      </Box>
    </Stack>
  );
}
