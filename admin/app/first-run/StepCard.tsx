import CheckCircleIcon from "@mui/icons-material/CheckCircle";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import RadioButtonCheckedIcon from "@mui/icons-material/RadioButtonChecked";
import RadioButtonUncheckedIcon from "@mui/icons-material/RadioButtonUnchecked";
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { Status } from "../../shared/ui/parts.tsx";
import type { StepName, StepState } from "./first-run-steps.ts";
import { useWords } from "./useWords.ts";

interface StepCardProps {
  readonly name: StepName;
  readonly number: number;
  readonly state: StepState;
  readonly facts: string;
  /** Open unless the person has folded or unfolded it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

const ICONS = {
  done: <CheckCircleIcon color="success" />,
  now: <RadioButtonCheckedIcon color="primary" />,
  later: <RadioButtonUncheckedIcon color="disabled" />,
} as const;
const TONES = { done: "success", now: "primary", later: "default" } as const;

/** One step: how it stands, what it has come to, and below what there is to do. */
export function StepCard({ name, number, state, facts, isOpen, children }: StepCardProps): ReactElement {
  const say = useWords();
  const [chosen, setChosen] = useState<{ readonly at: StepState; readonly open: boolean } | null>(null);
  const open = chosen?.at === state ? chosen.open : isOpen;
  const title = say("step", { number, title: say(`${name}.title`) });
  return (
    <Accordion
      variant="outlined"
      disableGutters
      expanded={open}
      onChange={(_event, next) => setChosen({ at: state, open: next })}
      slotProps={{ heading: { component: "h2" } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Box
          sx={{ display: "flex", gap: 1.5, alignItems: "center", flexGrow: 1, minWidth: 0, flexWrap: "wrap", pr: 1 }}
        >
          {ICONS[state]}
          <Box sx={{ flexGrow: 1, minWidth: 0, flexBasis: 200 }}>
            <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
            {facts !== "" && (
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
                {facts}
              </Typography>
            )}
          </Box>
          <Status tone={TONES[state]} label={say(`state.${state}`)} />
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ pt: 0 }}>{children}</AccordionDetails>
    </Accordion>
  );
}
