import HistoryOutlinedIcon from "@mui/icons-material/HistoryOutlined";
import type { ResourceProps } from "react-admin";
import { lazyPage } from "../shared/ui/lazy-page.ts";

const AuditList = lazyPage(() => import("./AuditList.tsx"), "AuditList");

export const auditEntries: ResourceProps = { name: "auditEntries", list: AuditList, icon: HistoryOutlinedIcon };
