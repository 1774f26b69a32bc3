import { Alert, Box, Button, Card, Container, Typography } from "@mui/material";
import { type FormEvent, type ReactElement, useState } from "react";
import { LinkBase, useLocation, useTranslate } from "react-admin";
import { SetPasswordByLink } from "../../schema/operations/identity.ts";
import { useVerb } from "../shared/api/useRun.ts";
import { usePageTitle } from "../shared/ui/page-title.ts";
import { isReady, type NewPassword, PasswordFields } from "./PasswordFields.tsx";

/** Choosing a password through a one-time link; nobody needs to be signed in. */
export function SetPassword(): ReactElement {
  const translate = useTranslate();
  const token = new URLSearchParams(useLocation().search).get("token") ?? "";
  const [done, setDone] = useState(false);
  usePageTitle(translate("identity.set.title"));
  return (
    <Box sx={{ minHeight: "100vh", bgcolor: "background.default" }}>
      <Container component="main" maxWidth="xs" sx={{ py: 6 }}>
        <Card sx={{ p: 3 }}>
          <Typography variant="h5" component="h1">
            {translate("identity.set.title")}
          </Typography>
          {done && (
            <Alert severity="success" sx={{ my: 2 }}>
              {translate("identity.set.done")}
            </Alert>
          )}
          {!done && token === "" && (
            <Alert severity="error" sx={{ my: 2 }}>
              {translate("identity.set.noToken")}
            </Alert>
          )}
          {!done && token !== "" && <Form token={token} onDone={() => setDone(true)} />}
          {(done || token === "") && (
            <Button component={LinkBase} to="/login" variant="contained">
              {translate("identity.set.toSignIn")}
            </Button>
          )}
        </Card>
      </Container>
    </Box>
  );
}

function Form({ token, onDone }: { readonly token: string; readonly onDone: () => void }): ReactElement {
  const translate = useTranslate();
  const [password, setPassword] = useState<NewPassword>({ next: "", again: "" });
  const set = useVerb(SetPasswordByLink, { onDone });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void set.act({ input: { token, newPassword: password.next } });
  };
  return (
    <form onSubmit={submit}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate("identity.set.hint")}
      </Typography>
      <PasswordFields value={password} onChange={setPassword} />
      <Button type="submit" variant="contained" fullWidth disabled={set.busy || !isReady(password)}>
        {translate("identity.set.save")}
      </Button>
    </form>
  );
}
