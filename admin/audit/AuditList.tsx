import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { ReactElement } from "react";
import { DataTable, List, SimpleList, TextInput, useRecordContext, useTranslate } from "react-admin";
import type { ResultOf } from "../../schema/graphql.ts";
import { type AuditEntries, VerbDescriptions } from "../../schema/operations/audit.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { readChanges } from "./audit-changes.ts";
import { type DescribedVerb, verbWords } from "./verb-words.ts";

type AuditEntry = ResultOf<typeof AuditEntries>["auditEntries"]["items"][number];

const filters = [
  <TextInput key="verb" source="verb" alwaysOn />,
  <TextInput key="accountId" source="accountId" />,
  <TextInput key="entityId" source="entityId" />,
];

/** Who changed what, the newest first; a line opens to the values before and after. */
export function AuditList(): ReactElement {
  const format = useFormat();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  return (
    <List filters={filters} exporter={false} perPage={50}>
      {wide ? (
        <DataTable<AuditEntry> bulkActionButtons={false} rowClick="expand" expand={<Changes />}>
          <DataTable.Col<AuditEntry> source="at" disableSort render={(entry) => format.moment(entry.at)} />
          <DataTable.Col<AuditEntry> source="actorName" disableSort />
          <DataTable.Col<AuditEntry> source="verb" disableSort render={(entry) => <Verb name={entry.verb} />} />
          <DataTable.Col<AuditEntry> source="changeCount" disableSort />
        </DataTable>
      ) : (
        <SimpleList<AuditEntry>
          primaryText={(entry) => <Verb name={entry.verb} />}
          secondaryText={(entry) => entry.actorName}
          tertiaryText={(entry) => format.moment(entry.at)}
          rowClick={false}
        />
      )}
    </List>
  );
}

/** What was done, in words, with the API's name that the filter takes. */
function Verb({ name }: { readonly name: string }): ReactElement {
  const { locale } = useFormat();
  const { data } = useAsk(VerbDescriptions, {}, { staleTime: Infinity });
  // The generated types leave the schema's own types out.
  const mutations = data?.__type as { readonly fields?: readonly DescribedVerb[] } | null | undefined;
  const words = verbWords(mutations?.fields ?? [], name, locale);
  if (words === name) return <>{name}</>;
  return (
    <>
      {words}
      <Typography component="span" variant="caption" color="textSecondary" sx={{ display: "block" }}>
        {name}
      </Typography>
    </>
  );
}

function Changes(): ReactElement | null {
  const translate = useTranslate();
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  const changes = readChanges(entry.changes);
  if (changes === null) return <Raw text={entry.changes} />;
  return (
    <Box sx={{ py: 1 }}>
      {changes.map((change) => (
        <Box key={`${change.entity} ${change.id}`} sx={{ mb: 2 }}>
          <Typography variant="subtitle2">
            {change.entity} · {change.kind} · {change.id}
          </Typography>
          <Table size="small">
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
                  <TableCell>{field.name}</TableCell>
                  <TableCell sx={{ overflowWrap: "anywhere" }}>{field.before}</TableCell>
                  <TableCell sx={{ overflowWrap: "anywhere" }}>{field.after}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      ))}
    </Box>
  );
}

function Raw({ text }: { readonly text: string }): ReactElement {
  return (
    <Box component="pre" sx={{ m: 0, p: 1, whiteSpace: "pre-wrap", overflowWrap: "anywhere", typography: "body2" }}>
      {text}
    </Box>
  );
}
