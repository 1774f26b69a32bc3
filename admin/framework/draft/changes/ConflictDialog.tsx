import {
  Alert,
  Box,
  Button,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from "@mui/material";
import { type ReactElement, useId, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { type WordedDifference, wordedDifferences } from "../draft-differences.ts";
import type { DraftConflict, DraftEditing } from "../useDraft.ts";
import { mergedDraft, type PartKey, proposed, type Side } from "./merge-drafts.ts";

/** Somebody saved the draft meanwhile: both sides part by part, to be put together or taken whole. */
export function ConflictDialog({ editing }: { readonly editing: DraftEditing }): ReactElement | null {
  const { conflict } = editing;
  return conflict === null || editing.isPutOff ? null : <Conflict editing={editing} conflict={conflict} />;
}

interface ConflictProps {
  readonly editing: DraftEditing;
  readonly conflict: DraftConflict;
}

function Conflict({ editing, conflict }: ConflictProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const heading = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<PartKey, Side>>(new Map());
  const choice = useMemo(() => new Map([...proposed(conflict.differences), ...chosen]), [conflict, chosen]);
  const lines = useMemo(
    () => wordedDifferences(conflict.differences, conflict, translate).sort((one, other) => rank(one) - rank(other)),
    [conflict, translate],
  );
  const word = (key: string, values = {}): string => translate(`framework.editor.conflict.${key}`, values);
  const who = conflict.savedBy ?? word("somebody");
  const both = lines.filter(({ changedBy }) => changedBy === "both").length;
  return (
    <Dialog open onClose={editing.decideLater} maxWidth="md" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{word("title", { who, moment: format.moment(conflict.savedAt) })}</DialogTitle>
      <DialogContent>
        <Alert severity={both === 0 ? "info" : "warning"} sx={{ mb: 2 }}>
          {both === 0 ? word("apart") : word("both", { smart_count: both })}
        </Alert>
        <Stack component="ul" sx={{ listStyle: "none", p: 0, m: 0, gap: 2 }}>
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              who={who}
              side={choice.get(line.key) ?? "mine"}
              onChoose={(side) => setChosen(new Map(chosen).set(line.key, side))}
            />
          ))}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap", gap: 1 }}>
        <Button color="inherit" onClick={editing.decideLater}>
          {translate("khung.stale.later")}
        </Button>
        <Button onClick={editing.takeTheirs}>{word("takeTheirs")}</Button>
        <Button onClick={() => editing.saveOver(conflict.mine)}>{word("keepMine")}</Button>
        <Button variant="contained" onClick={() => editing.saveOver(mergedDraft(conflict, choice))}>
          {word("merge")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What both changed comes first: there somebody has to choose. */
function rank({ changedBy }: WordedDifference): number {
  return ["both", "theirs", "mine"].indexOf(changedBy);
}

interface LineProps {
  readonly line: WordedDifference;
  readonly who: string;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function Line({ line, who, side, onChoose }: LineProps): ReactElement {
  const translate = useTranslate();
  const word = (key: string, values = {}): string => translate(`framework.editor.conflict.${key}`, values);
  return (
    <Box component="li" sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center", mb: 1 }}>
        <Typography variant="subtitle2" component="h3" sx={{ flexGrow: 1, minWidth: 0 }}>
          {line.label}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={line.changedBy === "both" ? "warning" : "default"}
          label={word(`changedBy.${line.changedBy}`, { who })}
        />
        <ToggleButtonGroup
          exclusive
          size="small"
          value={side}
          aria-label={word("choose", { what: line.label })}
          onChange={(_event, next: Side | null) => next && onChoose(next)}
        >
          <ToggleButton value="mine">{word("mine")}</ToggleButton>
          <ToggleButton value="theirs">{word("theirs")}</ToggleButton>
        </ToggleButtonGroup>
      </Stack>
      {line.lines.map(({ label, mine, theirs }, index) => (
        <Box key={index} sx={{ mb: 1 }}>
          {label !== "" && (
            <Typography variant="body2" color="textSecondary">
              {label}
            </Typography>
          )}
          <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
            <SideText label={word("mine")} text={mine} isChosen={side === "mine"} />
            <SideText label={word("theirs")} text={theirs} isChosen={side === "theirs"} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface SideTextProps {
  readonly label: string;
  readonly text: string;
  readonly isChosen: boolean;
}

function SideText({ label, text, isChosen }: SideTextProps): ReactElement {
  return (
    <Box
      sx={{
        border: isChosen ? 2 : 1,
        borderColor: isChosen ? "primary.main" : "divider",
        borderRadius: 1,
        p: isChosen ? 1 : 1.125,
        minWidth: 0,
      }}
    >
      <Typography variant="caption" color="textSecondary" component="div">
        {label}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {text === "" ? "–" : text}
      </Typography>
    </Box>
  );
}
