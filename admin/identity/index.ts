import AdminPanelSettingsOutlinedIcon from "@mui/icons-material/AdminPanelSettingsOutlined";
import BadgeOutlinedIcon from "@mui/icons-material/BadgeOutlined";
import type { ResourceProps } from "react-admin";
import { lazyPage } from "../shared/ui/lazy-page.ts";

export { ProviderButton } from "./account/ProviderButton.tsx";
export { ProviderProblem } from "./account/ProviderProblem.tsx";
export { useProviderWay } from "./account/provider-way.ts";

export const MyAccount = lazyPage(() => import("./MyAccount.tsx"), "MyAccount");
export const TokensPage = lazyPage(() => import("./token/TokensPage.tsx"), "TokensPage");
const AccountCreate = lazyPage(() => import("./AccountCreate.tsx"), "AccountCreate");
const AccountList = lazyPage(() => import("./AccountList.tsx"), "AccountList");
const AccountShow = lazyPage(() => import("./AccountShow.tsx"), "AccountShow");
const GrantCreate = lazyPage(() => import("./GrantCreate.tsx"), "GrantCreate");
const GrantList = lazyPage(() => import("./GrantList.tsx"), "GrantList");

/** Choosing a password by a link, `/set-password`. */
export const SetPassword = lazyPage(() => import("./SetPassword.tsx"), "SetPassword");

export const accounts: ResourceProps = {
  name: "accounts",
  list: AccountList,
  show: AccountShow,
  create: AccountCreate,
  icon: BadgeOutlinedIcon,
  recordRepresentation: "displayName",
};

export const grants: ResourceProps = {
  name: "grants",
  list: GrantList,
  create: GrantCreate,
  icon: AdminPanelSettingsOutlinedIcon,
};
