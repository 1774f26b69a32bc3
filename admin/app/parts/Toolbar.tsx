import DarkModeOutlinedIcon from "@mui/icons-material/DarkModeOutlined";
import LightModeOutlinedIcon from "@mui/icons-material/LightModeOutlined";
import { Box, Button, IconButton, Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { NoticeBell } from "../../notice/index.ts";
import { HelpButton } from "../help/HelpButton.tsx";
import { SearchButton } from "../search/SearchButton.tsx";
import { LoadingIndicator, useLocaleState, useTheme, useTranslate } from "react-admin";

/** Search, notices, help, language, light or dark, and the sign that something is being read. */
export function Toolbar(): ReactElement {
  const translate = useTranslate();
  // The library hands what it does not know on to the turning circle, which screen readers must be able to name.
  const named = { "aria-label": translate("ra.page.loading") };
  return (
    <>
      <SearchButton />
      <NoticeBell />
      <HelpButton />
      <LanguageSwitch />
      <Box sx={{ display: { xs: "none", sm: "block" } }}>
        <ThemeSwitch />
      </Box>
      <Box sx={{ display: { xs: "none", sm: "flex" } }}>
        <LoadingIndicator {...named} />
      </Box>
    </>
  );
}

/** One press between Vietnamese and English; it shows the language that one would get. */
export function LanguageSwitch(): ReactElement {
  const [locale, setLocale] = useLocaleState();
  const other =
    locale === "en"
      ? { locale: "vi", name: "Tiếng Việt", short: "VI" }
      : { locale: "en", name: "English", short: "EN" };
  return (
    <Tooltip title={other.name}>
      <Button
        color="inherit"
        lang={other.locale}
        aria-label={`${other.short} – ${other.name}`}
        onClick={() => setLocale(other.locale)}
        sx={{ minWidth: 40, px: 1 }}
      >
        {other.short}
      </Button>
    </Tooltip>
  );
}

/** Light or dark; without a choice the machine's own setting holds. */
export function ThemeSwitch(): ReactElement {
  const { label, icon, turn } = useOtherTheme();
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={turn}>
        {icon}
      </IconButton>
    </Tooltip>
  );
}

/** The theme that one would get. */
export function useOtherTheme(): { readonly label: string; readonly icon: ReactElement; readonly turn: () => void } {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const isDark = theme === "dark";
  return {
    label: translate(isDark ? "khung.theme.light" : "khung.theme.dark"),
    icon: isDark ? <LightModeOutlinedIcon /> : <DarkModeOutlinedIcon />,
    turn: () => setTheme(isDark ? "light" : "dark"),
  };
}
