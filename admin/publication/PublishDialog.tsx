import { Alert, Box, FormControlLabel, Radio, RadioGroup, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../schema/graphql.ts";
import { Cycles } from "../../schema/operations/cycle.ts";
import { PublicationPreview, PublishResults } from "../../schema/operations/publication/publication.ts";
import { CyclePicker, UnitPicker } from "../cycle/pickers.tsx";
import { useOwnUnit } from "../organization/own-unit.ts";
import { useSubmitKey } from "../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../shared/api/useRun.ts";
import { useReason } from "../shared/ui/AbilityButton.tsx";
import { useFormat } from "../shared/text/format.ts";
import { ConfirmVerb } from "../shared/ui/ConfirmVerb.tsx";
import { Tick } from "../shared/ui/fields.tsx";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { ShownContent } from "./ShownContent.tsx";

export const AUDIENCES = ["INTERNAL", "PUBLIC"] as const;
export type Audience = (typeof AUDIENCES)[number];

interface PublishDialogProps {
  readonly unitId: string | null;
  readonly onClose: () => void;
}

/** Publishing: choose cycle, unit and readers, see exactly what they will see, publish that. */
export function PublishDialog({ unitId: given, onClose }: PublishDialogProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const closed = useAsk(Cycles, { filter: { status: "CLOSED" }, page: { page: 1, perPage: 1 } }, { staleTime: 60_000 });
  const [chosen, setCycleId] = useState<string | null>();
  const cycleId = chosen === undefined ? (closed.data?.cycles.items[0]?.id ?? null) : chosen;
  const own = useOwnUnit();
  const [picked, setUnitId] = useState<string | null>();
  const unitId = picked === undefined ? (given ?? own?.id ?? null) : picked;
  const [audience, setAudience] = useState<Audience>("INTERNAL");
  const [withBelow, setWithBelow] = useState(false);
  const includesSubUnits = withBelow && audience === "INTERNAL";
  const asked = { cycleId: cycleId ?? "", unitId: unitId ?? "", audience, includesSubUnits };
  const isAsked = cycleId !== null && unitId !== null;
  const query = useAsk(PublicationPreview, asked, { enabled: isAsked });
  const verb = useVerb(PublishResults, {
    done: "publication.done",
    onDone: onClose,
    onProblem: (error) => {
      if (error.details.rule === "publication.previewStale") void query.refetch();
      return false;
    },
  });
  const preview = query.data?.publicationPreview;
  const content = { ...asked, previewHash: preview?.contentHash ?? null };
  return (
    <ConfirmVerb
      open
      title={translate("publication.publish")}
      consequence={translate("publication.consequence")}
      confirm={translate("publication.verb")}
      busy={verb.busy}
      disabled={!isAsked || preview?.canPublish.allowed !== true || query.isFetching}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 2 }}>
        <CyclePicker value={cycleId} onPick={setCycleId} />
        <UnitPicker value={unitId} onPick={setUnitId} />
        <Readers audience={audience} onChange={setAudience} />
        {audience === "INTERNAL" && (
          <Tick label={translate("publication.includesSubUnits")} value={withBelow} onChange={setWithBelow} />
        )}
        {isAsked ? (
          <Asked query={query}>{({ publicationPreview }) => <Preview preview={publicationPreview} />}</Asked>
        ) : (
          <Quiet dense title={translate("publication.pick")} />
        )}
      </Stack>
    </ConfirmVerb>
  );
}

interface ReadersProps {
  readonly audience: Audience;
  readonly onChange: (audience: Audience) => void;
}

function Readers({ audience, onChange }: ReadersProps): ReactElement {
  const translate = useTranslate();
  return (
    <RadioGroup
      aria-label={translate("publication.audience")}
      value={audience}
      onChange={(event) => onChange(event.target.value as Audience)}
    >
      {AUDIENCES.map((one) => (
        <FormControlLabel
          key={one}
          value={one}
          control={<Radio />}
          sx={{ alignItems: "flex-start", mb: 0.5 }}
          label={
            <Box sx={{ pt: 1 }}>
              {translate(`publication.audienceOf.${one}`)}
              <Typography variant="body2" color="textSecondary">
                {translate(`publication.audienceHint.${one}`)}
              </Typography>
            </Box>
          }
        />
      ))}
    </RadioGroup>
  );
}

type PreviewRow = ResultOf<typeof PublicationPreview>["publicationPreview"];

function Preview({ preview }: { readonly preview: PreviewRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { canPublish, unfinished, becomeFinal, content } = preview;
  const reason = useReason(canPublish);
  return (
    <Stack sx={{ gap: 1 }}>
      {reason !== "" && (
        <Alert severity="warning">
          {reason} {unfinished > 0 && translate("publication.unfinished", { count: format.exact(unfinished) })}
        </Alert>
      )}
      {becomeFinal > 0 && canPublish.allowed && (
        <Alert severity="info">{translate("publication.becomeFinal", { count: format.exact(becomeFinal) })}</Alert>
      )}
      {content !== null && (
        <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, overflowX: "auto" }}>
          <Typography variant="subtitle2" component="h3" sx={{ px: 2, pt: 1.5 }}>
            {translate("publication.preview")}
          </Typography>
          <ShownContent content={content} />
        </Box>
      )}
    </Stack>
  );
}
