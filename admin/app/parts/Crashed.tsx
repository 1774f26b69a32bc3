import { Box, Button } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { Quiet, Trouble } from "../../shared/ui/states.tsx";

/** A page that failed while showing: an answer of the server in its own words, anything else with its technical line. */
export function Crashed({ error }: { readonly error?: unknown }): ReactElement {
  const translate = useTranslate();
  const reload = (): void => window.location.reload();
  if (isKhungError(error)) return <Trouble error={error} onRetry={reload} />;
  return (
    <Quiet
      title={translate("khung.state.crashed")}
      hint={
        <>
          {translate("khung.state.crashedHint")}
          <Box component="code" sx={{ display: "block", mt: 1, overflowWrap: "anywhere" }}>
            {error instanceof Error ? error.message : String(error)}
          </Box>
        </>
      }
      action={
        <Button variant="outlined" onClick={reload}>
          {translate("khung.state.reload")}
        </Button>
      }
    />
  );
}
