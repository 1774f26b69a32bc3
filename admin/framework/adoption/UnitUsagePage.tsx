import { Box, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { UnitFrameworkUsage } from "../../../schema/operations/framework/usage.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { UnitById } from "../../../schema/operations/organization.ts";
import type { ResultOf } from "../../../schema/graphql.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import { useAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { GoTo, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { wording } from "../framework-rows.ts";
import { ADOPTION_TONE, adoptionState } from "./adoption-rows.ts";

type Usage = ResultOf<typeof UnitFrameworkUsage>["unitFrameworkUsage"][number];

/** Which frameworks run at a unit and below it, and what each reaches. */
export function UnitUsagePage(): ReactElement {
  const translate = useTranslate();
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const address = useAddress();
  const asked = address.get("unit");
  const named = useAsk(UnitById, { id: asked ?? "" }, { enabled: asked !== null, staleTime: 60_000 }).data?.unit;
  const mine = data?.me?.grants.find(({ unit, status }) => unit !== null && status === "IN_FORCE")?.unit;
  const shown = asked === null ? mine : named;
  const unit = shown ? { id: shown.id, name: shown.name, hint: "" } : null;
  return (
    <>
      <Title defaultTitle={translate("adoption.unitUsage.title")} />
      <PageHead title={translate("adoption.unitUsage.title")} subtitle={translate("adoption.unitUsage.hint")} />
      <Box sx={{ maxWidth: 520, mb: 2 }}>
        <UnitPicker
          label={translate("adoption.unit")}
          value={unit}
          onPick={(picked) => address.set({ unit: picked?.id ?? null })}
        />
      </Box>
      {unit === null ? <Quiet title={translate("adoption.unitUsage.pick")} /> : <Usages unit={unit} />}
    </>
  );
}

function Usages({ unit }: { readonly unit: Picked }): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={unit.name} flush>
      <Asked query={useAsk(UnitFrameworkUsage, { unitId: unit.id })}>
        {({ unitFrameworkUsage }) =>
          unitFrameworkUsage.length === 0 ? (
            <Quiet dense title={translate("adoption.unitUsage.none")} />
          ) : (
            <UsageTable label={unit.name} usages={unitFrameworkUsage} />
          )
        }
      </Asked>
    </Section>
  );
}

const COLUMNS = ["unit", "version", "since", "units", "people"] as const;

function UsageTable({ label, usages }: { readonly label: string; readonly usages: readonly Usage[] }): ReactElement {
  const translate = useTranslate();
  return (
    <WideTable name="framework.usage" label={label}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("framework.compare.framework")}</TableCell>
          {COLUMNS.map((column) => (
            <TableCell key={column}>{translate(`adoption.unitUsage.column.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {usages.map((usage) => (
          <Row key={usage.adoption.id} usage={usage} />
        ))}
      </TableBody>
    </WideTable>
  );
}

function Row({ usage }: { readonly usage: Usage }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { adoption, version } = usage;
  const { framework, unit } = adoption;
  const state = adoptionState(adoption, localToday());
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <GoTo to={`/frameworks/${framework.id}/show`}>{format.text(wording(framework.nameVi, framework.nameEn))}</GoTo>
        <Typography variant="body2" color="textSecondary">
          {framework.code}
        </Typography>
      </TableCell>
      <TableCell sx={{ minWidth: 160 }}>
        <GoTo to={`/units/${unit.id}/show`}>{unit.name}</GoTo>
        <Typography variant="body2" color="textSecondary">
          {translate(adoption.includesSubtree ? "adoption.withSubtree" : "adoption.unitOnly")}
        </Typography>
      </TableCell>
      <TableCell>
        {version ? (
          <GoTo to={`/frameworkVersions/${version.id}/show`}>
            {translate("framework.version.title", { number: version.number })}
          </GoTo>
        ) : (
          <Status
            tone={state === "running" ? "warning" : ADOPTION_TONE[state]}
            label={translate(state === "running" ? "adoption.noVersion" : `adoption.state.${state}`)}
          />
        )}
      </TableCell>
      <TableCell>{format.span(adoption.startsOn, adoption.endsOn)}</TableCell>
      <TableCell>{usage.isRunning ? format.exact(usage.unitCount) : "–"}</TableCell>
      <TableCell>{format.exact(usage.personCount)}</TableCell>
    </TableRow>
  );
}
