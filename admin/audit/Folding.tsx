import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box } from "@mui/material";
import type { ReactElement, ReactNode } from "react";

interface FoldingProps {
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens to what belongs to it; what is folded is not built. */
export function Folding({ head, children }: FoldingProps): ReactElement {
  return (
    <Accordion square disableGutters variant="outlined" slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Box sx={{ minWidth: 0 }}>{head}</Box>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 1 }}>{children}</AccordionDetails>
    </Accordion>
  );
}
