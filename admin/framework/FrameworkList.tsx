import UploadFileOutlinedIcon from "@mui/icons-material/UploadFileOutlined";
import { Button, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import {
  CreateButton,
  DataTable,
  List,
  SearchInput,
  SelectInput,
  TopToolbar,
  useCanAccess,
  useTranslate,
} from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { Status } from "../shared/ui/parts.tsx";
import { ResponsiveTable } from "../shared/ui/ResponsiveTable.tsx";
import { useOwnUnit } from "./exchange/useOwnUnit.ts";
import { type FrameworkRow, STATUS_TONE, wording } from "./framework-rows.ts";
import { ImportDialog } from "./ImportDialog.tsx";

const KINDS = ["EVALUATION", "COMPETENCY"].map((id) => ({ id, name: `framework.kind.${id}` }));
const STATUSES = Object.keys(STATUS_TONE).map((id) => ({ id, name: `framework.status.${id}` }));

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectInput key="kind" source="kind" choices={KINDS} alwaysOn />,
  <SelectInput key="status" source="status" choices={STATUSES} alwaysOn />,
];

/** Frameworks by name, each with the state of its versions. */
export function FrameworkList(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const name = (framework: FrameworkRow): string => format.text(wording(framework.nameVi, framework.nameEn));
  return (
    <List
      filters={filters}
      actions={<Actions />}
      exporter={false}
      perPage={25}
      sort={{ field: "nameVi", order: "ASC" }}
    >
      <ResponsiveTable<FrameworkRow>
        primary={name}
        secondary={(framework) => framework.code}
        tertiary={(framework) => <Versions framework={framework} />}
      >
        <DataTable.Col<FrameworkRow> source="code" />
        <DataTable.Col<FrameworkRow> source="nameVi" render={name} />
        <DataTable.Col<FrameworkRow>
          source="kind"
          disableSort
          render={(framework) => translate(`framework.kind.${framework.kind}`)}
        />
        <DataTable.Col<FrameworkRow>
          source="ownerUnit"
          disableSort
          render={(framework) => framework.ownerUnit?.name ?? translate("framework.about.shipped")}
        />
        <DataTable.Col<FrameworkRow>
          source="versions"
          disableSort
          render={(framework) => <Versions framework={framework} />}
        />
      </ResponsiveTable>
    </List>
  );
}

function Versions({ framework }: { readonly framework: FrameworkRow }): ReactElement {
  const translate = useTranslate();
  return (
    <Stack component="span" direction="row" sx={{ gap: 0.5, flexWrap: "wrap" }}>
      {framework.versions.slice(0, 2).map((version) => (
        <Status
          key={version.id}
          tone={STATUS_TONE[version.status]}
          label={`${String(version.number)}: ${translate(`framework.status.${version.status}`)}`}
        />
      ))}
    </Stack>
  );
}

function Actions(): ReactElement {
  const translate = useTranslate();
  const [importing, setImporting] = useState(false);
  const unit = useOwnUnit();
  const { canAccess } = useCanAccess({ resource: "frameworks", action: "create" });
  if (canAccess !== true) return <TopToolbar />;
  return (
    <TopToolbar>
      <Button size="small" startIcon={<UploadFileOutlinedIcon />} onClick={() => setImporting(true)}>
        {translate("framework.verb.import")}
      </Button>
      <CreateButton />
      {importing && unit !== undefined && <ImportDialog unit={unit} onClose={() => setImporting(false)} />}
    </TopToolbar>
  );
}
