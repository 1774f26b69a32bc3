import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  cycle: { desk: { open: "%{cycle} waits to be opened", do: "Preview and open" } },
};
