import RedoIcon from "@mui/icons-material/Redo";
import UndoIcon from "@mui/icons-material/Undo";
import { Box, Button, IconButton, Stack, Tooltip, Typography } from "@mui/material";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { Status, type Tone } from "../../../shared/ui/parts.tsx";
import type { Version } from "../../framework-rows.ts";
import { PublishButton } from "../../version/VersionVerbs.tsx";
import { CHECK_LIST } from "../defects/CheckList.tsx";
import { FindField } from "../find/FindField.tsx";
import type { DraftEditing } from "../useDraft.ts";
import { useWorkWords } from "../words/words.ts";

interface StudioBarProps {
  readonly version: Version;
  readonly editing: DraftEditing;
}

const TONES: Readonly<Record<DraftEditing["state"], Tone>> = {
  saved: "success",
  waiting: "warning",
  saving: "info",
  failed: "error",
  conflict: "error",
};

/** What is needed at any moment of writing: it stays in sight. The slash leads to the search, Ctrl+Z undoes outside of fields. */
export function StudioBar({ version, editing }: StudioBarProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const find = useRef<HTMLInputElement>(null);
  const draft = useRef(editing.content);
  draft.current = editing.content;
  useBarKeys(editing, find);
  return (
    <Box component="section" aria-label={word("bar.title")} sx={{ display: { xs: "contents", sm: "flex" }, ...WIDE }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", ...NARROW }}>
        <span role="status">
          <Status tone={TONES[editing.state]} label={translate(`framework.studio.saving.${editing.state}`)} />
        </span>
        <SavedAt version={version} state={editing.state} />
        <Stack direction="row">
          <Step label={word("bar.undo")} isIdle={!editing.canUndo} onClick={editing.undo}>
            <UndoIcon fontSize="small" />
          </Step>
          <Step label={word("bar.redo")} isIdle={!editing.canRedo} onClick={editing.redo}>
            <RedoIcon fontSize="small" />
          </Step>
        </Stack>
      </Stack>
      <Stack direction="row" sx={{ gap: 1, flex: 1, mb: { xs: 1, sm: 0 }, alignItems: "center", flexWrap: "wrap" }}>
        <FindField draft={draft} input={find} />
        <Box sx={{ flexGrow: 1 }} />
        <Verbs version={version} editing={editing} />
      </Stack>
    </Box>
  );
}

const STAYS = { position: "sticky", top: 48, zIndex: 3, py: 0.75, bgcolor: "background.default" } as const;

/** The whole bar stays in sight; on a phone, where it would cover the form, only the state and undoing do. */
const WIDE = {
  ...{ gap: 1, mb: 1, alignItems: "center", flexWrap: "wrap", borderBottom: 1, borderColor: "divider" },
  ...{ displayPrint: "none", ...STAYS },
} as const;
const NARROW = {
  position: { xs: STAYS.position, sm: "static" },
  top: STAYS.top,
  zIndex: STAYS.zIndex,
  bgcolor: STAYS.bgcolor,
} as const;

function Verbs({ version, editing }: StudioBarProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {version.defects.length > 0 && (
        <Button color="warning" onClick={toCheckList}>
          {translate("framework.editor.check.open", { smart_count: version.defects.length })}
        </Button>
      )}
      <AbilityButton
        ability={version.abilities.canEdit}
        variant="contained"
        disabled={!editing.isDirty || editing.state === "saving"}
        onClick={editing.save}
      >
        {translate("framework.draft.save")}
      </AbilityButton>
      <PublishButton version={{ ...version, version: editing.recordVersion }} unsaved={editing.isDirty} />
    </>
  );
}

function toCheckList(): void {
  const list = document.getElementById(CHECK_LIST);
  list?.scrollIntoView();
  list?.focus({ preventScroll: true });
}

/** When the draft was last saved, by whomever; the hour is enough for what was saved today. */
function SavedAt({ version, state }: { readonly version: Version; readonly state: string }): ReactElement | null {
  const word = useWorkWords();
  const format = useFormat();
  const [savedAt, setSavedAt] = useState(version.draftSavedAt);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === "saving" && (state === "saved" || state === "waiting")) setSavedAt(new Date().toISOString());
    before.current = state;
  }, [state]);
  if (savedAt === null) return null;
  const [day = "", hour = ""] = format.moment(savedAt).split(" ");
  const isToday = format.moment(new Date().toISOString()).startsWith(day);
  return (
    <Typography variant="body2" color="textSecondary" sx={{ display: { xs: "none", md: "block" } }}>
      {word("bar.savedAt", { time: isToday ? hour : `${day} ${hour}` })}
    </Typography>
  );
}

interface StepProps {
  readonly label: string;
  readonly isIdle: boolean;
  readonly onClick: () => void;
  readonly children: ReactElement;
}

/** Keeps the focus also where nothing is to be done. */
function Step({ label, isIdle, onClick, children }: StepProps): ReactElement {
  return (
    <Tooltip title={label}>
      <IconButton
        aria-label={label}
        aria-disabled={isIdle}
        onClick={() => !isIdle && onClick()}
        sx={isIdle ? { opacity: 0.38 } : {}}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}

/** Keys of the whole page, outside of fields, which undo their own typing, and of dialogs. */
function useBarKeys(editing: DraftEditing, find: { readonly current: HTMLInputElement | null }): void {
  const latest = useRef(editing);
  latest.current = editing;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as Element;
      const isField = target.matches("input, textarea, [contenteditable=true], [role=combobox]");
      if (isField || event.defaultPrevented || event.altKey || target.closest("[role=dialog], [role=menu]")) return;
      const key = event.key.toLowerCase();
      const isFar = event.ctrlKey || event.metaKey;
      if (key === "/" && !isFar) find.current?.focus();
      else if (isFar && (key === "y" || (key === "z" && event.shiftKey))) latest.current.redo();
      else if (isFar && key === "z") latest.current.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [find]);
}
