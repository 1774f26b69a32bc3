import type { PaletteOptions, ThemeOptions } from "@mui/material/styles";
import { defaultTheme } from "react-admin";
import { themeComponents } from "./parts/theme-components.ts";

const FONT = '"Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", sans-serif';

const light: PaletteOptions = {
  mode: "light",
  primary: { main: "#0b6275", dark: "#084a58", light: "#d5e9ee", contrastText: "#ffffff" },
  secondary: { main: "#0b4a5a", dark: "#07343f", light: "#3c7b8c", contrastText: "#ffffff" },
  success: { main: "#1b6e3c" },
  warning: { main: "#9a5b00" },
  error: { main: "#b3261e" },
  info: { main: "#1f5fa8" },
  background: { default: "#f4f6f7", paper: "#ffffff" },
  text: { primary: "#1b2629", secondary: "#4c5a5f" },
  divider: "#dde3e5",
};

const dark: PaletteOptions = {
  mode: "dark",
  primary: { main: "#7cc7d8", dark: "#4ea5b8", light: "#1d3d46", contrastText: "#06232b" },
  secondary: { main: "#12333d", dark: "#0c252d", light: "#2c5663", contrastText: "#e6f1f4" },
  success: { main: "#7fcf9a" },
  warning: { main: "#f0b45c" },
  error: { main: "#ff9a91" },
  info: { main: "#93bff0" },
  background: { default: "#0f1719", paper: "#172124" },
  text: { primary: "#e6ecee", secondary: "#a9b7bc" },
  divider: "#2b383c",
};

const shared: ThemeOptions = {
  shape: { borderRadius: 8 },
  sidebar: { width: 236, closedWidth: 56 },
  typography: {
    fontFamily: FONT,
    fontSize: 14,
    fontWeightMedium: 600,
    fontWeightBold: 600,
    h4: { fontSize: "1.5rem", fontWeight: 600 },
    h5: { fontSize: "1.25rem", fontWeight: 600, lineHeight: 1.35 },
    h6: { fontSize: "1.05rem", fontWeight: 600, lineHeight: 1.4 },
    body1: { fontSize: "0.9375rem", lineHeight: 1.5 },
    subtitle1: { fontWeight: 600, lineHeight: 1.45 },
    subtitle2: { fontWeight: 600 },
    overline: { fontSize: "0.72rem", fontWeight: 600, letterSpacing: "0.04em", lineHeight: 1.8, textTransform: "none" },
    button: { textTransform: "none", fontWeight: 600 },
  },
};

function makeTheme(palette: PaletteOptions): ThemeOptions {
  const components = { ...defaultTheme.components, ...themeComponents(palette.mode === "dark") };
  return { ...defaultTheme, ...shared, palette, components };
}

export const lightTheme = makeTheme(light);
export const darkTheme = makeTheme(dark);
