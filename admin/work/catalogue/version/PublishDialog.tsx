import { Alert, AlertTitle, Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { CatalogueVersionShow } from "../../../../schema/operations/work/catalogue.ts";
import { PublishCatalogueVersion } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { Waiting } from "../../../shared/ui/states.tsx";
import { VersionedVerb } from "../../../shared/ui/VersionedVerb.tsx";
import type { Catalogue, Version } from "../catalogue-rows.ts";

const MOST_SHOWN = 12;

interface PublishDialogProps {
  readonly catalogue: Catalogue;
  readonly version: Version;
  readonly onClose: () => void;
}

/** Puts a draft into force, or says what it still lacks. */
export function PublishDialog({ catalogue, version, onClose }: PublishDialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyOf = useSubmitKey();
  const { data } = useAsk(CatalogueVersionShow, { id: version.id });
  const verb = useStaleVerb(PublishCatalogueVersion, { done: "catalogue.published", onDone: onClose });
  const defects = data?.catalogueVersion.defects ?? null;
  const before = catalogue.versions.find(({ state }) => state === "PUBLISHED");
  const content = { id: version.id, version: version.version };
  return (
    <VersionedVerb
      open
      title={translate("catalogue.publishTitle", { number: version.number })}
      consequence={translate("catalogue.publishText", {
        day: format.day(version.startsOn),
        count: format.exact(version.productCount),
      })}
      confirm={translate("catalogue.publish")}
      disabled={defects === null || defects.length > 0}
      verb={verb}
      differences={[]}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } })}
      onClose={onClose}
    >
      {before !== undefined && (
        <Typography sx={{ mb: 1.5 }}>{translate("catalogue.publishEnds", { number: before.number })}</Typography>
      )}
      {defects === null && <Waiting lines={2} />}
      {defects !== null && defects.length > 0 && (
        <Alert severity="warning" sx={{ alignItems: "flex-start" }}>
          <AlertTitle>{translate("catalogue.defects", { smart_count: defects.length })}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {defects.slice(0, MOST_SHOWN).map((defect) => (
              <li key={`${defect.path} ${defect.rule}`}>{format.text(defect)}</li>
            ))}
          </Box>
          {defects.length > MOST_SHOWN && translate("catalogue.defectsMore", { count: defects.length - MOST_SHOWN })}
        </Alert>
      )}
    </VersionedVerb>
  );
}
