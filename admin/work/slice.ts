import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { workEn } from "./messages.en.ts";
import { workVi } from "./messages.vi.ts";

export const work: ConsoleSlice = {
  resources: [],
  messages: { vi: workVi, en: workEn },
  menu: [
    {
      group: "mine",
      to: "/programmes",
      label: "programme.title",
      icon: FlagOutlinedIcon,
      resource: "programmes",
    },
  ],
};
