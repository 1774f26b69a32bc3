import { Box, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { FrameworkById, VersionDiff } from "../../../schema/operations/framework.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { Toggle } from "../draft/inputs.tsx";
import type { Framework } from "../framework-rows.ts";
import { changesByPart } from "./change-groups.ts";
import { ChangeLine } from "./ChangeLine.tsx";

/** What differs between two versions of a framework, place by place, and for whom. */
export function DiffPage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return <Asked query={useAsk(FrameworkById, { id })}>{({ framework }) => <Page framework={framework} />}</Asked>;
}

function Page({ framework }: { readonly framework: Framework }): ReactElement {
  const translate = useTranslate();
  const [newest, before] = framework.versions;
  const [from, setFrom] = useState(before?.id ?? newest?.id ?? "");
  const [to, setTo] = useState(newest?.id ?? "");
  return (
    <>
      <Title defaultTitle={`${framework.code} · ${translate("framework.studio.diff.title")}`} />
      <PageHead
        title={translate("framework.studio.diff.title")}
        subtitle={<GoTo to={`/frameworks/${framework.id}/show`}>{framework.code}</GoTo>}
      />
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, mb: 1, maxWidth: 640 }}>
        <VersionChoice field="from" framework={framework} value={from} onChange={setFrom} />
        <VersionChoice field="to" framework={framework} value={to} onChange={setTo} />
      </Stack>
      {from === to ? <Quiet title={translate("framework.studio.diff.pick")} /> : <Changes from={from} to={to} />}
    </>
  );
}

interface VersionChoiceProps {
  readonly field: "from" | "to";
  readonly framework: Framework;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function VersionChoice({ field, framework, value, onChange }: VersionChoiceProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate(`framework.studio.diff.${field}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {framework.versions.map(({ id, number, status }) => (
        <MenuItem key={id} value={id}>
          {`${translate("framework.version.title", { number })} · ${translate(`framework.status.${status}`)}`}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Changes({ from, to }: { readonly from: string; readonly to: string }): ReactElement {
  return (
    <Asked query={useAsk(VersionDiff, { from, to })}>{({ versionDiff }) => <ChangeList diff={versionDiff} />}</Asked>
  );
}

type Diff = ResultOf<typeof VersionDiff>["versionDiff"];

function ChangeList({ diff }: { readonly diff: Diff }): ReactElement {
  const translate = useTranslate();
  const [only, setOnly] = useState(false);
  const shown = only ? diff.changes.filter((change) => change.weight === "SUBSTANTIVE") : diff.changes;
  if (diff.changes.length === 0) return <Quiet title={translate("framework.studio.diff.none")} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 2, flexWrap: "wrap", alignItems: "center" }}>
        <Typography role="status">
          {translate("framework.studio.diff.count", {
            substantive: diff.substantiveCount,
            wording: diff.wordingCount,
          })}
        </Typography>
        <Toggle label={translate("framework.studio.diff.onlySubstantive")} checked={only} onChange={setOnly} />
      </Stack>
      {changesByPart(shown).map(([part, changes]) => (
        <Section key={part} title={translate(`framework.studio.diff.part.${part}`)}>
          <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
            {changes.map((change, index) => (
              <ChangeLine key={`${change.path} ${String(index)}`} change={change} />
            ))}
          </Box>
        </Section>
      ))}
    </Stack>
  );
}
