import ArrowDownwardIcon from "@mui/icons-material/ArrowDownward";
import ArrowUpwardIcon from "@mui/icons-material/ArrowUpward";
import { Box, IconButton, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { EndAuthorityRow, MoveAuthorityRow } from "../../../schema/operations/evaluation/authority.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { formatDay, localToday, useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField, isBefore } from "../../shared/ui/fields.tsx";
import { Status } from "../../shared/ui/parts.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { ChangeRowDialog } from "./RowDialog.tsx";
import { type Row, rowLimits, rowSentence } from "./row-words.ts";

interface LineProps {
  readonly row: Row;
  /** Number shown, among the rows in force. */
  readonly shown: number;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** One row as a sentence, with its limits, its basis and the buttons that move it. */
export function AuthorityLine({ row, shown, before, after }: LineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const [ending, setEnding] = useState(false);
  const label = format.text({ vi: row.labelVi, en: row.labelEn });
  const days =
    row.endsOn === null ? format.day(row.startsOn) : `${format.day(row.startsOn)} – ${format.day(row.endsOn)}`;
  return (
    <Stack
      component="li"
      direction={{ xs: "column", sm: "row" }}
      sx={{ px: 2, py: 1.5, gap: 1.5, borderTop: 1, borderColor: "divider", alignItems: { sm: "center" } }}
    >
      <Typography sx={{ width: 28, flexShrink: 0, fontWeight: 600 }}>{shown}.</Typography>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography>{rowSentence(row, translate, label)}</Typography>
        <Stack direction="row" sx={{ gap: 0.75, flexWrap: "wrap", my: 0.5 }}>
          {rowLimits(row, translate).map((words) => (
            <Status key={words} label={words} />
          ))}
        </Stack>
        <Typography variant="body2" color="textSecondary">
          {[row.basis, translate("evaluation.authority.since", { days })].filter(Boolean).join(" · ")}
        </Typography>
      </Box>
      {row.canChange.allowed && (
        <Stack direction="row" sx={{ flexShrink: 0, alignItems: "center" }}>
          <Move row={row} to={before} up />
          <Move row={row} to={after} />
          <AbilityButton size="small" ability={row.canChange} onClick={() => setChanging(true)}>
            {translate("evaluation.authority.change")}
          </AbilityButton>
          <AbilityButton size="small" ability={row.canChange} onClick={() => setEnding(true)}>
            {translate("evaluation.authority.end")}
          </AbilityButton>
        </Stack>
      )}
      {changing && <ChangeRowDialog row={row} onClose={() => setChanging(false)} />}
      {ending && <EndDialog row={row} label={label} onClose={() => setEnding(false)} />}
    </Stack>
  );
}

function Move({ row, to, up = false }: { readonly row: Row; readonly to: Row | undefined; readonly up?: boolean }) {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const verb = useVerb(MoveAuthorityRow, { done: "evaluation.authority.moved" });
  const words = translate(up ? "evaluation.authority.up" : "evaluation.authority.down", { label: row.labelVi });
  const content = { id: row.id, version: row.version, place: to?.place ?? row.place };
  return (
    <IconButton
      aria-label={words}
      title={words}
      disabled={to === undefined || verb.busy}
      onClick={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
    >
      {up ? <ArrowUpwardIcon fontSize="small" /> : <ArrowDownwardIcon fontSize="small" />}
    </IconButton>
  );
}

interface EndProps {
  readonly row: Row;
  readonly label: string;
  readonly onClose: () => void;
}

function EndDialog({ row, label, onClose }: EndProps): ReactElement {
  const translate = useTranslate();
  const [endsOn, setEndsOn] = useState(localToday);
  const verb = useStaleVerb(EndAuthorityRow, { done: "evaluation.authority.ended", onDone: onClose });
  return (
    <VersionedVerb
      open
      title={translate("evaluation.authority.endTitle", { label })}
      consequence={translate("evaluation.authority.endConsequence")}
      confirm={translate("evaluation.authority.end")}
      tone="warning"
      disabled={endsOn === "" || isBefore(endsOn, row.startsOn)}
      verb={verb}
      merge={{
        draft: { endsOn },
        stored: { endsOn: row.endsOn ?? "" },
        words: { endsOn: [translate("evaluation.authority.lastDay"), formatDay] },
        onMerged: (merged) => setEndsOn(merged.endsOn),
      }}
      onConfirm={(merged) => void verb.act({ input: { id: row.id, version: row.version, endsOn: merged.endsOn } })}
      onClose={onClose}
    >
      <DayField
        name="endsOn"
        notBefore={row.startsOn}
        label={translate("evaluation.authority.lastDay")}
        value={endsOn}
        onChange={setEndsOn}
      />
    </VersionedVerb>
  );
}
