import { Button, Paper, Stack, Typography } from "@mui/material";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { type RaRecord, useListContext } from "react-admin";
import { MOST_LINES, type ManyVerb } from "./many-verb.ts";
import { useManyWords } from "./words.ts";

interface ManyBarProps<R extends RaRecord> {
  readonly verbs: readonly ManyVerb<R>[];
}

/** What can be done with the ticked lines of a list; lines of other pages stay ticked and count. */
export function ManyBar<R extends RaRecord>({ verbs }: ManyBarProps<R>): ReactElement | null {
  const words = useManyWords();
  const { onUnselectItems } = useListContext<R>();
  const records = useTicked<R>();
  const [asking, setAsking] = useState<{ readonly verb: ManyVerb<R>; readonly records: readonly R[] } | null>(null);
  if (records.length === 0 && asking === null) return null;
  return (
    <>
      {records.length > 0 && (
        <Paper role="region" aria-label={words("bar")} className="not-printed" sx={BAR} square>
          <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
            <Typography sx={{ flexGrow: 1, fontWeight: 600 }} aria-live="polite">
              {[
                words("selected", { smart_count: records.length }),
                records.length > MOST_LINES ? words("tooMany", { most: MOST_LINES }) : "",
              ]
                .filter(Boolean)
                .join(". ")}
            </Typography>
            {verbs.map((verb) => {
              const fitting = records.filter(verb.fits);
              return (
                <Button
                  key={verb.key}
                  variant="outlined"
                  size="small"
                  disabled={fitting.length === 0 || fitting.length > MOST_LINES}
                  onClick={() => setAsking({ verb, records: fitting })}
                >
                  {`${verb.label} (${String(fitting.length)})`}
                </Button>
              );
            })}
            <Button size="small" color="inherit" onClick={() => onUnselectItems()}>
              {words("unselect")}
            </Button>
          </Stack>
        </Paper>
      )}
      {asking && (
        <asking.verb.Question
          records={asking.records}
          onDone={() => onUnselectItems()}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

const BAR = { px: 2, py: 1, borderBottom: 1, borderColor: "primary.main", bgcolor: "action.selected" };

/**
 * The ticked records, those of other pages among them.
 *
 * The library remembers ticks from visit to visit, but a tick whose record nobody sees any more is no choice.
 */
function useTicked<R extends RaRecord>(): readonly R[] {
  const { data, selectedIds, onUnselectItems } = useListContext<R>();
  const known = useRef(new Map<R["id"], R>());
  for (const record of data ?? []) known.current.set(record.id, record);
  const forget = useRef(onUnselectItems);
  forget.current = onUnselectItems;
  useEffect(() => {
    forget.current();
  }, []);
  return selectedIds.flatMap((id) => known.current.get(id) ?? []);
}
