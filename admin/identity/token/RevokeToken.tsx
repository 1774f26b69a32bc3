import { Button } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { RevokeApiToken } from "../../../schema/operations/identity/token.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import type { TokenRow } from "./TokensPage.tsx";

/** Taking one token back. */
export function RevokeToken({ token }: { readonly token: TokenRow }): ReactElement {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const verb = useVerb(RevokeApiToken, { done: "identity.token.revokeDone", onDone: close });
  return (
    <>
      <Button size="small" color="error" onClick={() => setIsOpen(true)}>
        {translate("identity.token.revoke")}
      </Button>
      {isOpen && (
        <ConfirmVerb
          open
          tone="error"
          title={translate("identity.token.revokeTitle", { name: token.name })}
          consequence={translate("identity.token.revokeConsequence")}
          confirm={translate("identity.token.revoke")}
          busy={verb.busy}
          onConfirm={() => void verb.act({ input: { id: token.id, version: token.version } })}
          onClose={close}
        />
      )}
    </>
  );
}
