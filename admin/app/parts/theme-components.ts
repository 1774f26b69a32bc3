import { alpha, type Theme, type ThemeOptions } from "@mui/material/styles";
import { OUTRANKED } from "./own-line.ts";

interface Styled {
  theme: Theme;
}

type Severity = "success" | "info" | "warning" | "error";

interface StyledAlert extends Styled {
  ownerState: { variant?: string | undefined; severity?: Severity | undefined };
}

/**
 * How the parts look in both modes: flat surfaces with one hairline instead of shadows, dense tables with quiet
 * heads, and a focus ring that is seen on every background.
 */
export function themeComponents(isDark: boolean): NonNullable<ThemeOptions["components"]> {
  return { ...surfaces(isDark), ...inputs, ...tables(isDark), ...frame(isDark) };
}

function surfaces(isDark: boolean): ThemeOptions["components"] {
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { overflowY: "scroll", textRendering: "optimizeLegibility" },
        "*:focus-visible": { outline: `2px solid ${isDark ? "#7cc7d8" : "#0b6275"}`, outlineOffset: 2 },
        "@media (prefers-reduced-motion: reduce)": {
          "*, *::before, *::after": {
            animationDuration: "0s !important",
            transitionDuration: "0s !important",
            scrollBehavior: "auto !important",
          },
        },
      },
    },
    // A small heading is no heading of the page's outline unless a part says so.
    MuiTypography: { defaultProps: { variantMapping: { h5: "h2", h6: "h2", subtitle1: "p", subtitle2: "p" } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
    MuiCard: {
      defaultProps: { variant: "outlined" },
      styleOverrides: { root: ({ theme }: Styled) => ({ borderColor: theme.palette.divider }) },
    },
    MuiAppBar: { defaultProps: { elevation: 0 } },
    MuiDialog: { styleOverrides: { paper: ({ theme }: Styled) => ({ border: `1px solid ${theme.palette.divider}` }) } },
    MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: "0.8rem", maxWidth: 360 } } },
    // The library takes every button's ring away for a ripple, which many do not see.
    MuiButtonBase: {
      styleOverrides: {
        // A button has letters of its own unless it is given those of the page.
        root: ({ theme }: Styled) => ({
          fontFamily: theme.typography.fontFamily,
          "&.Mui-focusVisible": { outline: `2px solid ${isDark ? "#7cc7d8" : "#0b6275"}`, outlineOffset: 2 },
        }),
      },
    },
    MuiButton: { defaultProps: { disableElevation: true } },
    // A grade in full may need two lines on a phone; it is never cut.
    MuiChip: {
      styleOverrides: {
        root: { fontWeight: 600, height: "auto", minHeight: 24 },
        sizeSmall: { fontSize: "0.75rem" },
        label: { whiteSpace: "normal", paddingTop: 2, paddingBottom: 2 },
      },
    },
    // The library darkens an alert below the page it stands on; here it is lighter than what lies around it.
    MuiAlert: {
      styleOverrides: {
        root: ({ theme, ownerState }: StyledAlert) => ({
          alignItems: "center",
          ...(isDark &&
            ownerState.variant === "standard" && {
              backgroundColor: alpha(theme.palette[ownerState.severity ?? "success"].main, 0.14),
              color: theme.palette.text.primary,
            }),
        }),
      },
    },
    // The library paints it in the colour of the page, on which its words are white.
    RaSkipNavigationButton: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          "&, &:hover, &:focus": { backgroundColor: theme.palette.primary.main, opacity: 1 },
        }),
      },
    },
    MuiLink: { defaultProps: { underline: "hover" } },
    // Without anything to scroll to, the arrow beside tabs takes no room.
    MuiTabScrollButton: { styleOverrides: { root: { "&.Mui-disabled": { width: 0 } } } },
  };
}

const inputs: ThemeOptions["components"] = {
  MuiTextField: { defaultProps: { variant: "outlined", margin: "dense", size: "small", fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: "outlined", margin: "dense", size: "small", fullWidth: true } },
};

function tables(isDark: boolean): ThemeOptions["components"] {
  const head = isDark ? "#1b282c" : "#f7f9fa";
  return {
    MuiTableCell: {
      styleOverrides: {
        // On a desk a state in a word stands in one line: the other columns have the room.
        root: ({ theme }: Styled) => ({
          borderBottomColor: theme.palette.divider,
          [theme.breakpoints.up("md")]: { "& .MuiChip-label": { whiteSpace: "nowrap" } },
        }),
        sizeSmall: { padding: "9px 14px", "&.MuiTableCell-paddingCheckbox": { padding: "0 4px 0 8px" } },
        head: ({ theme }: Styled) => ({
          backgroundColor: head,
          color: theme.palette.text.secondary,
          fontWeight: 600,
          fontSize: "0.8rem",
        }),
      },
    },
    MuiTableRow: { styleOverrides: { root: { "&:last-child > *": { borderBottom: 0 } } } },
    RaDataTable: {
      styleOverrides: {
        root: {
          "& .RaDataTable-headerCell, & .RaDataTable-headerCell:first-of-type": { backgroundColor: head },
          // A code is read as one word.
          "& td.column-code": { whiteSpace: "nowrap" },
        },
      },
    },
    RaSimpleList: {
      styleOverrides: { root: { padding: 0, "& .RaSimpleList-tertiary": { opacity: 0.85, marginLeft: 8 } } },
    },
    // A table that is wider than its place scrolls inside it instead of making the page wider.
    RaList: { styleOverrides: { root: { "& .RaList-main, & .RaList-content": { minWidth: 0 } } } },
    RaListToolbar: { styleOverrides: { root: { "&&": { backgroundColor: "transparent" } } } },
    RaTopToolbar: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          [theme.breakpoints.down("sm")]: { "&&": { backgroundColor: "transparent", minHeight: 0 } },
        }),
      },
    },
    // On a phone a filter is as wide as the list below it; a switch stands on one line with the sign that takes it away.
    RaFilterFormInput: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          "&:has(.MuiSwitch-root)": { alignItems: "center" },
          [theme.breakpoints.down("sm")]: { "& .RaFilterFormInput-spacer": { width: 0 } },
        }),
      },
    },
  } as ThemeOptions["components"];
}

function frame(isDark: boolean): ThemeOptions["components"] {
  return {
    RaLayout: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          minWidth: 0,
          "& .RaLayout-appFrame": { [theme.breakpoints.down("sm")]: { marginTop: theme.spacing(6) } },
          "& .RaLayout-content": {
            minWidth: 0,
            padding: theme.spacing(1, 2.5, 4),
            [theme.breakpoints.down("sm")]: {
              padding: theme.spacing(1, 1, 4),
              // The round button must not lie on the last line of a list and on its pages.
              "&:has(.RaCreateButton-floating)": { paddingBottom: theme.spacing(11) },
            },
          },
        }),
      },
    },
    RaSidebar: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          "& .RaSidebar-fixed": {
            borderRight: `1px solid ${theme.palette.divider}`,
            backgroundColor: theme.palette.background.paper,
          },
        }),
      },
    },
    RaMenuItemLink: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          margin: "1px 8px",
          borderRadius: 6,
          paddingLeft: 10,
          fontSize: "0.9rem",
          color: theme.palette.text.primary,
          [`&.RaMenuItemLink-active:not(.${OUTRANKED})`]: {
            backgroundColor: isDark ? "#1d3d46" : "#d5e9ee",
            color: isDark ? "#cfeaf1" : "#084a58",
            fontWeight: 600,
            "& .MuiSvgIcon-root": { color: "inherit" },
          },
          "& .MuiTypography-root": { whiteSpace: "normal", lineHeight: 1.35 },
          "& .RaMenuItemLink-icon": { minWidth: 34 },
        }),
      },
    },
    RaCreateButton: { styleOverrides: { root: { "&.RaCreateButton-floating": { bottom: 20 } } } },
    // Filters are saved where every list has them, with its columns and its file.
    RaFilterButton: { defaultProps: { disableSaveQuery: true } },
    // An empty list looks like every other empty place: a small picture, words that can be read.
    RaEmpty: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          "& .RaEmpty-message": { opacity: 1, color: theme.palette.text.secondary, margin: theme.spacing(4, 1, 0) },
          "& .RaEmpty-icon": { width: 48, height: 48, opacity: 0.7 },
          "& .RaEmpty-message .MuiTypography-h4": {
            fontSize: theme.typography.h6.fontSize,
            fontWeight: 600,
            color: theme.palette.text.primary,
          },
        }),
      },
    },
    // On a phone the bar stays in sight but takes its own place at the end of the form, so that it covers no field.
    RaToolbar: {
      styleOverrides: {
        root: ({ theme }: Styled) => ({
          backgroundColor: "transparent",
          "&.RaToolbar-mobileToolbar": {
            position: "sticky",
            padding: theme.spacing(1.5, 2),
            borderTop: `1px solid ${theme.palette.divider}`,
            backgroundColor: theme.palette.background.paper,
          },
        }),
      },
    },
  } as ThemeOptions["components"];
}
