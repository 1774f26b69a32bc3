import HistoryOutlinedIcon from "@mui/icons-material/HistoryOutlined";
import { AuditEntries } from "../../schema/operations/audit.ts";
import { listOf } from "../shared/api/resource.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { auditEn } from "./messages.en.ts";
import { auditVi } from "./messages.vi.ts";

export const audit: ConsoleSlice = {
  resources: [
    { name: "auditEntries", list: listOf(AuditEntries, { pick: (result) => result.auditEntries, sort: {} }) },
  ],
  messages: { vi: auditVi, en: auditEn },
  menu: [
    {
      group: "system",
      to: "/auditEntries",
      label: "resources.auditEntries.name",
      icon: HistoryOutlinedIcon,
      resource: "auditEntries",
    },
  ],
};
