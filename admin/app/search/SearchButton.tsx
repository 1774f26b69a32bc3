import SearchIcon from "@mui/icons-material/Search";
import { Box, Button, IconButton, Tooltip } from "@mui/material";
import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { fetchPart } from "../../shared/trouble/parts.ts";

const Palette = lazy(async () => ({ default: (await fetchPart(() => import("./Palette.tsx"))).Palette }));

const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** Opens the search over everything: by the button in the bar, or by Ctrl or Cmd and K from anywhere. */
export function SearchButton(): ReactElement {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", open);
    return () => window.removeEventListener("keydown", open);
  }, []);
  const label = translate("khung.search.button");
  const spoken = { "aria-haspopup": "dialog", "aria-keyshortcuts": "Control+K Meta+K" } as const;
  return (
    <>
      <Button {...spoken} color="inherit" onClick={() => setOpen(true)} startIcon={<SearchIcon />} sx={WIDE}>
        {translate("khung.search.short")}
        <Box component="kbd" sx={KEYS}>
          {isMac ? "⌘K" : "Ctrl K"}
        </Box>
      </Button>
      <Tooltip title={label}>
        <IconButton
          {...spoken}
          aria-label={label}
          color="inherit"
          onClick={() => setOpen(true)}
          sx={{ display: { md: "none" } }}
        >
          <SearchIcon />
        </IconButton>
      </Tooltip>
      {isOpen && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const WIDE = {
  display: { xs: "none", md: "inline-flex" },
  px: 1.5,
  mr: 0.5,
  border: "1px solid rgb(255 255 255 / 35%)",
  fontWeight: 400,
} as const;

const KEYS = { ml: 1.5, fontFamily: "inherit", fontSize: "0.75rem", opacity: 0.9 } as const;
