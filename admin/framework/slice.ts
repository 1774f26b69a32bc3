import RuleOutlinedIcon from "@mui/icons-material/RuleOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { adoptionVi } from "./adoption/messages.vi.ts";
import { caseVi } from "./case/messages.vi.ts";
import { diffVi } from "./diff/messages.vi.ts";
import { exchangeVi } from "./exchange/messages.vi.ts";
import { extensionVi } from "./extension/messages.vi.ts";
import { frameworkResources } from "./data.ts";
import { frameworkLines } from "./desk/lines.ts";
import { deskVi } from "./desk/messages.vi.ts";
import { editorVi } from "./draft/messages.vi.ts";
import { frameworkVi } from "./messages.vi.ts";
import { previewVi } from "./preview/messages.vi.ts";
import { schemeVi } from "./scheme/messages.vi.ts";
import { versionVi } from "./version/messages.vi.ts";

export const framework: ConsoleSlice = {
  resources: frameworkResources,
  messages: {
    vi: mergeMessages([
      frameworkVi,
      schemeVi,
      adoptionVi,
      caseVi,
      deskVi,
      editorVi,
      diffVi,
      exchangeVi,
      extensionVi,
      previewVi,
      versionVi,
    ]),
    en: () => import("./english.ts").then(({ english }) => english),
  },
  menu: [
    {
      group: "framework",
      to: "/frameworks",
      label: "resources.frameworks.name",
      icon: RuleOutlinedIcon,
      resource: "frameworks",
    },
  ],
  desk: frameworkLines,
};
