import {
  Box,
  Stack,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { WhyLink } from "../../shared/ui/why/WhyLink.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { OutcomeDialog } from "./OutcomeDialog.tsx";
import { DECISION_TONE, type UseLine, type UseList } from "./use-rows.ts";

/** One use of results with its legal basis and whom it concerns. */
export function UseListSection({ list }: { readonly list: UseList }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [recording, setRecording] = useState<UseLine | null>(null);
  const basis = list.basis === null ? "" : translate("evaluation.uses.basis", { basis: list.basis });
  const rows = { list, onRecord: setRecording };
  return (
    <Section
      title={format.text({ vi: list.labelVi, en: list.labelEn })}
      subtitle={[translate(`evaluation.uses.kind.${list.kind}`), basis].filter(Boolean).join(" · ")}
      flush={wide && list.lines.length > 0}
    >
      {list.lines.length === 0 && <Typography color="textSecondary">{translate("evaluation.uses.nobody")}</Typography>}
      {list.lines.length > 0 && (wide ? <Wide {...rows} /> : <Narrow {...rows} />)}
      {recording && <OutcomeDialog list={list} line={recording} onClose={() => setRecording(null)} />}
    </Section>
  );
}

interface RowsProps {
  readonly list: UseList;
  readonly onRecord: (line: UseLine) => void;
}

function Wide({ list, onRecord }: RowsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <WideTable name="uses.list" label={format.text({ vi: list.labelVi, en: list.labelEn })}>
      <TableHead>
        <TableRow>
          {(["name", "unit", "grade", "score", "outcome"] as const).map((column) => (
            <TableCell key={column} align={column === "score" ? "right" : "left"}>
              {translate(`evaluation.uses.column.${column}`)}
            </TableCell>
          ))}
          <TableCell className="not-printed" aria-label={translate("evaluation.table.verbs")} />
        </TableRow>
      </TableHead>
      <TableBody>
        {list.lines.map((line) => (
          <TableRow key={line.evaluationId} hover>
            <TableCell component="th" scope="row">
              <GoTo to={`/evaluations/${line.evaluationId}/show`}>{line.name}</GoTo>
            </TableCell>
            <TableCell>{line.unitName}</TableCell>
            <TableCell>
              <WhyLink evaluationId={line.evaluationId}>
                {format.text({ vi: line.gradeNameVi, en: line.gradeNameEn })}
              </WhyLink>
            </TableCell>
            <TableCell align="right">
              <WhyLink evaluationId={line.evaluationId}>{format.exact(line.score)}</WhyLink>
            </TableCell>
            <TableCell>
              <Outcome line={line} />
            </TableCell>
            <TableCell className="not-printed">
              <Record line={line} onRecord={onRecord} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

function Narrow({ list, onRecord }: RowsProps): ReactElement {
  const format = useFormat();
  return (
    <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {list.lines.map((line) => (
        <Box component="li" key={line.evaluationId} sx={{ py: 1, borderBottom: 1, borderColor: "divider" }}>
          <Typography sx={{ fontWeight: 600 }}>
            <GoTo to={`/evaluations/${line.evaluationId}/show`}>{line.name}</GoTo>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[
              line.unitName,
              format.text({ vi: line.gradeNameVi, en: line.gradeNameEn }),
              line.score === null ? null : format.exact(line.score),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </Typography>
          <Outcome line={line} />
          <Record line={line} onRecord={onRecord} />
        </Box>
      ))}
    </Stack>
  );
}

function Outcome({ line: { outcome } }: { readonly line: UseLine }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (outcome === null) return <Typography variant="body2">{translate("evaluation.uses.open")}</Typography>;
  return (
    <Stack sx={{ gap: 0.25, alignItems: "flex-start" }}>
      <Status
        tone={DECISION_TONE[outcome.decision]}
        label={translate(`evaluation.uses.decision.${outcome.decision}`)}
      />
      <Typography variant="body2">{outcome.note}</Typography>
      <Typography variant="caption" color="textSecondary">
        {[outcome.documentNumber, format.moment(outcome.recordedAt)].filter(Boolean).join(" · ")}
      </Typography>
    </Stack>
  );
}

function Record({
  line,
  onRecord,
}: {
  readonly line: UseLine;
  readonly onRecord: (line: UseLine) => void;
}): ReactElement {
  const translate = useTranslate();
  return (
    <AbilityButton ability={line.canRecord} size="small" className="not-printed" onClick={() => onRecord(line)}>
      {translate(line.outcome === null ? "evaluation.uses.record" : "evaluation.uses.change")}
    </AbilityButton>
  );
}
