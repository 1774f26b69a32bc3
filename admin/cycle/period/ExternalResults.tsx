import { Button, MenuItem, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  CorrectExternalResult,
  ExternalResults,
  RecordExternalResult,
} from "../../../schema/operations/cycle/period.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { Section, Unseen } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";

type External = ResultOf<typeof ExternalResults>["externalResults"][number];
const KINDS = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;

interface PersonProps {
  readonly personId: string;
  readonly track: External["track"];
}

interface SectionProps extends PersonProps {
  /** Whether the viewer looks after the person's particulars, as specialists of the person's units do. */
  readonly isSpecialist: boolean;
}

/** What other agencies sent about a person, with their papers. */
export function ExternalResultsSection({ personId, track, isSpecialist }: SectionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [editing, setEditing] = useState<External | "new" | null>(null);
  const query = useAsk(ExternalResults, { personId });
  const me = useAsk(Me, {}, { staleTime: 60_000 }).data?.me ?? null;
  // Nobody enters results about oneself.
  const mayEnter = isSpecialist && me !== null && me.person?.id !== personId;
  return (
    <Section
      flush
      title={translate("cycle.external.title")}
      subtitle={translate("cycle.external.hint")}
      actions={mayEnter && <Button onClick={() => setEditing("new")}>{translate("cycle.external.add")}</Button>}
    >
      <Asked query={query}>
        {({ externalResults }) =>
          externalResults.length === 0 ? (
            <Quiet dense title={translate("cycle.external.none")} hint={translate("cycle.external.noneHint")} />
          ) : (
            <WideTable stacked label={translate("cycle.external.title")}>
              <TableHead>
                <TableRow>
                  <TableCell>{translate("cycle.rollUp.period")}</TableCell>
                  <TableCell align="right">{translate("cycle.rollUp.score")}</TableCell>
                  <TableCell>{translate("cycle.rollUp.grade")}</TableCell>
                  <TableCell>{translate("cycle.external.paper")}</TableCell>
                  <TableCell>
                    <Unseen>{translate("cycle.external.correct")}</Unseen>
                  </TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {externalResults.map((one) => (
                  <TableRow key={one.id} sx={one.supersededById === null ? {} : { textDecoration: "line-through" }}>
                    <TableCell component="th" scope="row">
                      {format.span(one.startsOn, one.endsOn)}
                    </TableCell>
                    <TableCell align="right">{format.exact(one.score)}</TableCell>
                    <TableCell>{one.grade ?? "–"}</TableCell>
                    <TableCell>
                      {one.agency}, {one.documentNumber}, {format.day(one.documentOn)}
                    </TableCell>
                    <TableCell>
                      {one.supersededById === null && mayEnter && (
                        <Button size="small" onClick={() => setEditing(one)}>
                          {translate("cycle.external.correct")}
                        </Button>
                      )}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </WideTable>
          )
        }
      </Asked>
      {editing !== null && (
        <Form
          key={editing === "new" ? "new" : editing.id}
          {...{ personId, track }}
          old={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

interface FormProps extends PersonProps {
  readonly old: External | null;
  readonly onClose: () => void;
}

function Form({ personId, track, old, onClose }: FormProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [typed, setTyped] = useState({
    kind: old?.kind ?? "MONTH",
    startsOn: old?.startsOn ?? "",
    endsOn: old?.endsOn ?? "",
    score: old?.score ?? "",
    grade: old?.grade ?? "",
    agency: old?.agency ?? "",
    documentNumber: old?.documentNumber ?? "",
    documentOn: old?.documentOn ?? "",
  });
  const done = { done: "cycle.external.done", onDone: onClose };
  const [record, correct] = [useVerb(RecordExternalResult, done), useVerb(CorrectExternalResult, done)];
  const put = (field: keyof typeof typed) => (value: string) => setTyped({ ...typed, [field]: value });
  const label = (field: string): string => translate(`cycle.external.${field}`);
  const confirm = (reason: string): void => {
    const said = { ...typed, track, score: typed.score.replace(",", ".") || null, grade: typed.grade || null };
    if (old === null) {
      const content = { ...said, personId };
      void record.act({ input: { ...content, idempotencyKey: keyFor(content) } });
      return;
    }
    const content = { ...said, externalResultId: old.id, reason };
    void correct.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  const { score, grade, kind: _, ...needed } = typed;
  return (
    <ConfirmVerb
      open
      title={translate(old === null ? "cycle.external.add" : "cycle.external.correct")}
      consequence={translate("cycle.external.consequence")}
      confirm={translate("cycle.external.save")}
      busy={record.busy || correct.busy}
      disabled={Object.values(needed).includes("") || (score === "" && grade === "")}
      {...(old === null ? {} : { reason: { label: translate("cycle.running.reason"), maxLength: 2000 } })}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextField
        select
        label={translate("resources.cycles.fields.kind")}
        value={typed.kind}
        onChange={(event) => put("kind")(event.target.value)}
      >
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`cycle.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={translate("resources.cycles.fields.startsOn")}
        value={typed.startsOn}
        onChange={put("startsOn")}
      />
      <DayField label={translate("resources.cycles.fields.endsOn")} value={typed.endsOn} onChange={put("endsOn")} />
      <TextLine label={translate("cycle.rollUp.score")} value={typed.score} onChange={put("score")} />
      <TextLine label={label("gradeCode")} value={typed.grade} onChange={put("grade")} maxLength={40} />
      <TextLine required label={label("agency")} value={typed.agency} onChange={put("agency")} maxLength={200} />
      <DocumentNumberField
        required
        label={label("documentNumber")}
        value={typed.documentNumber}
        onChange={put("documentNumber")}
      />
      <DayField label={label("documentOn")} value={typed.documentOn} onChange={put("documentOn")} />
    </ConfirmVerb>
  );
}
