import HistoryOutlinedIcon from "@mui/icons-material/HistoryOutlined";
import { AuditEntries } from "../../schema/operations/audit.ts";
import { listOf } from "../shared/api/resource.ts";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { auditLines } from "./desk/lines.ts";
import { deskVi } from "./desk/messages.vi.ts";
import { auditVi } from "./messages.vi.ts";

export const audit: ConsoleSlice = {
  resources: [
    { name: "auditEntries", list: listOf(AuditEntries, { pick: (result) => result.auditEntries, sort: {} }) },
  ],
  messages: { vi: mergeMessages([auditVi, deskVi]), en: () => import("./english.ts").then(({ english }) => english) },
  menu: [
    {
      group: "system",
      to: "/auditEntries",
      label: "resources.auditEntries.name",
      icon: HistoryOutlinedIcon,
      resource: "auditEntries",
    },
  ],
  desk: auditLines,
};
