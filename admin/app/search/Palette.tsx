import CloseIcon from "@mui/icons-material/Close";
import SearchIcon from "@mui/icons-material/Search";
import { Box, Dialog, IconButton, InputBase, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { type KeyboardEvent, type ReactElement, useId, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { Renewing } from "../../shared/ui/states.tsx";
import type { PaletteItem } from "./palette-items.ts";
import { PaletteList } from "./PaletteList.tsx";
import { usePaletteItems } from "./usePaletteItems.ts";

/** Search over everything, pages and actions, by keyboard alone: a field and the list that it steers. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const titleId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={isPhone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      sx={{ "& .MuiDialog-container": { alignItems: "flex-start" } }}
    >
      <Box component="h2" id={titleId} sx={visuallyHidden}>
        {translate("khung.search.title")}
      </Box>
      <Contents onClose={onClose} isPhone={isPhone} />
    </Dialog>
  );
}

interface ContentsProps {
  readonly onClose: () => void;
  readonly isPhone: boolean;
}

function Contents({ onClose, isPhone }: ContentsProps): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const { items, isSearching, error } = usePaletteItems(typed);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  // The first line is chosen until one moves; a line that is gone gives way to it.
  const at = Math.max(
    items.findIndex(({ key }) => key === chosenKey),
    0,
  );
  const go = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    onClose();
    navigate(item.to);
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = stepFrom(event.key, at, items.length);
    if (next !== null) {
      event.preventDefault();
      setChosenKey(items[next]?.key ?? null);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(items[at]);
    }
  };
  return (
    <>
      <Stack
        direction="row"
        sx={{ alignItems: "center", gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: "divider" }}
      >
        <SearchIcon color="action" />
        <InputBase
          autoFocus
          fullWidth
          placeholder={translate("khung.search.label")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosenKey(null);
          }}
          onKeyDown={steer}
          slotProps={{
            input: {
              role: "combobox",
              "aria-label": translate("khung.search.label"),
              "aria-expanded": items.length > 0,
              "aria-controls": listId,
              "aria-autocomplete": "list",
              "aria-activedescendant": items.length > 0 ? `${listId}-${String(at)}` : undefined,
              maxLength: 100,
              autoComplete: "off",
              spellCheck: false,
            },
          }}
        />
        <IconButton aria-label={translate("khung.search.close")} onClick={onClose} size="small">
          <CloseIcon fontSize="small" />
        </IconButton>
      </Stack>
      <Box sx={{ position: "relative", overflowY: "auto", height: isPhone ? "auto" : "min(60vh, 520px)", flexGrow: 1 }}>
        <Renewing on={isSearching} />
        <PaletteList id={listId} items={items} at={at} onGo={go} />
        <Emptiness
          typed={typed}
          isEmpty={items.length === 0}
          isSearching={isSearching}
          error={error?.message ?? null}
        />
      </Box>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ px: 2, py: 1, borderTop: 1, borderColor: "divider", display: { xs: "none", sm: "block" } }}
      >
        {translate("khung.search.hint")}
      </Typography>
      <Box role="status" sx={visuallyHidden}>
        {isSearching
          ? translate("khung.search.searching")
          : translate("khung.search.count", { smart_count: items.length })}
      </Box>
    </>
  );
}

/** Where a key leads from a line: up and down go round, pages go far. Null for keys that are not for the list. */
function stepFrom(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === "ArrowDown") return (at + 1) % length;
  if (key === "ArrowUp") return (at - 1 + length) % length;
  if (key === "PageDown") return Math.min(at + 8, length - 1);
  if (key === "PageUp") return Math.max(at - 8, 0);
  return null;
}

interface EmptinessProps {
  readonly typed: string;
  readonly isEmpty: boolean;
  readonly isSearching: boolean;
  readonly error: string | null;
}

function Emptiness({ typed, isEmpty, isSearching, error }: EmptinessProps): ReactElement | null {
  const translate = useTranslate();
  if (error !== null) {
    return (
      <Typography role="alert" color="error" sx={{ px: 2, py: 1.5 }}>
        {translate("khung.search.failed")}: {error}
      </Typography>
    );
  }
  if (!isEmpty || isSearching) return null;
  return (
    <Box sx={{ px: 2, py: 4, textAlign: "center" }}>
      <Typography sx={{ fontWeight: 600 }}>{translate("khung.search.none", { text: typed.trim() })}</Typography>
      <Typography color="textSecondary">{translate("khung.search.noneHint")}</Typography>
    </Box>
  );
}
