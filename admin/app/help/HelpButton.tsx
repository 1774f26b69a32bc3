import HelpOutlineIcon from "@mui/icons-material/HelpOutlineOutlined";
import { IconButton, Tooltip } from "@mui/material";
import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { fetchPart } from "../../shared/trouble/parts.ts";

const HelpPanel = lazy(async () => ({ default: (await fetchPart(() => import("./HelpPanel.tsx"))).HelpPanel }));

const WRITES = "input, textarea, select, [contenteditable='true'], [role='textbox'], [role='combobox']";

/** Opens the help of the screen: by the button in the bar, or by `?` where nobody is writing. */
export function HelpButton(): ReactElement {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key === "?" && isFree(event)) setOpen(true);
    };
    window.addEventListener("keydown", open);
    return () => window.removeEventListener("keydown", open);
  }, []);
  const label = translate("khung.help.button");
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          aria-keyshortcuts="?"
          onClick={() => setOpen(true)}
        >
          <HelpOutlineIcon />
        </IconButton>
      </Tooltip>
      {isOpen && (
        <Suspense>
          <HelpPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Whether a key means nothing to the place where it was pressed; tables with keys of their own have taken theirs by then. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(WRITES) !== null) return false;
  return document.querySelector("[role='dialog']") === null;
}
