import EditOutlinedIcon from "@mui/icons-material/EditOutlined";
import { type ReactElement, useRef, useState } from "react";
import { useNavigate, useRefresh, useTranslate } from "react-admin";
import { CreateDraft, PublishFrameworkVersion, RetireFrameworkVersion } from "../../../schema/operations/framework.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { ExportMenu } from "../case/ExportMenu.tsx";
import { FrameworkFromVersion } from "../extension/FrameworkFromVersion.tsx";
import type { Version } from "../framework-rows.ts";
import { PublishFacts, RetireFacts } from "./publish/OutlookFacts.tsx";
import { publishedPage } from "./publish/PublishedNotice.tsx";
import { usePublishWords } from "./publish/words.ts";

/** What can be done to the version, each verb as far as the server allows it. */
export function VersionVerbs({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const { abilities } = version;
  return (
    <>
      <ExportMenu version={version} />
      <FrameworkFromVersion version={version} />
      {version.status === "DRAFT" ? (
        <>
          <AbilityButton
            ability={abilities.canEdit}
            to={`/frameworkVersions/${version.id}`}
            variant="outlined"
            startIcon={<EditOutlinedIcon />}
          >
            {translate("framework.verb.edit")}
          </AbilityButton>
          <PublishButton version={version} />
        </>
      ) : (
        <>
          {version.status === "PUBLISHED" && <RetireButton version={version} />}
          <CopyButton version={version} />
        </>
      )}
    </>
  );
}

/** Publishing, after a question that names what it does to others. */
export function PublishButton({
  version,
  unsaved = false,
}: {
  readonly version: Version;
  readonly unsaved?: boolean;
}): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const key = useRef(newIdempotencyKey());
  const refresh = useRefresh();
  const publish = useVerb(PublishFrameworkVersion, {
    done: "framework.verb.publishDone",
    // The page of the version is read anew, not the editor that one leaves.
    keepsPage: true,
    onDone: () => {
      setAsking(false);
      void Promise.resolve(navigate(publishedPage(version.id))).then(refresh);
    },
  });
  const { number, defects } = version;
  const faulty = defects.length === 0 ? "" : translate("framework.defects.some", { smart_count: defects.length });
  const why = unsaved ? translate("framework.draft.unsaved") : faulty;
  const input = { versionId: version.id, version: version.version, idempotencyKey: key.current };
  return (
    <>
      <AbilityButton
        ability={version.abilities.canPublish}
        variant="contained"
        why={why}
        onClick={() => setAsking(true)}
      >
        {translate("framework.verb.publish")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("framework.verb.publishTitle", { number })}
        consequence={translate("framework.verb.publishConsequence", { number })}
        confirm={translate("framework.verb.publish")}
        busy={publish.busy}
        onConfirm={() => void publish.act({ input })}
        onClose={() => setAsking(false)}
      >
        {asking && <PublishFacts version={version} />}
      </ConfirmVerb>
    </>
  );
}

function RetireButton({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const word = usePublishWords();
  const [asking, setAsking] = useState(false);
  const [lastDay, setLastDay] = useState("");
  const key = useRef(newIdempotencyKey());
  const retire = useVerb(RetireFrameworkVersion, { done: "framework.verb.retireDone", onDone: () => setAsking(false) });
  const { number } = version;
  const about = { versionId: version.id, version: version.version, idempotencyKey: key.current };
  const input = lastDay === "" ? about : { ...about, effectiveTo: lastDay };
  return (
    <>
      <AbilityButton
        ability={version.abilities.canRetire}
        variant="outlined"
        color="warning"
        onClick={() => setAsking(true)}
      >
        {translate("framework.verb.retire")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("framework.verb.retireTitle", { number })}
        consequence={translate("framework.verb.retireConsequence")}
        confirm={translate("framework.verb.retire")}
        tone="warning"
        busy={retire.busy}
        onConfirm={() => void retire.act({ input })}
        onClose={() => setAsking(false)}
      >
        {asking && <RetireFacts version={version} />}
        <DayField
          name="effectiveTo"
          label={word("lastDay")}
          hint={word("lastDayHint")}
          required={false}
          value={lastDay}
          notBefore={version.effectiveFrom}
          onChange={setLastDay}
        />
      </ConfirmVerb>
    </>
  );
}

function CopyButton({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const key = useRef(newIdempotencyKey());
  const copy = useVerb(CreateDraft, {
    done: "framework.verb.createDraftDone",
    onDone: ({ createDraft }) => navigate(`/frameworkVersions/${createDraft.id}`),
  });
  return (
    <AbilityButton
      ability={version.abilities.canCopy}
      variant="contained"
      disabled={copy.busy}
      onClick={() => void copy.act({ input: { frameworkId: version.framework.id, idempotencyKey: key.current } })}
    >
      {translate("framework.verb.createDraft")}
    </AbilityButton>
  );
}
