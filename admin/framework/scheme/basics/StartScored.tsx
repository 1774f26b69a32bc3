import { Alert, Button } from "@mui/material";
import type { ReactElement } from "react";
import { useNotify } from "react-admin";
import type { DraftGroup } from "../../draft/draft-content.ts";
import { useWorkWords } from "../../draft/words/words.ts";
import type { TablesProps } from "../useSchemeParts.ts";
import { lacksScore, startScored } from "./start-scored.ts";

interface StartScoredProps extends TablesProps {
  readonly groups: readonly DraftGroup[];
}

/** Offers what nearly every regulation with points has, to be compared with one's own; undone as any other change. */
export function StartScored({ groups, scheme, parts }: StartScoredProps): ReactElement | null {
  const word = useWorkWords();
  const notify = useNotify();
  if (!lacksScore(scheme)) return null;
  const fill = (): void => {
    const { formulas, maximum, bands } = startScored(groups, scheme, word("start.score"));
    parts.put("formulas", formulas);
    parts.put("maximum", maximum);
    parts.put("bands", bands);
    notify(word("start.scored"), { type: "info" });
  };
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" onClick={fill}>
          {word("start.fill")}
        </Button>
      }
    >
      {word("start.fillHint")}
    </Alert>
  );
}
