import type { SameKeys } from "../../shared/text/messages.ts";
import type { caseVi } from "./messages.vi.ts";

export const caseEn: SameKeys<typeof caseVi> = {
  framework: {
    case: {
      exportMenu: "Export framework",
      asYaml: "Framework file (YAML)",
      asCase: "1EdTech CASE 1.1 package (JSON)",
      title: "Bring in a CASE package",
      hint: "A CASE package becomes a draft of a competency framework: the lowest items of its tree are competencies, rubrics are levels. What has no place here is kept and goes out again as it came.",
      document: "Document",
      creator: "Issued by",
      version: "CASE version",
      becomes: "Becomes",
      counts: "%{groups} groups, %{competencies} competencies, %{levels} levels",
      kept: "Kept in the package",
      keptCount: "%{smart_count} item |||| %{smart_count} items",
      code: "Code of the framework",
      codeHint: "Leave empty to use %{code}",
      import: "Bring in as a draft",
      done: "The CASE package is a draft now",
      faults:
        "The CASE package has %{smart_count} mistake; nothing was brought in |||| The CASE package has %{smart_count} mistakes; nothing was brought in",
      visibility: "Who may read it",
      internal: "Only those who are signed in can read it",
      openSince: "Everybody can read its published versions since %{moment}",
      open: "Open to everybody",
      openTitle: "Open this framework to everybody?",
      openConsequence:
        "Every published version of the framework can be read without signing in, by the 1EdTech CASE standard, at /ims/case/v1p1. Drafts and data about people never go out.",
      openDone: "The framework is open to everybody",
      close: "Close to the public",
      closeTitle: "Close this framework to the public?",
      closeConsequence: "From now on nobody outside can read it. Copies that were fetched before stay where they are.",
      closeDone: "The framework is closed to the public",
    },
  },
};
