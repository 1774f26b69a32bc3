import type { SameKeys } from "../../shared/text/messages.ts";
import type { diffVi } from "./messages.vi.ts";

export const diffEn: SameKeys<typeof diffVi> = {
  framework: {
    compare: {
      framework: "Framework",
      other: "Compare with another framework",
      print: "Print",
      for: "For whom",
      everybody: "Everybody",
      summary: "Whom the changes concern",
      summaryLine: "%{who}: %{smart_count} change |||| %{who}: %{smart_count} changes",
      heading: "%{from} → %{to}",
      side: "%{code}, version %{number}",
      nothing: "No change fits the choice",
    },
  },
};
