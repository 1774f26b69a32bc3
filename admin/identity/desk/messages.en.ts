import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  identity: {
    desk: {
      grants: "%{smart_count} grant waits for approval |||| %{smart_count} grants wait for approval",
      approve: "Approve",
      job: "The job “%{job}” failed when it last ran",
      backup: "The newest backup was proved",
      old: "The newest backup is more than two days old",
      never: "There is no backup yet",
      off: "The server has no schedule for backups",
      backupHint: "Set a schedule with KHUNG_BACKUP_AT, or make one now with the command khung backup.",
    },
  },
};
