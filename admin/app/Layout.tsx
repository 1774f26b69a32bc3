import {
  Box,
  createTheme,
  GlobalStyles,
  type TablePaginationOwnProps,
  ThemeProvider,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { enUS, viVN } from "@mui/material/locale";
import type { ThemeOptions } from "@mui/material/styles";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { AppBar as RaAppBar, Layout as RaLayout, TitlePortal, useLocale, useTranslate } from "react-admin";
import { AccountMenu } from "./parts/AccountMenu.tsx";
import { Crashed } from "./parts/Crashed.tsx";
import { Menu } from "./Menu.tsx";
import { PageName } from "./parts/PageName.tsx";
import { Toolbar } from "./parts/Toolbar.tsx";
import { useFromTheTop } from "./parts/useFromTheTop.ts";
import { useRemembering } from "./search/recents.ts";
import { lightTheme } from "./theme.ts";

/** On a projector the whole room reads along. */
const ON_A_WALL = { "@media screen and (min-width: 1800px)": { html: { fontSize: "112.5%" } } } as const;

/** Between the buttons of a phone's bar a title has room for two short lines. */
const ON_A_PHONE = {
  "@media (max-width: 599px)": {
    fontSize: "0.8125rem",
    lineHeight: 1.25,
    maxHeight: "2.5em",
    overflow: "hidden",
    overflowWrap: "anywhere",
    whiteSpace: "normal",
  },
} as const;

/** What is printed is the page itself: menu, bars, verbs and pickers stay off the paper. */
const ON_PAPER = {
  "@media print": {
    "html, body": { background: "#fff !important", color: "#1b2629 !important", colorScheme: "light" },
    ".RaLayout-appFrame": { marginTop: "0 !important" },
    ".RaLayout-content": { padding: "0 !important", backgroundColor: "#fff !important" },
    "header, nav, .RaLayout-appFrame > .MuiDrawer-root, .RaSidebar-docked": { display: "none !important" },
    ".MuiButton-root, .MuiIconButton-root, .MuiFab-root, .not-printed": { display: "none !important" },
    // What names a row, or says something of it, stays although it can be pressed.
    ".MuiTableCell-root[scope='row'] .MuiButton-root, .MuiButton-root.is-printed": {
      display: "inline !important",
      padding: "0 !important",
      color: "inherit !important",
      textAlign: "left",
    },
    // Of a list the rows, and of its filters those that hold.
    ".RaList-actions .MuiToolbar-root, .MuiTablePagination-root, .RaList-main .MuiCheckbox-root": {
      display: "none !important",
    },
    ".filter-field:has(input[value='']), .filter-field:has(input[type='checkbox']:not(:checked))": {
      display: "none !important",
    },
    "[role='grid']": {
      zoom: 0.72,
      height: "auto !important",
      maxHeight: "none !important",
      overflow: "visible !important",
    },
    "[role='region']": { overflow: "visible !important" },
    ".MuiTableCell-root": { padding: "3px 6px !important", fontSize: "9pt !important" },
    ".MuiTableRow-root, .MuiListItem-root": { breakInside: "avoid" },
    ".MuiTableHead-root": { display: "table-header-group" },
  },
} as const;

/** The frame around every page; paper is light whatever the screen is, and it also gives the parts of the library their Vietnamese words. */
export function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  const locale = useLocale();
  const pages = usePagesInWords();
  const isPaper = useMediaQuery("print");
  useRemembering();
  useFromTheTop();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <ThemeProvider theme={(outer) => createTheme(isPaper ? lightTheme : outer, locale === "en" ? enUS : viVN, pages)}>
      <GlobalStyles styles={{ ...ON_PAPER, ...ON_A_WALL }} />
      <PageName />
      <RaLayout appBar={AppBar} appBarAlwaysOn menu={Menu} error={Crashed}>
        {children}
      </RaLayout>
    </ThemeProvider>
  );
}

/** The pages of a table are told in the same words under every list. */
function usePagesInWords(): ThemeOptions {
  const translate = useTranslate();
  const defaultProps: Partial<TablePaginationOwnProps> = {
    labelRowsPerPage: translate("ra.navigation.page_rows_per_page"),
    labelDisplayedRows: ({ from, to, count }) =>
      translate("ra.navigation.page_range_info", { offsetBegin: from, offsetEnd: to, total: count }),
  };
  return { components: { MuiTablePagination: { defaultProps } } };
}

function AppBar(): ReactElement {
  return (
    <RaAppBar alwaysOn color="secondary" userMenu={<AccountMenu />} toolbar={<Toolbar />}>
      <Box
        component="img"
        src="/favicon.svg"
        alt=""
        sx={{
          width: 26,
          height: 26,
          mr: 1,
          display: { xs: "none", sm: "block" },
          borderRadius: 1,
          outline: "1px solid rgb(255 255 255 / 25%)",
        }}
      />
      <Typography component="span" sx={{ fontWeight: 600, mr: 2, display: { xs: "none", sm: "block" } }}>
        Khung
      </Typography>
      <TitlePortal
        variant="subtitle1"
        component="h1"
        sx={{ opacity: 0.95, display: "block", "& *": { display: "inline" }, ...ON_A_PHONE }}
      />
    </RaAppBar>
  );
}
