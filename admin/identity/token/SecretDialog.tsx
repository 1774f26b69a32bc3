import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { ShownOnceDialog } from "../secret/ShownOnceDialog.tsx";

/** A token just made, with its text. */
export interface ShownOnce {
  readonly name: string;
  readonly secret: string;
  readonly expiresOn: string;
}

interface SecretDialogProps {
  readonly shown: ShownOnce;
  readonly onClose: () => void;
}

/** Shows the text of an API token. */
export function SecretDialog({ shown, onClose }: SecretDialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ShownOnceDialog
      title={translate("identity.token.created", { name: shown.name })}
      hint={translate("identity.token.createdHint", { until: format.day(shown.expiresOn) })}
      label={translate("identity.token.title")}
      text={shown.secret}
      onClose={onClose}
    />
  );
}
