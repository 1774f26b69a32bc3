import { Alert, Stack, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, Suspense } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Waiting } from "../../shared/ui/states.tsx";
import { Explained } from "../explain/Explained.tsx";
import { PanelMenu } from "./PanelMenu.tsx";
import { hidesSomething, predecessorsIn, type Query, type Table } from "./table.ts";

interface PanelProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly table: Table;
  readonly query: Query;
  readonly controls?: ReactNode;
  readonly chart?: ReactNode;
  /** The numbers behind the chart; they are always there. */
  readonly children: ReactNode;
}

/** A chart above its table, with its file, its query and what its measures mean. */
export function Panel({ title, subtitle, table, query, controls, chart, children }: PanelProps): ReactElement {
  return (
    <Section
      title={title}
      {...(subtitle === undefined ? {} : { subtitle })}
      actions={
        <>
          {controls}
          <PanelMenu title={title} table={table} query={query} />
        </>
      }
    >
      <Explained table={table} query={query}>
        <Stack sx={{ gap: 1.5 }}>
          {chart !== undefined && table.rows.length > 0 && <Suspense fallback={<Waiting />}>{chart}</Suspense>}
          {children}
          <Notes table={table} />
        </Stack>
      </Explained>
    </Section>
  );
}

/** What must be known to read the table rightly. */
export function Notes({ table }: { readonly table: Table }): ReactElement {
  const translate = useTranslate();
  const before = predecessorsIn(table);
  return (
    <>
      {hidesSomething(table) && (
        <Typography variant="body2" color="textSecondary">
          {translate("dashboards.hiddenWhy")}
        </Typography>
      )}
      {before.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          * {translate("dashboards.predecessors", { names: before.join(", ") })}
        </Typography>
      )}
    </>
  );
}

/** Whether the numbers are exact, and whether one's own result is missing from them. */
export function Standing({ table }: { readonly table: Table }): ReactElement {
  const translate = useTranslate();
  if (!table.exact) return <Alert severity="info">{translate("dashboards.publishedNow")}</Alert>;
  if (table.withoutOwn) return <Alert severity="info">{translate("dashboards.withoutOwn")}</Alert>;
  return (
    <Typography variant="body2" color="textSecondary">
      {translate("dashboards.exactNow")}
    </Typography>
  );
}
