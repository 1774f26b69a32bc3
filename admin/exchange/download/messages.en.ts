import type { SameKeys } from "../../shared/text/messages.ts";
import type { downloadVi } from "./messages.vi.ts";

export const downloadEn: SameKeys<typeof downloadVi> = {
  download: {
    title: "Making the file",
    preparing: "Preparing the data…",
    rows: "%{rows} rows written",
    rowsOf: "%{rows} of %{total} rows written",
    hint: "It is downloaded as soon as it is whole. Stopping also ends the reading, and no file is kept.",
    stop: "Stop, do not download",
    made: "File made",
    stopped: "Stopped; no file was kept.",
    brokenOff: "The file broke off on its way and was not kept. Check the network and export it again.",
  },
};
