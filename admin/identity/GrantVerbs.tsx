import { Stack } from "@mui/material";
import { type MouseEvent, type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { ApproveGrant, RevokeGrant } from "../../schema/operations/identity.ts";
import { useVerb } from "../shared/api/useRun.ts";
import { AbilityButton } from "../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../shared/ui/ConfirmVerb.tsx";
import type { Grant } from "./rows.ts";

/** Approving and taking back, each after a question that names the consequence. */
export function GrantVerbs({ grant }: { readonly grant: Grant }): ReactElement | null {
  const translate = useTranslate();
  const [asked, setAsked] = useState<"approve" | "revoke" | null>(null);
  const close = (): void => setAsked(null);
  const approve = useVerb(ApproveGrant, { done: "identity.approveDone", onDone: close });
  const revoke = useVerb(RevokeGrant, { done: "identity.revokeDone", onDone: close });
  if (grant.status === "REVOKED" || grant.status === "ENDED") return null;
  const input = { id: grant.id, version: grant.version };
  const words = {
    name: grant.account.displayName,
    role: translate(`khung.role.${grant.role}`),
    unit: grant.unit?.name ?? translate("identity.whereAll"),
  };
  const ask = (verb: "approve" | "revoke") => (event: MouseEvent) => {
    event.stopPropagation();
    setAsked(verb);
  };
  return (
    <Stack direction="row" sx={{ gap: 0.5 }} onClick={(event) => event.stopPropagation()}>
      {grant.status === "PENDING" && (
        <AbilityButton ability={grant.abilities.approve} size="small" variant="outlined" onClick={ask("approve")}>
          {translate("identity.approve")}
        </AbilityButton>
      )}
      <AbilityButton ability={grant.abilities.revoke} size="small" color="error" onClick={ask("revoke")}>
        {translate("identity.revoke")}
      </AbilityButton>
      {asked && (
        <ConfirmVerb
          open
          title={translate(`identity.${asked}Title`)}
          consequence={translate(`identity.${asked}Consequence`, words)}
          confirm={translate(`identity.${asked}`)}
          tone={asked === "revoke" ? "error" : "primary"}
          busy={approve.busy || revoke.busy}
          onConfirm={() => void (asked === "approve" ? approve : revoke).act({ input })}
          onClose={close}
        />
      )}
    </Stack>
  );
}
