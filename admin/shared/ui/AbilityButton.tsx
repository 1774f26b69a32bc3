import { Button, type ButtonProps, IconButton, type IconButtonProps, Tooltip } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { LinkBase } from "react-admin";
import { useRuleSentence } from "../api/rule-sentences.ts";

/** A policy's answer as the server sends it with a record. */
export interface Ability {
  readonly allowed: boolean;
  readonly rule: string | null;
}

interface AbilityButtonProps extends ButtonProps {
  /** Undefined while the record is being read: the button waits. */
  readonly ability: Ability | null | undefined;
  /** A reason of the page's own, such as unsaved changes, beside the policy's. */
  readonly why?: string;
  /** Address in the console, for a button that leads to a page. */
  readonly to?: string;
  readonly children: ReactNode;
}

/** A button that the server's policy opens or closes; closed, it says why on hover, focus and touch. */
export function AbilityButton({ ability, why = "", to, children, ...button }: AbilityButtonProps): ReactElement {
  const reason = useReason(ability) || why;
  const link = to === undefined ? {} : { component: LinkBase, to };
  return (
    <Because reason={reason}>
      <Button {...button} {...link} {...closed(button.disabled === true || why !== "", ability)}>
        {children}
      </Button>
    </Because>
  );
}

interface AbilityIconProps extends IconButtonProps {
  readonly ability: Ability | null | undefined;
  readonly label: string;
}

/** The same for a button that is only a picture. */
export function AbilityIcon({ ability, label, children, ...button }: AbilityIconProps): ReactElement {
  const reason = useReason(ability);
  return (
    <Because reason={reason || label}>
      <IconButton size="small" aria-label={label} {...button} {...closed(button.disabled, ability)}>
        {children}
      </IconButton>
    </Because>
  );
}

/** Why the ability says no; empty when it says yes. */
export function useReason(ability: Ability | null | undefined): string {
  return useRuleSentence(ability && !ability.allowed ? (ability.rule ?? "access.none") : null);
}

function closed(disabled: boolean | undefined, ability: Ability | null | undefined): { disabled: boolean } {
  return { disabled: disabled === true || ability?.allowed !== true };
}

/** A disabled button gets no events: the wrapper takes the focus and the hover for the tooltip. */
function Because({
  reason,
  children,
}: {
  readonly reason: string;
  readonly children: ReactElement<{ disabled?: boolean }>;
}): ReactElement {
  if (reason === "") return children;
  const wraps = children.props.disabled === true;
  return (
    <Tooltip title={reason} enterTouchDelay={0}>
      {wraps ? (
        <span tabIndex={0} role="note" aria-label={reason}>
          {children}
        </span>
      ) : (
        children
      )}
    </Tooltip>
  );
}
