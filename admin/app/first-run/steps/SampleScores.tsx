import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { VersionById } from "../../../../schema/operations/framework-version.ts";
import { PreviewRating } from "../../../../schema/operations/rating.ts";
import type { Version } from "../../../framework/framework-rows.ts";
import { openWord } from "../../../framework/preview/open-word.ts";
import { flawless, previewInput } from "../../../framework/preview/sample.ts";
import { gradeName } from "../../../framework/version/scheme-words.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { GoTo } from "../../../shared/ui/parts.tsx";
import { Asked } from "../../../shared/ui/states.tsx";
import { useWords } from "../useWords.ts";

/** What the regulation makes of two people who meet every criterion, one with a post and one without. */
export function SampleScores({ versionId }: { readonly versionId: string }): ReactElement {
  const say = useWords();
  const query = useAsk(VersionById, { id: versionId }, { staleTime: 60_000 });
  return (
    <Asked query={query} lines={2}>
      {({ frameworkVersion: version }) => (
        <Box component="dl" sx={{ m: 0 }}>
          <Score version={version} leading={true} label={say("regulation.sample.leader")} />
          <Score version={version} leading={false} label={say("regulation.sample.staff")} />
          <GoTo to={`/frameworkVersions/${versionId}/show`}>{say("regulation.why")}</GoTo>
        </Box>
      )}
    </Asked>
  );
}

interface ScoreProps {
  readonly version: Version;
  readonly leading: boolean;
  readonly label: string;
}

function Score({ version, leading, label }: ScoreProps): ReactElement {
  const say = useWords();
  const translate = useTranslate();
  const format = useFormat();
  const subjectType = version.scope.subjectTypes?.[0] ?? "CIVIL_SERVANT";
  const sample = flawless(version, { leading, positionClass: leading ? "LEADER" : "PROFESSIONAL", subjectType });
  const query = useAsk(PreviewRating, { input: previewInput(version.id, sample, version) }, { staleTime: 60_000 });
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, mb: 1, fontWeight: 600 }}>
        <Asked query={query} lines={1}>
          {({ previewRating: { total, grade, ...rating } }) =>
            [
              total === null ? "" : say("regulation.score", { total: format.exact(total) }),
              grade === null
                ? translate(`framework.preview.${openWord(rating)}`)
                : gradeName(version.scheme, grade, format.locale),
            ]
              .filter(Boolean)
              .join(" · ")
          }
        </Asked>
      </Typography>
    </>
  );
}
