import { Button, ListItemText, Menu, MenuItem, Paper, Stack, Typography } from "@mui/material";
import { type ReactElement, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useChosen } from "../../decision/chosen.tsx";
import type { HeadRow } from "../../decision/head-rows.ts";
import { useGrid, usePicked } from "../grid/grid-store.tsx";
import type { BulkAsk, BulkLine, BulkVerbName } from "./bulk-rows.ts";

interface BulkBarProps {
  readonly rows: readonly HeadRow[];
  readonly onAsk: (ask: BulkAsk) => void;
}

/** What can be done with the chosen grades and with the selected rows; Ctrl+Enter asks to decide the chosen grades. */
export function BulkBar({ rows, onAsk }: BulkBarProps): ReactElement | null {
  const translate = useTranslate();
  const table = useChosen();
  const grid = useGrid();
  const picked = usePicked();
  const selected = rows.filter(({ id }) => picked.has(id));
  const choices = rows.flatMap((row): BulkLine[] => {
    const grade = table?.grades.get(row.id);
    return grade === undefined || !row.abilities.canDecide.allowed ? [] : [{ row, grade }];
  });
  const decide = (): void => onAsk({ verb: "DECIDE", lines: choices });
  useDecidingKey(choices.length > 0, decide);
  if (choices.length === 0 && selected.length === 0) return null;
  const words = [
    choices.length > 0 ? translate("evaluation.bulk.bar", { smart_count: choices.length }) : null,
    selected.length > 0 ? translate("evaluation.board.selected", { smart_count: selected.length }) : null,
  ].filter((part) => part !== null);
  const clear = (): void => {
    table?.clear();
    grid.pick([]);
  };
  return (
    <Paper
      role="region"
      aria-label={translate("evaluation.board.bar")}
      sx={{ position: "sticky", bottom: 0, zIndex: 3, p: 1.5, border: 1, borderColor: "warning.main" }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography sx={{ flexGrow: 1, fontWeight: 600 }} aria-live="polite">
          {words.join(" · ")}
        </Typography>
        <Button color="inherit" onClick={clear}>
          {translate(choices.length > 0 ? "evaluation.bulk.clear" : "evaluation.board.unselect")}
        </Button>
        {selected.length > 0 && <SelectedMenu rows={selected} onAsk={onAsk} />}
        {choices.length > 0 && (
          <Button variant="contained" onClick={decide} aria-keyshortcuts="Control+Enter">
            {translate("evaluation.bulk.decide", { smart_count: choices.length })}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}

function useDecidingKey(ready: boolean, decide: () => void): void {
  useEffect(() => {
    if (!ready) return;
    const onKey = (event: KeyboardEvent): void => {
      const inDialog = (event.target as HTMLElement | null)?.closest("[role='dialog']") !== null;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !inDialog) decide();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

const VERBS: readonly { readonly verb: BulkVerbName; readonly ability: keyof HeadRow["abilities"] | null }[] = [
  { verb: "DECIDE", ability: "canDecide" },
  { verb: "PROPOSE", ability: "canProposeByHr" },
  { verb: "NOTICE", ability: "canIssueNotice" },
  { verb: "REMIND", ability: null },
  { verb: "RETURN", ability: "canReturn" },
  { verb: "SKIP", ability: "canSkipStep" },
  { verb: "NOT_RATED", ability: "canMarkNotRated" },
  { verb: "UNLOCK", ability: "canUnlock" },
];

/** Verbs for the selected rows, each with how many of them are open to it; the preview says who is not, and why. */
function SelectedMenu({
  rows,
  onAsk,
}: {
  readonly rows: readonly HeadRow[];
  readonly onAsk: BulkBarProps["onAsk"];
}): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (verb: BulkVerbName): void => {
    setAnchor(null);
    const lines = rows.map((row) => ({ row, grade: null }));
    onAsk({ verb, lines, choosesGrade: verb === "DECIDE" || verb === "PROPOSE" });
  };
  return (
    <>
      <Button variant="outlined" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {translate("evaluation.board.forSelected", { smart_count: rows.length })}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {VERBS.map(({ verb, ability }) => {
          const open = ability === null ? null : rows.filter(({ abilities }) => abilities[ability].allowed).length;
          return (
            <MenuItem key={verb} disabled={open === 0} onClick={() => choose(verb)}>
              <ListItemText>
                {translate(`evaluation.board.verb.${verb}`)}
                {open !== null && ` (${String(open)})`}
              </ListItemText>
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
