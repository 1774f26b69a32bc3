import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useRecordContext, useTranslate } from "react-admin";
import type { ResultOf } from "../../schema/graphql.ts";
import { type AuditEntries, RecordDescriptions } from "../../schema/operations/audit.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { type AuditChange, readBulk, readChanges } from "./audit-changes.ts";
import { type DescribedType, typeWords, type TypeWords } from "./type-words.ts";

export type AuditEntry = ResultOf<typeof AuditEntries>["auditEntries"]["items"][number];

/** How many records of one entry are written out; the rest is counted. */
const MOST = 50;

/** What an entry changed, in the row of a table. */
export function Changes(): ReactElement | null {
  const entry = useRecordContext<AuditEntry>();
  return entry ? <ChangesOf entry={entry} /> : null;
}

/** What an entry changed: each record with its values before and after. */
export function ChangesOf({ entry }: { readonly entry: AuditEntry }): ReactElement {
  const translate = useTranslate();
  const changes = readChanges(entry.changes);
  const bulk = readBulk(entry.changes);
  if (bulk !== null) return <Bulk {...bulk} />;
  if (changes === null) return <Raw text={entry.changes} />;
  return (
    <Box sx={{ py: 1 }}>
      {changes.slice(0, MOST).map((change) => (
        <Change key={`${change.entity} ${change.id}`} change={change} />
      ))}
      {changes.length > MOST && (
        <Typography color="textSecondary">{translate("audit.more", { count: changes.length - MOST })}</Typography>
      )}
    </Box>
  );
}

function Change({ change }: { readonly change: AuditChange }): ReactElement {
  const translate = useTranslate();
  const words = useWords(change.entity);
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="subtitle2">
        {words.noun} · {translate(`audit.kinds.${change.kind}`, { _: change.kind })}
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
        {change.entity} · {change.id}
      </Typography>
      <Table size="small" sx={{ tableLayout: "fixed" }}>
        <TableHead>
          <TableRow>
            {["field", "before", "after"].map((column) => (
              <TableCell key={column}>{translate(`audit.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {change.fields.map((field) => (
            <TableRow key={field.name}>
              <TableCell title={field.name} sx={{ overflowWrap: "anywhere" }}>
                {words.field(field.name)}
              </TableCell>
              <TableCell sx={{ overflowWrap: "anywhere" }}>{words.value(field.name, field.before)}</TableCell>
              <TableCell sx={{ overflowWrap: "anywhere" }}>{words.value(field.name, field.after)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** A change of many records at once: how many of what. */
function Bulk({ entity, kind, count }: NonNullable<ReturnType<typeof readBulk>>): ReactElement {
  const translate = useTranslate();
  const words = useWords(entity);
  return (
    <Typography sx={{ py: 1 }}>
      {[translate("audit.bulk"), words.noun, translate(`audit.kinds.${kind}`, { _: kind }), String(count)].join(" · ")}
    </Typography>
  );
}

/** Words from the API's own descriptions, and the console's for what the API does not show; else the name. */
function useWords(entity: string): { [Part in keyof TypeWords]: Spoken<TypeWords[Part]> } {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useAsk(RecordDescriptions, { name: entity }, { staleTime: Infinity });
  // The generated types leave the schema's own types out.
  const words = typeWords(data?.__type as DescribedType | null | undefined, format.locale);
  return {
    noun: words.noun ?? translate(`audit.entities.${entity}`, { _: entity }),
    field: (name) => words.field(name) ?? translate(`audit.fields.${name}`, { _: name }),
    value: (field, value) => words.value(field, value) ?? said(value, format, translate),
  };
}

type Spoken<T> = T extends (...given: infer G) => string | null ? (...given: G) => string : string;

function said(value: string, format: ReturnType<typeof useFormat>, translate: ReturnType<typeof useTranslate>): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.day(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return format.moment(value);
  return value === "true" || value === "false" ? translate(`ra.boolean.${value}`) : value;
}

function Raw({ text }: { readonly text: string }): ReactElement {
  return (
    <Box component="pre" sx={{ m: 0, p: 1, whiteSpace: "pre-wrap", overflowWrap: "anywhere", typography: "body2" }}>
      {text}
    </Box>
  );
}
