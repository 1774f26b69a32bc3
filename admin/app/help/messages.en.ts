import type { SameKeys } from "../../shared/text/messages.ts";
import type { helpFrameVi } from "./messages.vi.ts";

export const helpFrameEn: SameKeys<typeof helpFrameVi> = {
  khung: {
    help: {
      button: "Help with this screen",
      title: "Help: %{screen}",
      close: "Close help",
      steps: "What you can do here",
      basis: "Legal basis",
      keys: "Press ? for help with the screen you are on, Esc to close it.",
      none: "There is no help for this screen yet.",
      law: {
        act: "Decree %{act}",
        article: "Article %{article} of Decree %{act}",
        clause: "Article %{article}, clause %{clause} of Decree %{act}",
        point: "Article %{article}, clause %{clause}, point %{point} of Decree %{act}",
      },
    },
  },
};
