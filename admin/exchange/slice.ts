import DescriptionOutlinedIcon from "@mui/icons-material/DescriptionOutlined";
import FormatListNumberedOutlinedIcon from "@mui/icons-material/FormatListNumberedOutlined";
import OutboxOutlinedIcon from "@mui/icons-material/OutboxOutlined";
import UploadFileOutlinedIcon from "@mui/icons-material/UploadFileOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { downloadVi } from "./download/messages.vi.ts";
import { dutyVi } from "./duty/messages.vi.ts";
import { formsVi } from "./forms/messages.vi.ts";
import { importVi } from "./import/messages.vi.ts";
import { listsVi } from "./lists/messages.vi.ts";

export const exchange: ConsoleSlice = {
  resources: [],
  messages: {
    vi: mergeMessages([importVi, formsVi, listsVi, dutyVi, downloadVi]),
    en: () => import("./english.ts").then(({ english }) => english),
  },
  menu: [
    { group: "report", to: "/forms", label: "forms.pageTitle", icon: DescriptionOutlinedIcon, resource: "forms" },
    { group: "report", to: "/lists", label: "lists.title", icon: FormatListNumberedOutlinedIcon, resource: "lists" },
    {
      group: "report",
      to: "/reporting-duty",
      label: "duty.title",
      icon: OutboxOutlinedIcon,
      resource: "reportingDuty",
    },
    {
      group: "organization",
      to: "/imports",
      label: "import.title",
      icon: UploadFileOutlinedIcon,
      resource: "imports",
    },
  ],
};
