import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { ShownOnceDialog } from "./ShownOnceDialog.tsx";

interface PasswordLinkDialogProps {
  readonly name: string;
  readonly link: { readonly token: string; readonly expiresAt: string };
  readonly onClose: () => void;
}

/** Shows a one-time link by which somebody chooses a password. */
export function PasswordLinkDialog({ name, link, onClose }: PasswordLinkDialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const title = translate("identity.linkTitle", { name });
  return (
    <ShownOnceDialog
      title={title}
      hint={translate("identity.linkHint", { until: format.moment(link.expiresAt) })}
      label={title}
      text={`${window.location.origin}/#/set-password?token=${link.token}`}
      onClose={onClose}
    />
  );
}
