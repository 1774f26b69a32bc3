import { Button, TextField } from "@mui/material";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../schema/graphql.ts";
import { MailAddressOf, SetMailAddress } from "../../schema/operations/notice/mail-address.ts";
import { useAsk, useVerb } from "../shared/api/useRun.ts";
import { Tick } from "../shared/ui/fields.tsx";
import { Section } from "../shared/ui/parts.tsx";
import { Asked } from "../shared/ui/states.tsx";

type Stored = ResultOf<typeof MailAddressOf>["mailAddress"];

/** Where an account gets its notices by e-mail; one's own when none is named. */
export function MailAddressPanel({ accountId = null }: { readonly accountId?: string | null }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(MailAddressOf, { accountId });
  return (
    <Section title={translate("notice.mail.title")} subtitle={translate("notice.mail.hint")}>
      <Asked query={query}>
        {({ mailAddress }) => (
          <AddressForm key={mailAddress?.version ?? 0} stored={mailAddress} accountId={accountId} />
        )}
      </Asked>
    </Section>
  );
}

interface FormProps {
  readonly stored: Stored;
  readonly accountId: string | null;
}

function AddressForm({ stored, accountId }: FormProps): ReactElement {
  const translate = useTranslate();
  const [email, setEmail] = useState(stored?.email ?? "");
  const [digest, setDigest] = useState(stored?.digest ?? true);
  const save = useVerb(SetMailAddress, { done: "notice.mail.done" });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const address = email.trim() === "" ? null : email.trim();
    void save.act({ input: { accountId, version: stored?.version ?? null, email: address, digest } });
  };
  const unchanged = email.trim() === (stored?.email ?? "") && digest === (stored?.digest ?? true);
  return (
    <form onSubmit={submit}>
      <TextField
        type="email"
        autoComplete="email"
        label={translate("notice.mail.email")}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 254 } }}
      />
      <Tick label={translate("notice.mail.digest")} value={digest} onChange={setDigest} />
      <Button type="submit" variant="contained" sx={{ mt: 1 }} disabled={save.busy || unchanged}>
        {translate("notice.mail.save")}
      </Button>
    </form>
  );
}
