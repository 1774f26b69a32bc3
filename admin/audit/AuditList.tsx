import { Typography } from "@mui/material";
import type { ReactElement } from "react";
import { DataTable, List, TextInput, useListContext, useTranslate } from "react-admin";
import { VerbDescriptions } from "../../schema/operations/audit.ts";
import { FileOfList } from "../exchange/download/FileOfList.tsx";
import { useAsk } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { ResponsiveTable } from "../shared/ui/ResponsiveTable.tsx";
import { type AuditEntry, Changes, ChangesOf } from "./Changes.tsx";
import { Folding } from "./Folding.tsx";
import { type Described, verbWords } from "./verb-words.ts";

const filters = [
  <TextInput key="verb" source="verb" alwaysOn />,
  <TextInput key="accountId" source="accountId" />,
  <TextInput key="entityId" source="entityId" />,
];

/** Who changed what, the newest first; a line opens to the values before and after. */
export function AuditList(): ReactElement {
  const format = useFormat();
  return (
    <List filters={filters} exporter={false} perPage={50}>
      <ResponsiveTable<AuditEntry>
        rowClick="expand"
        expand={<Changes />}
        primary={(entry) => entry.verb}
        cards={<Narrow />}
        file={<FileOfList names={["AUDIT"]} />}
      >
        <DataTable.Col<AuditEntry> source="at" disableSort render={(entry) => format.moment(entry.at)} />
        <DataTable.Col<AuditEntry> source="actorName" disableSort render={(entry) => <Actor entry={entry} />} />
        <DataTable.Col<AuditEntry> source="verb" disableSort render={(entry) => <Verb name={entry.verb} />} />
        <DataTable.Col<AuditEntry> source="changeCount" disableSort />
      </ResponsiveTable>
    </List>
  );
}

/** The same lines on a phone. */
function Narrow(): ReactElement {
  const format = useFormat();
  const { data } = useListContext<AuditEntry>();
  return (
    <>
      {(data ?? []).map((entry) => (
        <Folding
          key={entry.id}
          head={
            <>
              <Verb name={entry.verb} />
              <Typography variant="body2" color="textSecondary">
                <Actor entry={entry} /> · {format.moment(entry.at)}
              </Typography>
            </>
          }
        >
          <ChangesOf entry={entry} />
        </Folding>
      ))}
    </>
  );
}

/** Who acted; the program itself has no account. */
function Actor({ entry }: { readonly entry: AuditEntry }): ReactElement {
  const translate = useTranslate();
  return <>{entry.accountId === null ? translate("audit.program") : entry.actorName}</>;
}

/** What was done, in words, with the API's name that the filter takes. */
function Verb({ name }: { readonly name: string }): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const { data } = useAsk(VerbDescriptions, {}, { staleTime: Infinity });
  // The generated types leave the schema's own types out.
  const mutations = data?.__type as { readonly fields?: readonly Described[] } | null | undefined;
  const own = translate(`audit.verbs.${name.startsWith("seed") ? "seed" : name}`, { _: name });
  const described = verbWords(mutations?.fields ?? [], name, locale);
  const words = described === name ? own : described;
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
