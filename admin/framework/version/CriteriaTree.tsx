import { Box, Chip, Stack, Typography } from "@mui/material";
import { type ReactElement, useEffect, useRef } from "react";
import { useLocation, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { type Criterion, type GroupNode, wording } from "../framework-rows.ts";
import { SmallPrint } from "./Notes.tsx";

/** The groups with their criteria as the regulation orders them. */
export function CriteriaTree({ groups }: { readonly groups: readonly GroupNode[] }): ReactElement {
  const translate = useTranslate();
  if (groups.length === 0) return <Quiet title={translate("framework.part.noCriteria")} />;
  return (
    <Stack sx={{ gap: 2 }}>
      {groups.map((group) => (
        <Section key={group.id} title={<GroupTitle group={group} />}>
          <GroupBody group={group} />
        </Section>
      ))}
    </Stack>
  );
}

function GroupTitle({ group }: { readonly group: GroupNode }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="span" sx={{ display: "flex", gap: 1, alignItems: "baseline" }}>
      <Box component="span" sx={{ flexGrow: 1 }}>
        {group.code}. {format.text(wording(group.textVi, group.textEn))}
      </Box>
      {group.maxPoints !== null && (
        <Chip
          component="span"
          size="small"
          color="primary"
          sx={{ flexShrink: 0 }}
          label={translate("framework.part.points", { points: format.exact(group.maxPoints) })}
        />
      )}
    </Box>
  );
}

function GroupBody({ group }: { readonly group: GroupNode }): ReactElement {
  return (
    <>
      <SmallPrint appliesTo={group.appliesTo} basis={group.basis} />
      <Stack component="ol" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {group.criteria.map((criterion) => (
          <CriterionLine key={criterion.id} criterion={criterion} />
        ))}
      </Stack>
      {group.groups?.map((inner) => (
        <Box key={inner.id} sx={{ mt: 2, pl: { xs: 1, sm: 2 }, borderLeft: 3, borderColor: "divider" }}>
          <Typography variant="subtitle1" component="h3">
            <GroupTitle group={inner} />
          </Typography>
          <GroupBody group={inner} />
        </Box>
      ))}
    </>
  );
}

function CriterionLine({ criterion }: { readonly criterion: Criterion }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const asked = useAskedLine(criterion.code);
  return (
    <Box
      component="li"
      {...asked.line}
      sx={{
        ...{ py: 1.25, borderBottom: 1, borderColor: "divider", "&:last-child": { borderBottom: 0 } },
        ...(asked.isHere ? { bgcolor: "action.selected", mx: -1, px: 1, borderRadius: 1, scrollMarginTop: 96 } : {}),
      }}
    >
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "baseline" }}>
        <Typography component="span" sx={{ minWidth: 44, fontWeight: 600 }}>
          {criterion.code}
        </Typography>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography>{format.text(wording(criterion.textVi, criterion.textEn))}</Typography>
          <Typography variant="body2" color="textSecondary">
            {howAnswered(criterion, translate, format.exact)}
          </Typography>
          <SmallPrint appliesTo={criterion.appliesTo} basis={criterion.basis} />
          <Details criterion={criterion} />
        </Box>
      </Stack>
    </Box>
  );
}

/** The line that the address names (`?criterion=I.2`) comes into sight and is marked. */
function useAskedLine(code: string) {
  const { search } = useLocation();
  const line = useRef<HTMLLIElement>(null);
  const isHere = new URLSearchParams(search).get("criterion") === code;
  useEffect(() => {
    if (!isHere) return;
    line.current?.scrollIntoView({ block: "center" });
    line.current?.focus({ preventScroll: true });
  }, [isHere, search]);
  return { isHere, line: isHere ? { ref: line, tabIndex: -1, "aria-current": true as const } : {} };
}

type Words = (key: string, values?: Record<string, unknown>) => string;

/** How a criterion is answered, in a line. Example: "Chấm điểm, tối đa 5 điểm, bước 0,5, cần minh chứng". */
export function howAnswered(criterion: Criterion, translate: Words, exact: (value: string) => string): string {
  const parts = [translate(`framework.method.${criterion.method}`)];
  const most = criterion.max ?? criterion.points;
  if (most !== null) parts.push(translate("framework.part.max", { points: exact(most) }));
  if (criterion.step !== null) parts.push(translate("framework.part.step", { step: exact(criterion.step) }));
  const { each, metric } = criterion.details;
  if (each !== null) parts.push(translate("framework.part.each", { points: exact(each) }));
  if (metric !== null) parts.push(translate("framework.part.fromMetric", { metric }));
  if (!criterion.isRequired) parts.push(translate("framework.part.optional"));
  if (criterion.evidenceWanted) parts.push(translate("framework.part.evidence"));
  return parts.join(", ");
}

function Details({ criterion }: { readonly criterion: Criterion }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const steps = [
    ...criterion.levels.map((level) => ({
      key: level.key,
      text: wording(level.descriptorVi, level.descriptorEn),
      points: level.points,
    })),
    ...[...criterion.tiers, ...criterion.options].map((tier) => ({
      key: tier.key,
      text: wording(tier.labelVi, tier.labelEn),
      points: tier.points,
    })),
  ];
  if (criterion.guidance.length === 0 && steps.length === 0) return null;
  return (
    <Box sx={{ mt: 0.75, typography: "body2" }}>
      {criterion.guidance.length > 0 && (
        <Box component="details">
          <Box component="summary" sx={{ cursor: "pointer", color: "primary.main" }}>
            {translate("framework.part.guidance")} ({criterion.guidance.length})
          </Box>
          <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
            {criterion.guidance.map((line) => (
              <li key={line.vi}>{format.text(line)}</li>
            ))}
          </Box>
        </Box>
      )}
      {steps.map((step) => (
        <Stack key={step.key} direction="row" sx={{ gap: 1, py: 0.25 }}>
          <Box sx={{ minWidth: 28, fontWeight: 600 }}>{step.key}</Box>
          <Box sx={{ flexGrow: 1 }}>{format.text(step.text)}</Box>
          {step.points !== null && (
            <Box sx={{ whiteSpace: "nowrap" }}>
              {translate("framework.part.points", { points: format.exact(step.points) })}
            </Box>
          )}
        </Stack>
      ))}
    </Box>
  );
}
