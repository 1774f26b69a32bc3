import { Stack, Typography } from "@mui/material";
import { type ReactElement, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { CloseFramework, FrameworkOpened, OpenFramework } from "../../../schema/operations/framework/case.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Asked } from "../../shared/ui/states.tsx";

type Opened = ResultOf<typeof FrameworkOpened>["framework"];

/** Who may read the published versions: those who are signed in, or everybody over CASE. */
export function Visibility({ frameworkId }: { readonly frameworkId: string }): ReactElement {
  return (
    <Asked query={useAsk(FrameworkOpened, { id: frameworkId })} lines={1}>
      {({ framework }) => <Known key={framework.opening?.id ?? ""} framework={framework} />}
    </Asked>
  );
}

function Known({ framework: { id: frameworkId, opening, canOpen } }: { readonly framework: Opened }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const key = useRef(newIdempotencyKey());
  const open = useVerb(OpenFramework, { done: "framework.case.openDone", onDone: () => setAsking(false) });
  const close = useVerb(CloseFramework, { done: "framework.case.closeDone", onDone: () => setAsking(false) });
  const name = opening === null ? "open" : "close";
  const act = (): void => {
    const input = { frameworkId, idempotencyKey: key.current };
    void (opening === null ? open.act({ input }) : close.act({ input: { ...input, version: opening.version } }));
  };
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <Typography variant="body2">
        {opening === null
          ? translate("framework.case.internal")
          : translate("framework.case.openSince", { moment: format.moment(opening.openedAt) })}
      </Typography>
      <AbilityButton ability={canOpen} size="small" variant="outlined" onClick={() => setAsking(true)}>
        {translate(`framework.case.${name}`)}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate(`framework.case.${name}Title`)}
        consequence={translate(`framework.case.${name}Consequence`)}
        confirm={translate(`framework.case.${name}`)}
        tone="warning"
        busy={open.busy || close.busy}
        onConfirm={act}
        onClose={() => setAsking(false)}
      />
    </Stack>
  );
}
