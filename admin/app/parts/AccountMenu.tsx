import KeyOutlinedIcon from "@mui/icons-material/KeyOutlined";
import LogoutIcon from "@mui/icons-material/Logout";
import ManageAccountsOutlinedIcon from "@mui/icons-material/ManageAccountsOutlined";
import TerminalIcon from "@mui/icons-material/Terminal";
import {
  Box,
  Divider,
  ListItemIcon,
  ListItemText,
  MenuItem,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useGetIdentity, UserMenu, useLogout, useTranslate, useUserMenu } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { EXPLORERS } from "../../shared/api/explorers.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PASSWORD_PAGE } from "../authProvider.ts";
import { MyRights } from "./MyRights.tsx";
import { useOtherTheme } from "./Toolbar.tsx";

/** Who I am here, with which rights, and the way out. */
export function AccountMenu(): ReactElement {
  const { identity } = useGetIdentity();
  // The phone's button is a picture, which the library calls by an English word wherever the label is a name.
  const hasRoom = useMediaQuery<Theme>((theme) => theme.breakpoints.up("sm"));
  return (
    <UserMenu label={(hasRoom ? identity?.fullName : undefined) ?? "ra.auth.user_menu"}>
      <Rights />
      <Divider />
      <Entries />
    </UserMenu>
  );
}

function Rights(): ReactElement {
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const me = data?.me;
  return (
    <Box sx={{ px: 2, py: 1, maxWidth: 340 }}>
      <Typography variant="subtitle2">{me?.account.displayName}</Typography>
      <Typography variant="body2" color="textSecondary">
        {me?.account.username}
      </Typography>
      {me && <MyRights me={me} />}
    </Box>
  );
}

function Entries(): ReactElement {
  const translate = useTranslate();
  const signOut = useLogout();
  const { onClose } = useUserMenu() ?? {};
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const theme = useOtherTheme();
  const explores = data?.me?.roles.some((role) => EXPLORERS.has(role)) === true;
  const hasPrograms = data?.me?.roles.some((role) => role !== "EMPLOYEE") === true;
  return (
    <>
      <MenuItem onClick={theme.turn} sx={{ display: { sm: "none" } }}>
        <ListItemIcon>{theme.icon}</ListItemIcon>
        <ListItemText>{theme.label}</ListItemText>
      </MenuItem>
      <MenuItem component={LinkBase} to={PASSWORD_PAGE} onClick={() => onClose?.()}>
        <ListItemIcon>
          <ManageAccountsOutlinedIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate("khung.account.settings")}</ListItemText>
      </MenuItem>
      {hasPrograms && (
        <MenuItem component={LinkBase} to="/api-tokens" onClick={() => onClose?.()}>
          <ListItemIcon>
            <KeyOutlinedIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate("identity.token.title")}</ListItemText>
        </MenuItem>
      )}
      {explores && (
        <MenuItem component="a" href="/graphiql" target="_blank" rel="noopener">
          <ListItemIcon>
            <TerminalIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate("identity.token.graphiql")}</ListItemText>
        </MenuItem>
      )}
      <MenuItem onClick={() => void signOut({ byWill: true }, undefined, false)}>
        <ListItemIcon>
          <LogoutIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate("khung.account.signOut")}</ListItemText>
      </MenuItem>
    </>
  );
}
