import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Box, Button, Link } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { EvidenceLinks } from "../../../work/task/Evidence.tsx";
import { useMonthWords } from "../words.ts";
import type { OwnMonthTask } from "./task-groups.ts";

type OneFile = OwnMonthTask["evidence"][number];

/** What browsers draw; a phone's own format is offered as a file. */
const DRAWN: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);

/** Files of a task: photographs as small pictures, the others by name; nothing is fetched before it is opened. */
export function EvidenceFold({ evidence }: { readonly evidence: readonly OneFile[] }): ReactElement {
  const words = useMonthWords();
  const body = useId();
  const [open, setOpen] = useState(false);
  const isDrawn = ({ file }: OneFile): boolean => file !== null && DRAWN.has(file.contentType);
  return (
    <Box sx={{ mt: 0.5 }}>
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
        endIcon={<ExpandMoreIcon sx={{ transform: open ? "rotate(180deg)" : "none" }} />}
        sx={{ minHeight: 40, ml: -0.5 }}
      >
        {words("tasks.evidence", { smart_count: evidence.length })}
      </Button>
      <Box id={body} hidden={!open}>
        {open && (
          <>
            <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
              {evidence.filter(isDrawn).map(({ id, file }) => (
                <Link key={id} href={`/exports/evidence/${id}`} download sx={{ lineHeight: 0 }}>
                  <Box
                    component="img"
                    loading="lazy"
                    src={`/exports/evidence/${id}`}
                    alt={words("tasks.photo", { name: file?.name ?? "" })}
                    sx={{
                      width: 88,
                      height: 88,
                      objectFit: "cover",
                      borderRadius: 1,
                      border: 1,
                      borderColor: "divider",
                    }}
                  />
                </Link>
              ))}
            </Box>
            <EvidenceLinks files={evidence.filter((one) => !isDrawn(one))} />
          </>
        )}
      </Box>
    </Box>
  );
}
