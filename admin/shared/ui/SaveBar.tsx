import { Alert, Stack } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { SaveButton, Toolbar } from "react-admin";
import { type Ability, useReason } from "./AbilityButton.tsx";

interface SaveBarProps {
  /** The ability of the record; left out for a new one. */
  readonly ability?: Ability | null | undefined;
  readonly children?: ReactNode;
}

/** Foot of a form: saves where the server would let the person, else says why it would not. */
export function SaveBar({ ability, children }: SaveBarProps): ReactElement {
  const reason = useReason(ability);
  return (
    <Toolbar>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap", width: "100%" }}>
        {reason === "" ? <SaveButton alwaysEnable={false} /> : <Alert severity="info">{reason}</Alert>}
        {children}
      </Stack>
    </Toolbar>
  );
}
