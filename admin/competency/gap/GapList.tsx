import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { nameOf } from "../levels.ts";
import { GapBar, GapWords } from "./GapBar.tsx";
import type { Gap } from "./gap-rows.ts";
import { LINED } from "../../organization/position/lined.ts";

interface GapListProps {
  readonly gaps: readonly Gap[];
  /** Names the person before the competency, where a list is about several people. */
  readonly withPerson?: boolean;
}

/** Gaps one below the other: what it is about, the bar, the same in words. */
export function GapList({ gaps, withPerson = false }: GapListProps): ReactElement {
  return (
    <Stack component="ul" sx={LINED}>
      {gaps.map((gap) => (
        <Box
          component="li"
          key={`${gap.person.id} ${gap.unit.id} ${gap.requirementId}`}
          sx={{
            px: 2,
            py: 1.25,
            display: "grid",
            columnGap: 2,
            rowGap: 0.75,
            alignItems: "center",
            gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1.2fr) 180px minmax(0, 1.2fr)" },
          }}
        >
          <About gap={gap} withPerson={withPerson} />
          <Box sx={{ minWidth: 0 }}>
            <GapBar gap={gap} />
          </Box>
          <GapWords gap={gap} />
        </Box>
      ))}
    </Stack>
  );
}

function About({ gap, withPerson }: { readonly gap: Gap; readonly withPerson: boolean }): ReactElement {
  const format = useFormat();
  const competency = `${gap.competency.code}. ${format.text(nameOf(gap.competency))}`;
  if (!withPerson) return <Lines first={competency} />;
  return (
    <Lines
      first={<GoTo to={`/competencies/persons/${gap.person.id}`}>{gap.person.fullName}</GoTo>}
      second={`${gap.position.name} · ${gap.unit.name}`}
      third={competency}
    />
  );
}

function Lines({
  first,
  second,
  third,
}: {
  readonly first: ReactNode;
  readonly second?: string;
  readonly third?: string;
}): ReactElement {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography sx={{ fontWeight: 600 }}>{first}</Typography>
      {second !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {second}
        </Typography>
      )}
      {third !== undefined && <Typography variant="body2">{third}</Typography>}
    </Box>
  );
}
