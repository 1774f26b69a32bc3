import { Box, Button, Card, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  FormerUnitRequests,
  NameOfPerson,
  RecordFormerUnitOpinion,
} from "../../../schema/operations/evaluation/person.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { UnitName } from "../why/Opinions.tsx";

type Request = ResultOf<typeof FormerUnitRequests>["formerUnitRequests"][number];

/** People who left the units that the viewer heads and about whom they are asked. */
export function FormerUnitsPage(): ReactElement {
  const translate = useTranslate();
  // The question stays when its request leaves the list: what was typed in it is not lost.
  const [asked, setAsked] = useState<Asking | null>(null);
  return (
    <>
      <Title title="evaluation.former.title" />
      <PageHead title={translate("evaluation.former.title")} subtitle={translate("evaluation.former.hint")} />
      <Asked query={useAsk(FormerUnitRequests, {})}>
        {({ formerUnitRequests }) =>
          formerUnitRequests.length === 0 ? (
            <Quiet title={translate("evaluation.former.none")} hint={translate("evaluation.former.noneHint")} />
          ) : (
            <Stack sx={{ gap: 1.25 }}>
              {formerUnitRequests.map((request) => (
                <OneRequest
                  key={`${request.evaluationId} ${request.unitId}`}
                  request={request}
                  onAsk={(name) => setAsked({ request, name })}
                />
              ))}
            </Stack>
          )
        }
      </Asked>
      {asked !== null && <OpinionDialog {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface Asking {
  readonly request: Request;
  readonly name: string;
}

interface OneRequestProps {
  readonly request: Request;
  readonly onAsk: (name: string) => void;
}

function OneRequest({ request, onAsk }: OneRequestProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useAsk(NameOfPerson, { id: request.personId }, { staleTime: 60_000 });
  const name = data?.person?.fullName ?? "…";
  return (
    <Card sx={{ p: 2 }}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, alignItems: { sm: "center" } }}>
        <Box sx={{ flexGrow: 1 }}>
          <Typography variant="subtitle1" component="h2">
            {name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            <UnitName id={request.unitId} /> · {format.span(request.startsOn, request.endsOn)}
          </Typography>
        </Box>
        <Button variant="contained" onClick={() => onAsk(name)}>
          {translate("evaluation.former.do")}
        </Button>
      </Stack>
    </Card>
  );
}

interface OpinionDialogProps extends Asking {
  readonly onClose: () => void;
}

function OpinionDialog({ request, name, onClose }: OpinionDialogProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const { act, busy } = useVerb(RecordFormerUnitOpinion, { done: "evaluation.former.done", onDone: onClose });
  const confirm = (text: string): void => {
    const content = { evaluationId: request.evaluationId, unitId: request.unitId, text };
    void act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("evaluation.former.dialog", { name })}
      consequence={translate("evaluation.former.consequence")}
      confirm={translate("evaluation.former.do")}
      busy={busy}
      reason={{ label: translate("evaluation.former.text"), maxLength: 10_000 }}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
