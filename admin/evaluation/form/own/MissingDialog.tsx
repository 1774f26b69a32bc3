import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
} from "@mui/material";
import { type ReactElement, useId, useRef } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../../framework/framework-rows.ts";
import { useFormat } from "../../../shared/text/format.ts";
import type { missingOf } from "../../answers/questions.ts";
import { useMonthWords } from "../../month/words.ts";

type Missing = ReturnType<typeof missingOf>[number];

interface MissingDialogProps {
  readonly open: boolean;
  readonly missing: readonly Missing[];
  readonly onClose: () => void;
}

/** What is not answered yet, all of it at once; each line leads to its question. */
export function MissingDialog({ open, missing, onClose }: MissingDialogProps): ReactElement {
  const translate = useTranslate();
  const words = useMonthWords();
  const wordsOf = useMissingWords();
  const heading = useId();
  const goal = useRef<string | null>(null);
  const lead = (anchor: string): void => {
    goal.current = anchor;
    onClose();
  };
  const arrive = (): void => {
    if (goal.current !== null) leadTo(goal.current);
    goal.current = null;
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={heading}
      slotProps={{ transition: { onExited: arrive } }}
    >
      <DialogTitle id={heading}>{words("form.missing", { smart_count: missing.length })}</DialogTitle>
      <DialogContent dividers sx={{ p: 0 }}>
        <List dense disablePadding aria-label={words("form.missingHint")}>
          {missing.map((one) => (
            <ListItem key={one.anchor} disablePadding divider>
              <ListItemButton onClick={() => lead(one.anchor)} sx={{ minHeight: 44 }}>
                <ListItemText primary={wordsOf(one)} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}

function useMissingWords(): (one: Missing) => string {
  const translate = useTranslate();
  const format = useFormat();
  return (one) => {
    switch (one.kind) {
      case "criterion":
        return `${one.criterion.code} ${format.text(wording(one.criterion.textVi, one.criterion.textEn))}`;
      case "metric":
        return format.text(wording(one.metric.labelVi, one.metric.labelEn));
      default:
        return translate("evaluation.form.selfGrade");
    }
  };
}

function leadTo(anchor: string): void {
  const element = document.getElementById(anchor);
  element?.scrollIntoView({ block: "center", behavior: "smooth" });
  element?.querySelector<HTMLElement>("input, select, button, [role=slider]")?.focus({ preventScroll: true });
}
