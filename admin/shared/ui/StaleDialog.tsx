import { Box, Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { type Side, SideChoice } from "../trouble/SideChoice.tsx";
import { useFormWords } from "./form/words.ts";
import { useTroubleWords } from "../trouble/words.ts";
import { formatMoment } from "../text/format.ts";

/** One field that both sides changed or that differs. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** What stood there when the person began, where that is known. */
  readonly base?: string;
}

/** Something about the record itself that is otherwise now than when the question was opened. */
export interface ChangedFact {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

interface StaleDialogProps {
  readonly open: boolean;
  readonly differences: readonly Difference[];
  /** What else has changed, which is nobody's to choose. */
  readonly facts?: readonly ChangedFact[];
  /** Who saved meanwhile and when, where the record says it. */
  readonly saved?: { readonly by: string; readonly at: string } | null;
  /** Shows the stored record and drops what was typed. */
  readonly onTakeTheirs: () => void;
  /** Saves what was typed over the stored record. */
  readonly onKeepMine: () => void;
  /** Saves field by field as chosen: the labels of the fields that take the stored side. Left out, it is all or nothing. */
  readonly onMerge?: (theirs: ReadonlySet<string>) => void;
  readonly onClose: () => void;
}

/** Somebody saved the record since it was read: shows both sides and lets the person choose, so that nothing is lost unseen. */
export function StaleDialog({ open, ...props }: StaleDialogProps): ReactElement | null {
  return open ? <Question {...props} /> : null;
}

function Question(props: Omit<StaleDialogProps, "open">): ReactElement {
  const { differences, facts = [], saved, onTakeTheirs, onKeepMine, onMerge, onClose } = props;
  const changed = facts.filter(({ before, now }) => before !== now);
  const word = useFormWords();
  const words = useTroubleWords().merge;
  const heading = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const sideOf = (one: Difference): Side => chosen.get(one.label) ?? likelySide(one);
  const merge = (): void =>
    onMerge?.(new Set(differences.filter((one) => sideOf(one) === "theirs").map(({ label }) => label)));
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{words.title}</DialogTitle>
      <DialogContent>
        {saved && <Typography>{words.whoWhen(saved.by, formatMoment(saved.at))}</Typography>}
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {differences.length > 0 ? words.hint : changed.length > 0 ? word("lookFirst") : words.same}
        </Typography>
        {changed.map(({ label, before, now }) => (
          <Typography key={label} sx={{ mb: 1, overflowWrap: "anywhere" }}>
            {word("was", { label, before: before || "–", now: now || "–" })}
          </Typography>
        ))}
        {differences.map((one) => (
          <Box key={one.label} component="fieldset" sx={{ m: 0, mb: 2, p: 0, border: 0, minWidth: 0 }}>
            <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
              {one.label}{" "}
              {isContested(one) && <Chip size="small" color="warning" variant="outlined" label={words.both} />}
            </Typography>
            {one.base !== undefined && (
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
                {words.base}: {one.base || "–"}
              </Typography>
            )}
            <SideChoice
              mine={one.mine}
              theirs={one.theirs}
              {...(onMerge === undefined
                ? {}
                : { side: sideOf(one), onSide: (side: Side) => setChosen(new Map(chosen).set(one.label, side)) })}
            />
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button color="inherit" onClick={onClose}>
          {words.later}
        </Button>
        <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
        {differences.length === 0 && changed.length > 0 ? (
          <Button variant="contained" onClick={onKeepMine}>
            {word("goOn")}
          </Button>
        ) : (
          <Button variant={onMerge === undefined ? "contained" : "text"} onClick={onKeepMine}>
            {words.keepMine}
          </Button>
        )}
        {onMerge !== undefined && differences.length > 0 && (
          <Button variant="contained" onClick={merge}>
            {words.save}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** The side that changed the field; where both did, the person's own stands until one says otherwise. */
export function likelySide({ mine, base }: Difference): Side {
  return base !== undefined && mine === base ? "theirs" : "mine";
}

function isContested({ mine, theirs, base }: Difference): boolean {
  return base !== undefined && mine !== base && theirs !== base;
}
