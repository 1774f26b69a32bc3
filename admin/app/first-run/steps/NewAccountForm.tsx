import { Alert, Box, Button, TextField } from "@mui/material";
import { type FormEvent, type ReactElement, useRef, useState } from "react";
import { useRefresh } from "react-admin";
import { CreateAccount, GrantRole, IssuePasswordLink } from "../../../../schema/operations/identity.ts";
import { isKhungError } from "../../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useRun } from "../../../shared/api/useRun.ts";
import { localToday } from "../../../shared/text/format.ts";
import { useWords } from "../useWords.ts";

/** A link with which somebody chooses a password, and whose it is. */
export interface NewLink {
  readonly name: string;
  readonly token: string;
  readonly expiresAt: string;
}

interface NewAccountFormProps {
  readonly role: "SYSTEM_ADMIN" | "ORG_SPECIALIST";
  readonly unitId: string | null;
  readonly onLink: (link: NewLink) => void;
}

const USERNAME = "[a-z0-9._\\-]{3,64}";

/** An account with its right and a link to choose a password, by one press; what was done before a fault is not done twice. */
export function NewAccountForm({ role, unitId, onLink }: NewAccountFormProps): ReactElement {
  const say = useWords();
  const [displayName, setDisplayName] = useState("");
  const [username, setUsername] = useState("");
  const { make, busy, problem } = useNewAccount(role, unitId);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void make(username.trim(), displayName.trim()).then((link) => {
      if (link !== null) onLink(link);
    });
  };
  const button = role === "SYSTEM_ADMIN" ? "administrator.createSecond" : "administrator.createKeeper";
  return (
    <Box component="form" aria-label={say(button)} onSubmit={submit} sx={FORM}>
      <TextField
        required
        label={say("administrator.fullName")}
        value={displayName}
        onChange={(event) => setDisplayName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        required
        label={say("administrator.username")}
        helperText={say("administrator.usernameHint")}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        slotProps={{ htmlInput: { pattern: USERNAME, maxLength: 64, autoCapitalize: "none" } }}
      />
      <Box sx={{ gridColumn: "1 / -1" }}>
        <Button type="submit" variant="contained" disabled={busy}>
          {say(button)}
        </Button>
        {problem !== null && (
          <Alert severity="error" sx={{ mt: 1 }}>
            {problem}
          </Alert>
        )}
      </Box>
    </Box>
  );
}

const FORM = {
  display: "grid",
  columnGap: 2,
  gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
} as const;

function useNewAccount(role: NewAccountFormProps["role"], unitId: string | null) {
  const run = useRun();
  const refresh = useRefresh();
  const [accountKey, grantKey] = [useSubmitKey(), useSubmitKey()];
  const made = useRef<{ readonly username: string; readonly id: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (username: string, displayName: string): Promise<NewLink | null> => {
    setBusy(true);
    setProblem(null);
    try {
      if (made.current?.username !== username) {
        const account = { username, displayName };
        const input = { ...account, idempotencyKey: accountKey(account) };
        const { createAccount } = await run(CreateAccount, { input });
        made.current = { username, id: createAccount.id };
      }
      const accountId = made.current.id;
      const grant = { accountId, role, unitId, includesSubtree: true, startsOn: localToday() };
      await run(GrantRole, { input: { ...grant, idempotencyKey: grantKey(grant) } });
      const { issuePasswordLink } = await run(IssuePasswordLink, { input: { accountId } });
      refresh();
      return { ...issuePasswordLink, name: displayName };
    } catch (error) {
      if (!isKhungError(error)) throw error;
      setProblem(error.message);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { make, busy, problem };
}
