import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { CircularProgress, IconButton, Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { useTableWords } from "../../../shared/ui/table/words.ts";
import type { useLoaded } from "../useLoaded.ts";
import { usePrintAll } from "./usePrintAll.ts";

/** Prints the board with everybody in it, however few are in sight. */
export function PrintAll({ loaded }: { readonly loaded: ReturnType<typeof useLoaded> }): ReactElement {
  const words = useTableWords();
  const { print, isWaiting } = usePrintAll(loaded);
  return (
    <Tooltip title={words("print")}>
      <IconButton
        size="small"
        className="not-printed"
        aria-label={words("print")}
        aria-busy={isWaiting}
        onClick={print}
      >
        {isWaiting ? <CircularProgress size={20} /> : <PrintOutlinedIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
