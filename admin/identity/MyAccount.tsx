import { Alert, Box, Button, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, type ReactElement, useId, useRef, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { ChangePassword, Me, MySessions } from "../../schema/operations/identity.ts";
import { useAsk, useVerb } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { FormFoot } from "../shared/ui/form/FormFoot.tsx";
import { ProblemsOfForm, useFieldProblem, useProblems } from "../shared/ui/form/problems.tsx";
import { GoTo, PageHead, Section, Status } from "../shared/ui/parts.tsx";
import { MailAddressPanel } from "../notice/MailAddressPanel.tsx";
import { Asked } from "../shared/ui/states.tsx";
import { Identities } from "./account/Identities.tsx";
import { ProviderProblem } from "./account/ProviderProblem.tsx";
import { useProviderWay } from "./account/provider-way.ts";
import { isReady, type NewPassword, PasswordFields } from "./PasswordFields.tsx";

/** My password and the browsers that I am signed in with. */
export function MyAccount(): ReactElement {
  const translate = useTranslate();
  const me = useAsk(Me, {}, { staleTime: 60_000 }).data?.me;
  const { problem } = useProviderWay();
  return (
    <>
      <Title title="identity.mine.title" />
      <PageHead title={me?.account.displayName ?? translate("identity.mine.title")} subtitle={me?.account.username} />
      {problem !== null && <ProviderProblem rule={problem} />}
      {me?.account.mustChangePassword && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("identity.mine.mustChange")}
        </Alert>
      )}
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "420px minmax(0, 1fr)" },
        }}
      >
        <Section title={translate("identity.mine.password")}>
          {me?.isDemo === true ? (
            <Typography color="textSecondary">{translate("identity.mine.demo")}</Typography>
          ) : (
            <PasswordForm />
          )}
        </Section>
        <Stack sx={{ gap: 2 }}>
          <Section title={translate("identity.myData")}>
            <GoTo to="/my-data">{translate("identity.myDataHint")}</GoTo>
          </Section>
          <MailAddressPanel />
          <Identities />
          <Sessions />
        </Stack>
      </Box>
    </>
  );
}

const EMPTY: NewPassword = { next: "", again: "" };

function PasswordForm(): ReactElement {
  return (
    <ProblemsOfForm open={false}>
      <PasswordChange />
    </ProblemsOfForm>
  );
}

function PasswordChange(): ReactElement {
  const translate = useTranslate();
  const foot = useId();
  const form = useRef<HTMLFormElement>(null);
  const { hear, forget } = useProblems();
  const wrong = useFieldProblem("currentPassword");
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState(EMPTY);
  const reset = (): void => {
    setCurrent("");
    setPassword(EMPTY);
  };
  const change = useVerb(ChangePassword, { done: "identity.mine.done", onDone: reset, onProblem: hear });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    forget();
    void change.act({ input: { currentPassword: current, newPassword: password.next } });
  };
  return (
    <form ref={form} onSubmit={submit}>
      <TextField
        required
        type="password"
        autoComplete="current-password"
        label={translate("identity.mine.current")}
        error={wrong.problem !== ""}
        helperText={wrong.problem}
        value={current}
        onChange={(event) => {
          wrong.forget();
          setCurrent(event.target.value);
        }}
        data-field="currentPassword"
      />
      <PasswordFields value={password} onChange={setPassword} />
      <FormFoot id={foot} form={form} waits={false} />
      <Button type="submit" variant="contained" disabled={change.busy || current === "" || !isReady(password)}>
        {translate("identity.mine.save")}
      </Button>
    </form>
  );
}

function Sessions(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const query = useAsk(MySessions, {});
  return (
    <Section title={translate("identity.mine.sessions")}>
      <Asked query={query}>
        {({ mySessions }) => (
          <Stack sx={{ gap: 1.5 }}>
            {mySessions.map((session) => (
              <Box key={session.id}>
                <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
                  <Typography variant="subtitle2">
                    {translate("identity.mine.lastSeen")}: {format.moment(session.lastSeenAt)}
                  </Typography>
                  {session.isCurrent && <Status tone="primary" label={translate("identity.mine.thisOne")} />}
                </Stack>
                <Typography variant="body2" color="textSecondary">
                  {translate("identity.mine.since")}: {format.moment(session.createdAt)} ·{" "}
                  {translate("identity.mine.until")}: {format.moment(session.expiresAt)}
                </Typography>
              </Box>
            ))}
          </Stack>
        )}
      </Asked>
    </Section>
  );
}
