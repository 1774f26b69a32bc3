import { Box, Divider, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { FrameworkExtensions } from "../../../schema/operations/framework/usage.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { STATUS_TONE, wording } from "../framework-rows.ts";

type Extension = ResultOf<typeof FrameworkExtensions>["framework"]["extensions"][number];

/** Frameworks of lower levels that extend this one; those behind its newest version first. */
export function ExtensionPanel({ frameworkId }: { readonly frameworkId: string }): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={translate("adoption.extensions.title")} subtitle={translate("adoption.extensions.hint")} flush>
      <Asked query={useAsk(FrameworkExtensions, { id: frameworkId })}>
        {({ framework: { extensions } }) =>
          extensions.length === 0 ? (
            <Quiet dense title={translate("adoption.extensions.none")} />
          ) : (
            <Stack component="ul" divider={<Divider />} sx={{ listStyle: "none", m: 0, p: 0 }}>
              {[...extensions]
                .sort((one, other) => Number(other.isBehind) - Number(one.isBehind))
                .map((extension) => (
                  <Line key={extension.frameworkId} extension={extension} />
                ))}
            </Stack>
          )
        }
      </Asked>
    </Section>
  );
}

function Line({ extension }: { readonly extension: Extension }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { framework, version } = extension;
  return (
    <Stack component="li" direction="row" sx={{ px: 2, py: 1, gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Box sx={{ flexGrow: 1, flexBasis: 240, minWidth: 0 }}>
        <GoTo to={`/frameworks/${framework.id}/show`}>{format.text(wording(framework.nameVi, framework.nameEn))}</GoTo>
        <Typography variant="body2" color="textSecondary">
          {[framework.code, framework.ownerUnit?.name].filter(Boolean).join(" · ")}
        </Typography>
      </Box>
      <GoTo to={`/frameworkVersions/${extension.pinnedVersionId}/show`}>
        {translate("adoption.extensions.pinned", { number: extension.pinnedNumber })}
      </GoTo>
      {extension.isBehind && <Status tone="warning" label={translate("adoption.used.older")} />}
      <Status tone={STATUS_TONE[version.status]} label={translate(`framework.status.${version.status}`)} />
    </Stack>
  );
}
