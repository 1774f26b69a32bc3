import EditOutlinedIcon from "@mui/icons-material/EditOutlined";
import { type ReactElement, useRef, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { CreateDraft, PublishFrameworkVersion, RetireFrameworkVersion } from "../../../schema/operations/framework.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { ExportMenu } from "../case/ExportMenu.tsx";
import { FrameworkFromVersion } from "../extension/FrameworkFromVersion.tsx";
import type { Version } from "../framework-rows.ts";

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
  const [asking, setAsking] = useState(false);
  const key = useRef(newIdempotencyKey());
  const publish = useVerb(PublishFrameworkVersion, {
    done: "framework.verb.publishDone",
    onDone: () => setAsking(false),
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
      />
    </>
  );
}

function RetireButton({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const key = useRef(newIdempotencyKey());
  const retire = useVerb(RetireFrameworkVersion, { done: "framework.verb.retireDone", onDone: () => setAsking(false) });
  const { number } = version;
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
        onConfirm={() =>
          void retire.act({ input: { versionId: version.id, version: version.version, idempotencyKey: key.current } })
        }
        onClose={() => setAsking(false)}
      />
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
