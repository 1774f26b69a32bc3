import RuleOutlinedIcon from "@mui/icons-material/RuleOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { adoptionEn } from "./adoption/messages.en.ts";
import { adoptionVi } from "./adoption/messages.vi.ts";
import { caseEn } from "./case/messages.en.ts";
import { caseVi } from "./case/messages.vi.ts";
import { diffEn } from "./diff/messages.en.ts";
import { diffVi } from "./diff/messages.vi.ts";
import { exchangeEn } from "./exchange/messages.en.ts";
import { exchangeVi } from "./exchange/messages.vi.ts";
import { extensionEn } from "./extension/messages.en.ts";
import { extensionVi } from "./extension/messages.vi.ts";
import { RebaseTaskCard } from "./extension/rebase/RebaseTaskCard.tsx";
import { frameworkResources } from "./data.ts";
import { editorEn } from "./draft/messages.en.ts";
import { editorVi } from "./draft/messages.vi.ts";
import { frameworkEn } from "./messages.en.ts";
import { frameworkVi } from "./messages.vi.ts";
import { previewEn } from "./preview/messages.en.ts";
import { previewVi } from "./preview/messages.vi.ts";
import { schemeEn } from "./scheme/messages.en.ts";
import { schemeVi } from "./scheme/messages.vi.ts";
import { versionEn } from "./version/messages.en.ts";
import { versionVi } from "./version/messages.vi.ts";

export const framework: ConsoleSlice = {
  resources: frameworkResources,
  messages: {
    vi: mergeMessages([
      frameworkVi,
      schemeVi,
      adoptionVi,
      caseVi,
      editorVi,
      diffVi,
      exchangeVi,
      extensionVi,
      previewVi,
      versionVi,
    ]),
    en: mergeMessages([
      frameworkEn,
      schemeEn,
      adoptionEn,
      caseEn,
      editorEn,
      diffEn,
      exchangeEn,
      extensionEn,
      previewEn,
      versionEn,
    ]),
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
  desk: [{ key: "rebase", Card: RebaseTaskCard }],
};
