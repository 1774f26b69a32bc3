import { Box, Divider, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { FrameworkAdoptions } from "../../../schema/operations/adoption.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { AdoptButton } from "./AdoptButton.tsx";
import { ADOPTION_TONE, adoptionState, byState, type PinnedCycle, type Usage } from "./adoption-rows.ts";
import { EndAdoptionButton } from "./EndAdoptionButton.tsx";
import { UsedVersions } from "./UsedVersions.tsx";

/** Which units run the framework, since when and in which version, and the cycles that are pinned to theirs. */
export function AdoptionPanel({ frameworkId }: { readonly frameworkId: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(FrameworkAdoptions, { frameworkId });
  return (
    <Stack sx={{ gap: 2 }}>
      <Section
        title={translate("adoption.title")}
        subtitle={translate("adoption.hint")}
        actions={
          <>
            <GoTo to="/framework-usage">{translate("adoption.unitUsage.title")}</GoTo>
            <AdoptButton frameworkId={frameworkId} />
          </>
        }
        flush
      >
        <Asked query={query}>
          {({ frameworkUsage, framework }) =>
            frameworkUsage.length === 0 ? (
              <Quiet dense title={translate("adoption.none")} hint={translate("adoption.invite")} />
            ) : (
              <Stack component="ul" divider={<Divider />} sx={{ listStyle: "none", m: 0, p: 0 }}>
                {byState(frameworkUsage, localToday()).map((usage) => (
                  <AdoptionLine key={usage.adoption.id} usage={usage} cycles={framework.runningCycles} />
                ))}
              </Stack>
            )
          }
        </Asked>
      </Section>
      {query.data && <UsedVersions usages={query.data.frameworkUsage} cycles={query.data.framework.runningCycles} />}
      <Section title={translate("adoption.cycles")} subtitle={translate("adoption.cyclesHint")}>
        <Asked query={query} lines={2}>
          {({ framework }) => <PinnedCycles cycles={framework.runningCycles} />}
        </Asked>
      </Section>
    </Stack>
  );
}

interface LineProps {
  readonly usage: Usage;
  readonly cycles: readonly PinnedCycle[];
}

function AdoptionLine({ usage, cycles }: LineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { adoption, version } = usage;
  const state = adoptionState(adoption, localToday());
  return (
    <Stack component="li" direction="row" sx={{ px: 2, py: 1, gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Box sx={{ flexGrow: 1, flexBasis: 240, minWidth: 0 }}>
        <GoTo to={`/units/${adoption.unit.id}/show`}>{adoption.unit.name}</GoTo>
        <Typography variant="body2" color="textSecondary">
          {format.span(adoption.startsOn, adoption.endsOn)} ·{" "}
          {translate(adoption.includesSubtree ? "adoption.withSubtree" : "adoption.unitOnly")}
          {adoption.documentNumber !== null &&
            ` · ${translate("adoption.document", { number: adoption.documentNumber })}`}
        </Typography>
        {usage.isRunning && <Reach usage={usage} />}
      </Box>
      {usage.isRunning && version !== null && (
        <GoTo to={`/frameworkVersions/${version.id}/show`}>
          {translate("framework.version.title", { number: version.number })}
        </GoTo>
      )}
      {usage.isRunning && version === null && <Status tone="warning" label={translate("adoption.noVersion")} />}
      <Status tone={ADOPTION_TONE[state]} label={translate(`adoption.state.${state}`)} />
      {adoption.endsOn === null && <EndAdoptionButton adoption={adoption} cycles={cycles} />}
    </Stack>
  );
}

function Reach({ usage }: { readonly usage: Usage }): ReactElement {
  const translate = useTranslate();
  const units = translate("adoption.units", { smart_count: usage.unitCount });
  return (
    <Typography variant="body2" color="textSecondary">
      {usage.personCount === null
        ? units
        : `${units} · ${translate("adoption.people", { smart_count: usage.personCount })}`}
    </Typography>
  );
}

function PinnedCycles({ cycles }: { readonly cycles: readonly PinnedCycle[] }): ReactElement {
  const translate = useTranslate();
  const readable = cycles.flatMap(({ cycle, ...pin }) => (cycle === null ? [] : [{ ...pin, cycle }]));
  if (readable.length === 0) return <Quiet dense title={translate("adoption.noCycles")} />;
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, listStyle: "none", gap: 1 }}>
      {readable.map(({ cycle, versionId, versionNumber }) => (
        <Stack key={cycle.id} component="li" direction="row" sx={{ gap: 1.5, flexWrap: "wrap" }}>
          <Box sx={{ flexGrow: 1, flexBasis: 240 }}>
            <GoTo to={`/cycles/${cycle.id}/show`}>{cycle.name}</GoTo>
            <Typography variant="body2" color="textSecondary">
              {cycle.unit.name}
            </Typography>
          </Box>
          <GoTo to={`/frameworkVersions/${versionId}/show`}>
            {translate("framework.version.title", { number: versionNumber })}
          </GoTo>
        </Stack>
      ))}
    </Stack>
  );
}
