import {
  Alert,
  Box,
  Button,
  Card,
  CircularProgress,
  Container,
  Divider,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { type FormEvent, type ReactElement, useState } from "react";
import { useLogin, useTranslate } from "react-admin";
import { DemoAccounts } from "../../schema/operations/identity.ts";
import { ProviderButton, ProviderProblem, useProviderWay } from "../identity/index.ts";
import { isKhungError } from "../shared/api/khung-error.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { usePageTitle } from "../shared/ui/page-title.ts";
import type { Credentials } from "./authProvider.ts";
import { HelpButton } from "./help/HelpButton.tsx";
import { DemoPeople } from "./parts/DemoPeople.tsx";
import { LanguageSwitch, ThemeSwitch } from "./parts/Toolbar.tsx";

/** Sign-in by name and password and, where the server offers them, the demo people first. */
export function SignInPage(): ReactElement {
  const translate = useTranslate();
  const { enter, busy, problem } = useEntry();
  const way = useProviderWay();
  const { data } = useAsk(DemoAccounts, {}, { staleTime: 60_000 });
  const people = data?.demoAccounts ?? [];
  usePageTitle(translate("khung.signIn.title"));
  return (
    <Box sx={{ minHeight: "100vh", bgcolor: "background.default" }}>
      <Container component="main" maxWidth={people.length > 0 ? "lg" : "xs"} sx={{ py: { xs: 2, sm: 4 } }}>
        <Brand />
        {problem !== "" && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problem}
          </Alert>
        )}
        {problem === "" && way.problem !== null && <ProviderProblem rule={way.problem} />}
        <Box
          sx={{
            display: "grid",
            gap: 3,
            alignItems: "start",
            gridTemplateColumns: {
              xs: "minmax(0, 1fr)",
              md: people.length > 0 ? "minmax(0, 1fr) 340px" : "minmax(0, 1fr)",
            },
          }}
        >
          {people.length > 0 && (
            <DemoPeople people={people} busy={busy} onEnter={(username) => void enter({ demo: username })} />
          )}
          <Box>
            <PasswordForm
              busy={busy !== null}
              second={people.length > 0}
              onEnter={(credentials) => void enter(credentials)}
            />
            <ProviderButton page={way.page} />
          </Box>
        </Box>
      </Container>
    </Box>
  );
}

/** Signs in and leads on to the page that was asked for before. */
function useEntry(): { enter: (credentials: Credentials) => Promise<void>; busy: string | null; problem: string } {
  const login = useLogin();
  const { page } = useProviderWay();
  const translate = useTranslate();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const enter = async (credentials: Credentials): Promise<void> => {
    setBusy("demo" in credentials ? credentials.demo : credentials.username);
    setProblem("");
    try {
      await login(credentials, page);
    } catch (error) {
      setProblem(isKhungError(error) ? error.message : translate("ra.auth.sign_in_error"));
      setBusy(null);
    }
  };
  return { enter, busy, problem };
}

function Brand(): ReactElement {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ alignItems: "center", gap: 1.5, mb: 3 }}>
      <Box component="img" src="/favicon.svg" alt="" sx={{ width: 44, height: 44 }} />
      <Box sx={{ flexGrow: 1 }}>
        <Typography variant="h5" component="h1">
          Khung
        </Typography>
        <Typography color="textSecondary" sx={{ display: { xs: "none", sm: "block" } }}>
          {translate("khung.tagline")}
        </Typography>
      </Box>
      <HelpButton />
      <LanguageSwitch />
      <ThemeSwitch />
    </Stack>
  );
}

interface PasswordFormProps {
  readonly busy: boolean;
  readonly second: boolean;
  readonly onEnter: (credentials: Credentials) => void;
}

function PasswordForm({ busy, second, onEnter }: PasswordFormProps): ReactElement {
  const translate = useTranslate();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (username !== "" && password !== "") onEnter({ username, password });
  };
  return (
    <Card component="form" onSubmit={submit} sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2">
        {translate(second ? "khung.signIn.orOwn" : "khung.signIn.title")}
      </Typography>
      <Divider sx={{ my: 1.5 }} />
      <TextField
        required
        autoFocus={!second}
        autoComplete="username"
        label={translate("khung.signIn.username")}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 64, autoCapitalize: "none", spellCheck: false } }}
      />
      <TextField
        required
        type="password"
        autoComplete="current-password"
        label={translate("khung.signIn.password")}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 256 } }}
      />
      <Button type="submit" variant="contained" fullWidth disabled={busy} sx={{ mt: 2 }}>
        {busy ? <CircularProgress size={22} color="inherit" /> : translate("khung.signIn.submit")}
      </Button>
    </Card>
  );
}
