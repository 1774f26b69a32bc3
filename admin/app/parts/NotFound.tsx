import SearchOffIcon from "@mui/icons-material/SearchOff";
import LockOutlinedIcon from "@mui/icons-material/LockOutlined";
import { Button } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, Title, useTranslate } from "react-admin";
import { Quiet } from "../../shared/ui/states.tsx";

/** No page lies at this address. */
export function NotFound(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Title defaultTitle={translate("ra.page.not_found")} />
      <Quiet
        icon={<SearchOffIcon />}
        title={translate("khung.state.notFound")}
        hint={translate("khung.state.notFoundHint")}
        action={<Home />}
      />
    </>
  );
}

/** The page is there, but not for this account. */
export function AccessDenied(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Title defaultTitle={translate("ra.page.access_denied")} />
      <Quiet
        icon={<LockOutlinedIcon />}
        title={translate("khung.state.denied")}
        hint={translate("khung.state.deniedHint")}
        action={<Home />}
      />
    </>
  );
}

function Home(): ReactElement {
  const translate = useTranslate();
  return (
    <Button component={LinkBase} to="/" variant="outlined">
      {translate("khung.state.home")}
    </Button>
  );
}
