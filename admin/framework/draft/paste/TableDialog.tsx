import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from "@mui/material";
import { type ReactElement, useId, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import type { DraftContent } from "../draft-content.ts";
import type { Moved } from "../tree/relocate.ts";
import { useWorkWords } from "../words/words.ts";
import { addTable, pastedTable, type TableLine } from "./pasted-table.ts";

interface TableDialogProps {
  readonly content: DraftContent;
  readonly onAdd: (added: Moved) => void;
  readonly onClose: () => void;
}

/** A whole table of a regulation pasted from a document or spreadsheet: its groups with their criteria, shown before they are added. */
export function TableDialog({ content, onAdd, onClose }: TableDialogProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const heading = useId();
  const [pasted, setPasted] = useState("");
  const lines = useMemo(() => pastedTable(pasted, content), [pasted, content]);
  const right = lines.filter(({ fault }) => fault === null);
  const groups = right.filter(({ isGroup }) => isGroup).length;
  const skipped = lines.length - right.length;
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{word("table.title")}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">{word("table.hint")}</Typography>
        <TextField
          multiline
          autoFocus
          minRows={4}
          maxRows={10}
          label={translate("framework.studio.paste.text")}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          slotProps={{ htmlInput: { spellCheck: false, maxLength: 200_000 } }}
        />
        {skipped > 0 && (
          <Alert severity="warning">{translate("framework.studio.paste.skipped", { smart_count: skipped })}</Alert>
        )}
        {lines.length > 0 && (
          <>
            <Typography variant="subtitle2" sx={{ mt: 1.5 }} aria-live="polite">
              {word("table.preview", { groups, criteria: right.length - groups })}
            </Typography>
            <Preview lines={lines} />
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button variant="contained" disabled={groups === 0} onClick={() => onAdd(addTable(content, lines))}>
          {word("table.add")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The lines as they were read, groups in bold, each with what is wrong with it. */
function Preview({ lines }: { readonly lines: readonly TableLine[] }): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const format = useFormat();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate("framework.draft.code")}</TableCell>
          <TableCell>{translate("framework.draft.textVi")}</TableCell>
          <TableCell align="right">{translate("framework.draft.max")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map(({ isGroup, code, text, max, fault }, index) => (
          <TableRow key={index} sx={isGroup ? { "& td": { fontWeight: 600 } } : {}}>
            <TableCell>{code}</TableCell>
            <TableCell sx={isGroup ? {} : { pl: 3 }}>
              {text}
              {fault !== null && (
                <Typography variant="body2" color="error">
                  {fault === "noGroup" ? word("table.noGroup") : translate(`framework.studio.paste.fault.${fault}`)}
                </Typography>
              )}
            </TableCell>
            <TableCell align="right">{max === "" ? "" : format.exact(max)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
