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
import type { DraftCriterion } from "../draft-content.ts";
import { criteriaOf, pastedCompetencies, pastedCriteria, type PastedLine } from "./pasted-criteria.ts";

interface PasteDialogProps {
  readonly group: string;
  /** Codes of the whole draft, none of which may come twice. */
  readonly taken: readonly string[];
  /** Whether lines bring descriptors of levels instead of points. */
  readonly hasLevels?: boolean;
  readonly onAdd: (criteria: DraftCriterion[]) => void;
  readonly onClose: () => void;
}

/** Criteria pasted from a spreadsheet, shown before they are added. */
export function PasteDialog({ group, taken, hasLevels = false, onAdd, onClose }: PasteDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const [pasted, setPasted] = useState("");
  const lines = useMemo(
    () => (hasLevels ? pastedCompetencies : pastedCriteria)(pasted, group, taken),
    [pasted, group, taken, hasLevels],
  );
  const criteria = criteriaOf(lines);
  const skipped = lines.length - criteria.length;
  const word = (key: string, values = {}): string => translate(`framework.studio.paste.${key}`, values);
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{word("title", { group })}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">
          {hasLevels ? translate("framework.editor.paste.levelsHint") : word("hint")}
        </Typography>
        <TextField
          multiline
          autoFocus
          minRows={4}
          maxRows={10}
          label={word("text")}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          slotProps={{ htmlInput: { spellCheck: false, maxLength: 200_000 } }}
        />
        {skipped > 0 && <Alert severity="warning">{word("skipped", { smart_count: skipped })}</Alert>}
        {lines.length > 0 && <Preview lines={lines} count={criteria.length} hasLevels={hasLevels} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button variant="contained" disabled={criteria.length === 0} onClick={() => onAdd(criteria)}>
          {word("add")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface PreviewProps {
  readonly lines: readonly PastedLine[];
  readonly count: number;
  readonly hasLevels: boolean;
}

/** The lines as they were read, each with what is wrong with it. */
function Preview({ lines, count, hasLevels }: PreviewProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Typography variant="subtitle2" sx={{ mt: 1.5 }} aria-live="polite">
        {translate("framework.studio.paste.preview", { smart_count: count })}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("framework.draft.code")}</TableCell>
            <TableCell>{translate("framework.draft.textVi")}</TableCell>
            <TableCell align="right">
              {translate(hasLevels ? "framework.part.levels" : "framework.draft.max")}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line, index) => (
            <TableRow key={index} sx={line.fault === null ? {} : { bgcolor: "action.hover" }}>
              <TableCell>{line.code}</TableCell>
              <TableCell>
                {line.text}
                {line.fault !== null && (
                  <Typography variant="body2" color="error">
                    {translate(`framework.studio.paste.fault.${line.fault}`)}
                  </Typography>
                )}
              </TableCell>
              <TableCell align="right">
                {line.levels ? line.levels.map(({ key }) => key).join(", ") : format.exact(line.max)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
