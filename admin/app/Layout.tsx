import { Box, createTheme, GlobalStyles, ThemeProvider, Typography, useMediaQuery } from "@mui/material";
import { enUS, viVN } from "@mui/material/locale";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { AppBar as RaAppBar, Layout as RaLayout, TitlePortal, useLocale } from "react-admin";
import { AccountMenu } from "./parts/AccountMenu.tsx";
import { Crashed } from "./parts/Crashed.tsx";
import { Menu } from "./Menu.tsx";
import { Toolbar } from "./parts/Toolbar.tsx";
import { useRemembering } from "./search/recents.ts";
import { lightTheme } from "./theme.ts";

/** On a projector the whole room reads along. */
const ON_A_WALL = { "@media screen and (min-width: 1800px)": { html: { fontSize: "112.5%" } } } as const;

/** What is printed is the page itself: menu, bars, verbs and pickers stay off the paper. */
const ON_PAPER = {
  "@media print": {
    "html, body": { background: "#fff !important", colorScheme: "light" },
    ".RaLayout-appFrame": { marginTop: "0 !important" },
    ".RaLayout-content": { padding: "0 !important", backgroundColor: "#fff !important" },
    "header, nav, .RaLayout-appFrame > .MuiDrawer-root, .RaSidebar-docked": { display: "none !important" },
    ".MuiButton-contained, .MuiButton-outlined, .not-printed": { display: "none !important" },
    "[role='region']": { overflow: "visible !important" },
    ".MuiTableCell-root": { padding: "3px 6px !important", fontSize: "9pt !important" },
    ".MuiTableRow-root, .MuiListItem-root": { breakInside: "avoid" },
    ".MuiTableHead-root": { display: "table-header-group" },
  },
} as const;

/** The frame around every page; paper is light whatever the screen is, and it also gives the parts of the library their Vietnamese words. */
export function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  const locale = useLocale();
  const isPaper = useMediaQuery("print");
  useRemembering();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <ThemeProvider theme={(outer) => createTheme(isPaper ? lightTheme : outer, locale === "en" ? enUS : viVN)}>
      <GlobalStyles styles={{ ...ON_PAPER, ...ON_A_WALL }} />
      <RaLayout appBar={AppBar} appBarAlwaysOn menu={Menu} error={Crashed}>
        {children}
      </RaLayout>
    </ThemeProvider>
  );
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
        sx={{ opacity: 0.95, display: "block", "& *": { display: "inline" } }}
      />
    </RaAppBar>
  );
}
