import { Alert, Box, Button, Card, CardActions, CardContent, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AdoptFramework } from "../../../../schema/operations/adoption.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useVerb } from "../../../shared/api/useRun.ts";
import { localText, useFormat } from "../../../shared/text/format.ts";
import { GoTo, Status } from "../../../shared/ui/parts.tsx";
import type { Starter } from "../first-run-steps.ts";
import { useWords } from "../useWords.ts";
import type { AgencyStepProps } from "./PeopleStep.tsx";
import { SampleScores } from "./SampleScores.tsx";

/** Shipped regulations by what one is: whom each would rate, what it makes of a sample person, and one press to use it. */
export function RegulationStep({ agency, unit }: AgencyStepProps): ReactElement {
  const say = useWords();
  const format = useFormat();
  const { startsOn } = agency.opening;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {say("regulation.hint")} {say("regulation.from", { day: format.day(startsOn) })}
      </Typography>
      <Box sx={CARDS}>
        {agency.starters.map((starter) => (
          <StarterCard
            key={starter.frameworkId}
            starter={starter}
            unitId={unit.id}
            from={startsOn}
            all={agency.people}
            since={agency.regulations.find(({ frameworkId }) => frameworkId === starter.frameworkId)?.startsOn ?? null}
          />
        ))}
      </Box>
      <GoTo to="/frameworks">{say("regulation.other")}</GoTo>
    </Stack>
  );
}

const CARDS = {
  display: "grid",
  gap: 1.5,
  alignItems: "start",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(auto-fit, minmax(260px, 1fr))" },
} as const;

interface StarterCardProps {
  readonly starter: Starter;
  readonly unitId: string;
  /** First day of the cycle that is going to be opened: the regulation must run on it. */
  readonly from: string;
  readonly all: number;
  /** Since when it runs here already. */
  readonly since: string | null;
}

function StarterCard({ starter, unitId, from, all, since }: StarterCardProps): ReactElement {
  const say = useWords();
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const [tries, setTries] = useState(false);
  const adopt = useVerb(AdoptFramework, { done: say("regulation.adoptDone") });
  const use = (): void => {
    const content = { frameworkId: starter.frameworkId, unitId, includesSubtree: true, startsOn: from };
    void adopt.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  const kinds = starter.kinds.map((kind) => translate(`cycle.kind.${kind}`)).join(", ");
  return (
    <Card variant="outlined" component="section" aria-label={say(`regulation.audience.${starter.audience}`)}>
      <CardContent sx={{ pb: 1 }}>
        <Stack sx={{ gap: 1, alignItems: "flex-start" }}>
          <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600 }}>
            {say(`regulation.audience.${starter.audience}`)}
          </Typography>
          {starter.isSuggested && <Status tone="primary" label={say("regulation.suggested")} />}
          <GoTo to={`/frameworkVersions/${starter.versionId}/show`}>
            {localText({ vi: starter.nameVi, en: starter.nameEn }, format.locale)}
          </GoTo>
          <Typography variant="body2" color={starter.people > 0 ? "textPrimary" : "textSecondary"}>
            {say("regulation.fits", { people: starter.people, all })}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {say("regulation.kinds", { kinds })}
          </Typography>
          {since !== null && (
            <Alert severity="success" sx={{ py: 0 }}>
              {say("regulation.adopted", { day: format.day(since) })}
            </Alert>
          )}
          {tries && <SampleScores versionId={starter.versionId} />}
        </Stack>
      </CardContent>
      <CardActions sx={{ flexWrap: "wrap", px: 2, pb: 2, gap: 1 }}>
        {since === null && (
          <Button variant={starter.isSuggested ? "contained" : "outlined"} disabled={adopt.busy} onClick={use}>
            {say("regulation.adopt")}
          </Button>
        )}
        {!tries && <Button onClick={() => setTries(true)}>{say("regulation.tryOut")}</Button>}
      </CardActions>
    </Card>
  );
}
