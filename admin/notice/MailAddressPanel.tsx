import { Button, TextField, Typography } from "@mui/material";
import { type FormEvent, type ReactElement, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../schema/graphql.ts";
import { MailAddressOf, SetMailAddress } from "../../schema/operations/notice/mail-address.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useStaleVerb } from "../shared/api/useStaleVerb.ts";
import { Tick } from "../shared/ui/fields.tsx";
import { FormFoot } from "../shared/ui/form/FormFoot.tsx";
import { ProblemsOfForm, useFieldProblem, useProblems } from "../shared/ui/form/problems.tsx";
import { useMergeQuestion } from "../shared/ui/form/useMergeQuestion.tsx";
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
        {({ mailAddress }) => <AddressForm key={accountId} stored={mailAddress} accountId={accountId} />}
      </Asked>
    </Section>
  );
}

interface FormProps {
  readonly stored: Stored;
  readonly accountId: string | null;
}

interface Draft {
  readonly email: string;
  readonly digest: boolean;
}

/** The address as it is stored until something else is written; what is written stays when the page is read anew. */
function AddressForm({ stored, accountId }: FormProps): ReactElement {
  return (
    <ProblemsOfForm open={false}>
      <Fields stored={stored} accountId={accountId} />
    </ProblemsOfForm>
  );
}

function Fields({ stored, accountId }: FormProps): ReactElement {
  const translate = useTranslate();
  const foot = useId();
  const form = useRef<HTMLFormElement>(null);
  const { forget, hear } = useProblems();
  const [written, setWritten] = useState<Draft | null>(null);
  const known: Draft = { email: stored?.email ?? "", digest: stored?.digest ?? true };
  const draft = written ?? known;
  const save = useStaleVerb(SetMailAddress, {
    done: "notice.mail.done",
    onDone: () => setWritten(null),
    onProblem: hear,
  });
  const unchanged = draft.email.trim() === known.email && draft.digest === known.digest;
  const isMissing = draft.digest && draft.email.trim() === "" && known.email !== "";
  const { send, question } = useMergeQuestion<Draft>({
    verb: save,
    open: written !== null,
    merge: {
      draft,
      stored: known,
      words: {
        email: [translate("notice.mail.email")],
        digest: [
          translate("notice.mail.digest"),
          (isWanted: boolean) => translate(`khung.words.${isWanted ? "yes" : "no"}`),
        ],
      },
      onMerged: setWritten,
    },
    onSend: ({ email, digest }) => {
      const address = email.trim() === "" ? null : email.trim();
      void save.act({ input: { accountId, version: stored?.version ?? null, email: address, digest } });
    },
    onTakeTheirs: () => setWritten(null),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    forget();
    send();
  };
  return (
    <form ref={form} onSubmit={submit}>
      <MailField value={draft.email} onChange={(email) => setWritten({ ...draft, email })} />
      <Tick
        label={translate("notice.mail.digest")}
        value={draft.digest}
        onChange={(digest) => setWritten({ ...draft, digest })}
      />
      {isMissing && <Typography color="textSecondary">{translate("notice.mail.noneLeft")}</Typography>}
      <FormFoot id={foot} form={form} waits={false} />
      <Button type="submit" variant="contained" sx={{ mt: 1 }} disabled={save.busy || unchanged}>
        {translate("notice.mail.save")}
      </Button>
      {question}
    </form>
  );
}

function MailField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const translate = useTranslate();
  const { problem, forget } = useFieldProblem("email");
  return (
    <TextField
      type="email"
      autoComplete="email"
      label={translate("notice.mail.email")}
      value={value}
      error={problem !== ""}
      helperText={problem}
      onChange={(event) => {
        forget();
        onChange(event.target.value);
      }}
      slotProps={{ htmlInput: { maxLength: 254 } }}
      data-field="email"
    />
  );
}
