import { Button } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { SignInOptions } from "../../../schema/operations/identity/provider.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { rememberAsked, signInAddress } from "./provider-way.ts";

/** Signing in through the provider of the installation, on to the page that was asked for; nothing without a provider. */
export function ProviderButton({ page }: { readonly page: string }): ReactElement | null {
  const translate = useTranslate();
  const name = useAsk(SignInOptions, {}, { staleTime: Infinity }).data?.signInOptions.identityProvider;
  if (!name) return null;
  return (
    <Button
      component="a"
      href={signInAddress(page)}
      variant="outlined"
      fullWidth
      onClick={() => rememberAsked(page)}
      sx={{ mt: 2, bgcolor: "background.paper" }}
    >
      {translate("identity.provider.signIn", { name })}
    </Button>
  );
}
