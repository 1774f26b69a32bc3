import RuleOutlinedIcon from "@mui/icons-material/RuleOutlined";
import type { ResourceProps } from "react-admin";
import { lazyPage } from "../shared/ui/lazy-page.ts";

const FrameworkCreate = lazyPage(() => import("./FrameworkCreate.tsx"), "FrameworkCreate");
const FrameworkList = lazyPage(() => import("./FrameworkList.tsx"), "FrameworkList");
const FrameworkShow = lazyPage(() => import("./FrameworkShow.tsx"), "FrameworkShow");
const VersionShow = lazyPage(() => import("./version/VersionShow.tsx"), "VersionShow");
const DraftEditor = lazyPage(() => import("./draft/DraftEditor.tsx"), "DraftEditor");

export const frameworks: ResourceProps = {
  name: "frameworks",
  list: FrameworkList,
  show: FrameworkShow,
  create: FrameworkCreate,
  icon: RuleOutlinedIcon,
  recordRepresentation: "nameVi",
};

export const frameworkVersions: ResourceProps = { name: "frameworkVersions", show: VersionShow, edit: DraftEditor };

/** Comparing two versions, of one framework or of two. */
export const VersionDiffPage = lazyPage(() => import("./diff/DiffPage.tsx"), "DiffPage");

/** Moving an extension to its superior's newest version. */
export const RebasePage = lazyPage(() => import("./extension/rebase/RebasePage.tsx"), "RebasePage");

/** Which frameworks run at a unit. */
export const UnitUsagePage = lazyPage(() => import("./adoption/UnitUsagePage.tsx"), "UnitUsagePage");
