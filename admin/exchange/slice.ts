import DescriptionOutlinedIcon from "@mui/icons-material/DescriptionOutlined";
import FormatListNumberedOutlinedIcon from "@mui/icons-material/FormatListNumberedOutlined";
import OutboxOutlinedIcon from "@mui/icons-material/OutboxOutlined";
import UploadFileOutlinedIcon from "@mui/icons-material/UploadFileOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { dutyEn } from "./duty/messages.en.ts";
import { dutyVi } from "./duty/messages.vi.ts";
import { formsEn } from "./forms/messages.en.ts";
import { formsVi } from "./forms/messages.vi.ts";
import { importEn } from "./import/messages.en.ts";
import { importVi } from "./import/messages.vi.ts";
import { listsEn } from "./lists/messages.en.ts";
import { listsVi } from "./lists/messages.vi.ts";

export const exchange: ConsoleSlice = {
  resources: [],
  messages: {
    vi: mergeMessages([importVi, formsVi, listsVi, dutyVi]),
    en: mergeMessages([importEn, formsEn, listsEn, dutyEn]),
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
