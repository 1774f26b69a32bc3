import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { HandleGrants, PreviewHandleGrants } from "../../../schema/operations/many/accounts.ts";
import type { ManyQuestion, ManyVerb } from "../../shared/ui/many/many-verb.ts";
import { ManyDialog } from "../../shared/ui/many/ManyDialog.tsx";
import { namesOf, refsOf } from "../../shared/ui/many/refs.ts";
import type { Grant } from "../rows.ts";
import { useIdentityManyWords } from "./words.ts";

/** What several grants can be given together. */
export function useGrantVerbs(): readonly ManyVerb<Grant>[] {
  const words = useIdentityManyWords();
  return [
    { key: "approve", label: words("approve"), fits: ({ status }) => status === "PENDING", Question: Approve },
    {
      key: "revoke",
      label: words("revoke"),
      fits: ({ status }) => status !== "REVOKED" && status !== "ENDED",
      Question: Revoke,
    },
  ];
}

function Approve({ records, ...rest }: ManyQuestion<Grant>): ReactElement {
  const words = useIdentityManyWords();
  return (
    <ManyDialog
      {...rest}
      title={words("approveTitle")}
      consequence={words("approveMeans")}
      confirm={(count) => words("approveDo", { count })}
      done={(count) => words("approved", { count })}
      names={useGrantNames(records)}
      preview={PreviewHandleGrants}
      send={HandleGrants}
      input={{ verb: "APPROVE", items: refsOf(records) }}
      noUndo={words("approveNoUndo")}
    />
  );
}

function Revoke({ records, ...rest }: ManyQuestion<Grant>): ReactElement {
  const words = useIdentityManyWords();
  return (
    <ManyDialog
      {...rest}
      title={words("revokeTitle")}
      consequence={words("revokeMeans")}
      confirm={(count) => words("revokeDo", { count })}
      done={(count) => words("revoked", { count })}
      tone="error"
      names={useGrantNames(records)}
      preview={PreviewHandleGrants}
      send={HandleGrants}
      input={{ verb: "REVOKE", items: refsOf(records) }}
      noUndo={words("revokeNoUndo")}
    />
  );
}

function useGrantNames(records: readonly Grant[]): ReadonlyMap<string, string> {
  const translate = useTranslate();
  return namesOf(records, ({ account, role, unit }) =>
    [account.displayName, translate(`khung.role.${role}`), unit?.name ?? translate("identity.whereAll")].join(" · "),
  );
}
