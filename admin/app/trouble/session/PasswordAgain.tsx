import { Button, TextField } from "@mui/material";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTroubleWords } from "../../../shared/trouble/words.ts";
import type { Credentials } from "../../authProvider.ts";

interface PasswordAgainProps {
  readonly username: string;
  readonly busy: boolean;
  readonly onEnter: (credentials: Credentials) => Promise<void>;
}

/** Name and password; the name of whom the page shows stands there already. */
export function PasswordAgain({ username, busy, onEnter }: PasswordAgainProps): ReactElement {
  const words = useTroubleWords().again;
  const [name, setName] = useState(username);
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onEnter({ username: name, password }).then(() => setPassword(""));
  };
  return (
    <form onSubmit={submit}>
      <TextField
        required
        autoComplete="username"
        label={words.username}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200, autoCapitalize: "none", spellCheck: false } }}
      />
      <TextField
        required
        autoFocus
        type="password"
        autoComplete="current-password"
        label={words.password}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 256 } }}
      />
      <Button type="submit" variant="contained" fullWidth disabled={busy} sx={{ mt: 1 }}>
        {words.submit}
      </Button>
    </form>
  );
}
