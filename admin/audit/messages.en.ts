import type { SameKeys } from "../shared/text/messages.ts";
import type { auditVi } from "./messages.vi.ts";

export const auditEn: SameKeys<typeof auditVi> = {
  resources: {
    auditEntries: {
      name: "Change |||| Audit trail",
      empty: "Nothing recorded yet",
      invite: "Every change of data leaves a line here.",
      fields: {
        at: "When",
        verb: "What",
        actorName: "Who",
        changeCount: "Records",
        accountId: "Account",
        from: "From",
        to: "Before",
      },
    },
  },
  audit: {
    program: "the program",
    before: "Before",
    after: "After",
    field: "Field",
    raw: "Full content",
    bulk: "Bulk change",
  },
};
