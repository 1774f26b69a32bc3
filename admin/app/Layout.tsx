import { Box, createTheme, ThemeProvider, Typography } from "@mui/material";
import { enUS, viVN } from "@mui/material/locale";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { AppBar as RaAppBar, Layout as RaLayout, TitlePortal, useLocale } from "react-admin";
import { AccountMenu } from "./parts/AccountMenu.tsx";
import { Crashed } from "./parts/Crashed.tsx";
import { Menu } from "./Menu.tsx";
import { Toolbar } from "./parts/Toolbar.tsx";

/** The frame around every page; it also gives the parts of the library their Vietnamese words. */
export function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <ThemeProvider theme={(outer) => createTheme(outer, locale === "en" ? enUS : viVN)}>
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
      <TitlePortal variant="subtitle1" component="h1" sx={{ opacity: 0.95 }} />
    </RaAppBar>
  );
}
