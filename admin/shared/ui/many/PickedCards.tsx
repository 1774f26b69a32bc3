import { Box, Button, Checkbox } from "@mui/material";
import { type ReactElement, useState } from "react";
import { type RaRecord, SimpleList, type SimpleListProps, useListContext } from "react-admin";
import type { ManyVerb } from "./many-verb.ts";
import { ManyBar } from "./ManyBar.tsx";
import { useManyWords } from "./words.ts";

interface PickedCardsProps<R extends RaRecord> {
  readonly verbs: readonly ManyVerb<R>[];
  /** The cards as they are while nothing is picked. */
  readonly list: SimpleListProps<R>;
}

/** Cards of a phone that can be ticked: a press opens a card, until one says that several are to be picked. */
export function PickedCards<R extends RaRecord>({ verbs, list }: PickedCardsProps<R>): ReactElement {
  const words = useManyWords();
  const [isPicking, setPicking] = useState(false);
  const { selectedIds, onToggleItem, onUnselectItems } = useListContext<R>();
  const toggle = (): void => {
    if (isPicking) onUnselectItems();
    setPicking(!isPicking);
  };
  const box = (record: R): ReactElement => (
    <Checkbox
      checked={selectedIds.includes(record.id)}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { "aria-label": words("pickOne", { name: nameOf(list, record) }) } }}
    />
  );
  return (
    <>
      <Box className="not-printed" sx={{ px: 1, py: 0.5, borderBottom: 1, borderColor: "divider" }}>
        <Button size="small" aria-pressed={isPicking} onClick={toggle}>
          {words(isPicking ? "pickNone" : "pick")}
        </Button>
      </Box>
      <ManyBar verbs={verbs} />
      <SimpleList<R> {...list} {...(isPicking ? { rowClick: false, leftIcon: box } : {})} />
    </>
  );
}

function nameOf<R extends RaRecord>({ primaryText }: SimpleListProps<R>, record: R): string {
  const said = typeof primaryText === "function" ? primaryText(record, record.id) : null;
  return typeof said === "string" ? said : String(record.id);
}
