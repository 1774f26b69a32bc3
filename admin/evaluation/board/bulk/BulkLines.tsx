import { Box, Button, Checkbox, FormControlLabel, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Departure } from "../../decision/Departure.tsx";
import { subjectName } from "../../decision/head-rows.ts";
import { Grade } from "../../Grade.tsx";
import { type BulkLine, type BulkVerbName, reasonsFirst, wantsReason } from "./bulk-rows.ts";
import type { Bulk } from "./useBulk.ts";

/** As many lines are shown before one asks for all of them. */
const SHOWN = 60;

/** Everybody whom the action is about, each to be left out; who wants a reason stands first. */
export function BulkLines({ verb, bulk }: { readonly verb: BulkVerbName; readonly bulk: Bulk }): ReactElement {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const found = bulk.preview.data?.previewBulk;
  const lines = reasonsFirst(bulk.lines, (line) => wantsReason(line, verb, found));
  const wanted = lines.filter((line) => wantsReason(line, verb, found)).length;
  const shown = all ? lines : lines.slice(0, Math.max(SHOWN, wanted));
  return (
    <>
      <Box component="ul" sx={{ listStyle: "none", m: 0, mt: 1.5, p: 0 }}>
        {shown.map((line) => (
          <Line key={line.row.id} line={line} verb={verb} bulk={bulk} wanted={wantsReason(line, verb, found)} />
        ))}
      </Box>
      {shown.length < lines.length && (
        <Button onClick={() => setAll(true)}>
          {translate("evaluation.board.showAll", { smart_count: lines.length - shown.length })}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  readonly line: BulkLine;
  readonly verb: BulkVerbName;
  readonly bulk: Bulk;
  readonly wanted: boolean;
}

function Line({ line: { row, grade }, verb, bulk, wanted }: LineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const name = subjectName(row);
  const taken = !bulk.leftOut.has(row.id);
  return (
    <Box component="li" sx={{ py: 0.25, borderBottom: 1, borderColor: "divider" }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <FormControlLabel
          sx={{ flexGrow: 1, mr: 0 }}
          control={<Checkbox size="small" checked={taken} onChange={() => bulk.toggle(row.id)} />}
          label={`${name}${row.shownTotal === null ? "" : ` · ${format.exact(row.shownTotal)}`}`}
        />
        {(verb === "DECIDE" || verb === "PROPOSE") && <Grade full grades={row.grades} code={grade} />}
      </Stack>
      {taken && verb === "DECIDE" && grade !== null && <Departure row={row} grade={grade} />}
      {taken && (wanted || bulk.reasons[row.id] !== undefined) && (
        <TextField
          multiline
          required={wanted && bulk.reason.trim() === ""}
          label={translate("evaluation.bulk.reasonFor", { name })}
          placeholder={bulk.reason}
          value={bulk.reasons[row.id] ?? ""}
          onChange={(event) => bulk.setReasonOf(row.id, event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      )}
    </Box>
  );
}
