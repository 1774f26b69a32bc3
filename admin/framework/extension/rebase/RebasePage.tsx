import { Alert, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useNavigate, useParams, useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import { RebaseExtension, RebaseOutlook } from "../../../../schema/operations/framework/extension.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../../shared/ui/ConfirmVerb.tsx";
import { GoTo, PageHead, Section } from "../../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../../shared/ui/states.tsx";
import { Changes } from "../../diff/Changes.tsx";
import { wording } from "../../framework-rows.ts";
import { PartLines } from "./PartLines.tsx";

type Answer = ResultOf<typeof RebaseOutlook>;

/** Moving an extension to its superior's newest version: what changed above, and what of the own part still fits. */
export function RebasePage(): ReactElement {
  const translate = useTranslate();
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(RebaseOutlook, { versionId: id });
  const code = query.data?.frameworkVersion.framework.code;
  const title = translate("framework.extension.rebase.title");
  return (
    <>
      <Title defaultTitle={code === undefined ? title : `${code} · ${title}`} />
      <Asked query={query} lines={8}>
        {(answer) => <Page answer={answer} />}
      </Asked>
    </>
  );
}

function Page({ answer }: { readonly answer: Answer }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { frameworkVersion: version, rebaseOutlook: outlook } = answer;
  const { superior } = version;
  const successor = superior?.framework.versions.find(({ id }) => id === outlook.successorVersionId);
  const word = (key: string, values: Record<string, unknown> = {}): string =>
    translate(`framework.extension.rebase.${key}`, values);
  return (
    <>
      <PageHead
        title={format.text(wording(version.nameVi, version.nameEn))}
        subtitle={
          <GoTo to={`/frameworkVersions/${version.id}/show`}>
            {version.framework.code} · {translate("framework.version.title", { number: version.number })}
          </GoTo>
        }
        actions={successor && <MoveButton answer={answer} number={successor.number} />}
      />
      {!superior || !successor ? (
        <Quiet title={word("upToDate")} />
      ) : (
        <Stack sx={{ gap: 2 }}>
          <Section
            title={word("title")}
            subtitle={word("from", {
              pinned: superior.number,
              number: successor.number,
              code: superior.framework.code,
            })}
          >
            <Verdict outlook={outlook} />
            <PartLines outlook={outlook} />
          </Section>
          <Section title={word("changes")}>
            <Changes from={superior.id} to={successor.id} />
          </Section>
        </Stack>
      )}
    </>
  );
}

function Verdict({ outlook: { kept, dropped } }: { readonly outlook: Answer["rebaseOutlook"] }): ReactElement {
  const translate = useTranslate();
  if (dropped.length > 0)
    return (
      <Alert severity="warning">
        {translate("framework.extension.rebase.fitsNot", { smart_count: dropped.length })}
      </Alert>
    );
  return (
    <Alert severity="success">{translate(`framework.extension.rebase.${kept.length > 0 ? "fits" : "empty"}`)}</Alert>
  );
}

/** One press when everything fits; a question first when something would be lost. */
function MoveButton({ answer, number }: { readonly answer: Answer; readonly number: number }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const { frameworkVersion: version, rebaseOutlook: outlook } = answer;
  const isDraft = version.status === "DRAFT";
  const word = (key: string): string => translate(`framework.extension.rebase.${key}`, { number });
  const rebase = useVerb(RebaseExtension, {
    done: "framework.extension.rebase.done",
    onDone: ({ rebaseExtension }) => navigate(`/frameworkVersions/${rebaseExtension.version.id}`),
  });
  const move = (): void => {
    const content = { versionId: version.id };
    void rebase.act({ input: { ...content, idempotencyKey: keyFor({ ...content, number }) } });
  };
  return (
    <>
      <AbilityButton
        ability={isDraft ? version.abilities.canEdit : version.abilities.canCopy}
        variant="contained"
        disabled={rebase.busy}
        onClick={() => (outlook.dropped.length === 0 ? move() : setAsking(true))}
      >
        {word("do")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        tone="warning"
        title={word("doTitle")}
        consequence={word(isDraft ? "consequenceDraft" : "consequence")}
        confirm={word("do")}
        busy={rebase.busy}
        onConfirm={move}
        onClose={() => setAsking(false)}
      >
        <PartLines outlook={{ ...outlook, kept: [] }} />
      </ConfirmVerb>
    </>
  );
}
