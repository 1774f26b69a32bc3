import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  List,
  ListItem,
  ListItemText,
  TextField,
  Typography,
} from "@mui/material";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { isSame, LONGEST_NAME, type SavedView } from "./saved-views.ts";
import { useTableWords } from "./words.ts";

interface ViewDialogProps {
  readonly views: readonly SavedView[];
  readonly onSave: (name: string) => void;
  readonly onRemove: (name: string) => void;
  readonly onClose: () => void;
}

/** Gives what a list shows a name; names that are needed no more are taken away here. */
export function ViewDialog({ views, onSave, onRemove, onClose }: ViewDialogProps): ReactElement {
  const words = useTableWords();
  const translate = useTranslate();
  const heading = useId();
  const [name, setName] = useState("");
  const isTaken = views.some((view) => isSame(view.name, name));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== "") onSave(name.trim());
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={heading}>
      <form onSubmit={submit}>
        <DialogTitle id={heading}>{words("saved")}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            label={words("name")}
            value={name}
            onChange={(event) => setName(event.target.value)}
            helperText={isTaken ? words("nameTaken") : words("keptWhere")}
            slotProps={{ htmlInput: { maxLength: LONGEST_NAME } }}
          />
          {views.length > 0 && (
            <>
              <Typography variant="subtitle2" sx={{ mt: 2 }}>
                {words("tidyTitle")}
              </Typography>
              <List dense disablePadding aria-label={words("tidyTitle")}>
                {views.map((view) => (
                  <ListItem
                    key={view.name}
                    disableGutters
                    secondaryAction={
                      <IconButton
                        edge="end"
                        aria-label={words("remove", { name: view.name })}
                        onClick={() => onRemove(view.name)}
                      >
                        <DeleteOutlineIcon fontSize="small" />
                      </IconButton>
                    }
                  >
                    <ListItemText primary={view.name} sx={{ overflowWrap: "anywhere" }} />
                  </ListItem>
                ))}
              </List>
            </>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button type="button" color="inherit" onClick={onClose}>
            {translate("ra.action.close")}
          </Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ""}>
            {translate("ra.action.save")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
