import { Box, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { CompetencyFrameworks, PositionRequirements } from "../../../schema/operations/competency/requirement.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { byGroup, isYesOrNo, levelOptions, nameOf, type PositionClass, rangeText } from "../levels.ts";
import type { CompetencyFramework, Requirement } from "./requirement-rows.ts";
import { RequirementEditor } from "./RequirementEditor.tsx";

interface TabProps {
  readonly positionId: string;
  readonly positionClass: PositionClass;
}

/** What a position requires, competency by competency, and setting it. */
export function RequirementTab({ positionId, positionClass }: TabProps): ReactElement {
  const frameworks = useAsk(CompetencyFrameworks, {}, { staleTime: 60_000 });
  const query = useAsk(PositionRequirements, { positionId });
  return (
    <Asked query={frameworks}>
      {(known) => (
        <Asked query={query}>
          {(data) => <Requirements data={data} frameworks={known.frameworks.items} positionClass={positionClass} />}
        </Asked>
      )}
    </Asked>
  );
}

interface RequirementsProps {
  readonly data: ResultOf<typeof PositionRequirements>;
  readonly frameworks: readonly CompetencyFramework[];
  readonly positionClass: PositionClass;
}

function Requirements({ data, frameworks, positionClass }: RequirementsProps): ReactElement {
  const translate = useTranslate();
  const [editing, setEditing] = useState(false);
  const { position, requirements } = data;
  const known = { requirements, frameworks, positionClass };
  if (editing) return <RequirementEditor positionId={position.id} {...known} onClose={() => setEditing(false)} />;
  const edit = (
    <AbilityButton
      ability={position.canSetRequirements}
      variant="outlined"
      size="small"
      onClick={() => setEditing(true)}
    >
      {translate("competency.requirement.set")}
    </AbilityButton>
  );
  if (requirements.length === 0)
    return (
      <Section>
        <Quiet
          title={translate("competency.requirement.none")}
          hint={translate("competency.requirement.noneHint")}
          action={edit}
        />
      </Section>
    );
  return (
    <Stack sx={{ gap: 2 }}>
      {frameworks
        .filter(({ versions }) => requirements.some(({ versionId }) => versions.some(({ id }) => id === versionId)))
        .map((framework) => (
          <OfFramework key={framework.id} framework={framework} known={known} actions={edit} />
        ))}
    </Stack>
  );
}

interface OfFrameworkProps {
  readonly framework: CompetencyFramework;
  readonly known: { readonly requirements: readonly Requirement[]; readonly positionClass: PositionClass };
  readonly actions: ReactElement;
}

function OfFramework({ framework, known, actions }: OfFrameworkProps): ReactElement {
  const format = useFormat();
  const own = known.requirements.filter(({ versionId }) => framework.versions.some(({ id }) => id === versionId));
  return (
    <Section
      title={format.text({ vi: framework.nameVi, en: framework.nameEn })}
      subtitle={<GoTo to={`/frameworkVersions/${own[0]?.versionId ?? ""}/show`}>{framework.code}</GoTo>}
      actions={actions}
      flush
    >
      {byGroup(own).map((group) => (
        <Box key={group.code} sx={{ px: 2, pb: 1.5 }}>
          <Typography variant="subtitle2" component="h3" sx={{ pt: 1 }}>
            {format.text(group.name)}
          </Typography>
          <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
            {group.items.map((requirement) => (
              <Line key={requirement.id} requirement={requirement} positionClass={known.positionClass} />
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

interface LineProps {
  readonly requirement: Requirement;
  readonly positionClass: PositionClass;
}

/** A requirement with the words of its levels behind a summary. */
function Line({ requirement, positionClass }: LineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { competency, minLevel, maxLevel, startsOn } = requirement;
  const wanted = levelOptions(competency, positionClass).filter(
    ({ level, descriptor }) => descriptor !== null && level >= minLevel && level <= maxLevel,
  );
  const range = isYesOrNo(competency)
    ? translate("competency.mustMeet")
    : translate("competency.level", { level: rangeText(requirement) });
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: "divider", "&:last-child": { borderBottom: 0 } }}>
      <Stack direction="row" sx={{ columnGap: 1.5, rowGap: 0, alignItems: "baseline", flexWrap: "wrap" }}>
        <Typography sx={{ flexGrow: 1, minWidth: 180 }}>
          {competency.code}. {format.text(nameOf(competency))}
        </Typography>
        <Typography sx={{ fontWeight: 600 }}>{range}</Typography>
        <Typography variant="caption" color="textSecondary">
          {translate("competency.requirement.since", { day: format.day(startsOn) })}
        </Typography>
      </Stack>
      {wanted.length > 0 && (
        <Box component="details" sx={{ typography: "body2" }}>
          <Box component="summary" sx={{ cursor: "pointer", color: "primary.main" }}>
            {translate("competency.descriptors")}
          </Box>
          {wanted.map(({ level, descriptor }) => (
            <Typography key={level} variant="body2" sx={{ py: 0.25 }}>
              <strong>{level}</strong> – {format.text(descriptor)}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
