import type { SameKeys } from "../../shared/text/messages.ts";
import type { exchangeVi } from "./messages.vi.ts";

export const exchangeEn: SameKeys<typeof exchangeVi> = {
  framework: {
    exchange: {
      unit: "Maintained by (when the file is a new framework)",
      picked: "%{name}, %{size} KiB",
      tooLong: "The file has %{size} KiB, at most 256 KiB are taken.",
      unreadable: "This file cannot be read.",
      faults:
        "The file has %{smart_count} mistake; nothing was imported |||| The file has %{smart_count} mistakes; nothing was imported",
      goTo: "Go to line %{line}",
    },
  },
};
