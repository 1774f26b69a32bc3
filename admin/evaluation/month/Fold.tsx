import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useId, useState } from "react";

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that opens on a tap; what is closed is not drawn. */
export function Fold({ title, children }: FoldProps): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Accordion
      expanded={open}
      onChange={(_event, next) => setOpen(next)}
      disableGutters
      variant="outlined"
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: "h3" } }}
      sx={{ "&::before": { display: "none" }, "& + &": { mt: 1 } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />} id={id} sx={{ minHeight: 52 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: { xs: 1, sm: 2 }, pt: 0 }}>{children}</AccordionDetails>
    </Accordion>
  );
}
