import { Box, Button, Stack, Tab, Tabs } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, Title, useLocation, useNavigate, useParams, useTranslate } from "react-admin";
import { CreateDraft, FrameworkById } from "../../schema/operations/framework.ts";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { useAsk, useVerb } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { AbilityButton } from "../shared/ui/AbilityButton.tsx";
import { Facts, GoTo, PageHead, Section, Status } from "../shared/ui/parts.tsx";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { AdoptionPanel } from "./adoption/AdoptionPanel.tsx";
import { ExtensionPanel } from "./adoption/ExtensionPanel.tsx";
import { Visibility } from "./case/Visibility.tsx";
import { RebaseAlert } from "./extension/ExtensionNotice.tsx";
import { type Framework, STATUS_TONE, wording } from "./framework-rows.ts";

const TABS = ["versions", "adoptions", "extensions"] as const;
type TabName = (typeof TABS)[number];

/** A framework through all its versions, and the units that run it; a competency framework is not adopted. */
export function FrameworkShow(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return <Asked query={useAsk(FrameworkById, { id })}>{({ framework }) => <Page framework={framework} />}</Asked>;
}

function Page({ framework }: { readonly framework: Framework }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search).get("tab");
  const tabs = framework.kind === "COMPETENCY" ? TABS.filter((name) => name === "versions") : TABS;
  const tab = tabs.find((name) => name === asked) ?? "versions";
  return (
    <>
      <Title defaultTitle={framework.code} />
      <PageHead
        title={format.text(wording(framework.nameVi, framework.nameEn))}
        subtitle={framework.code}
        actions={
          <>
            {framework.kind === "COMPETENCY" && (
              <Button variant="outlined" component={LinkBase} to={matrixOf(framework)}>
                {translate("competency.matrixTitle")}
              </Button>
            )}
            <Button variant="outlined" component={LinkBase} to={`/framework-diff/${framework.id}`}>
              {translate("framework.studio.diff.open")}
            </Button>
            <NextVersion framework={framework} />
          </>
        }
      />
      <Box sx={{ "&:not(:empty)": { mb: 2 } }}>
        <RebaseAlert frameworkId={framework.id} />
      </Box>
      <Section>
        <Facts
          facts={[
            [translate("resources.frameworks.fields.kind"), translate(`framework.kind.${framework.kind}`)],
            [
              translate("framework.about.owner"),
              framework.ownerUnit ? (
                <GoTo to={`/units/${framework.ownerUnit.id}/show`}>{framework.ownerUnit.name}</GoTo>
              ) : (
                translate("framework.about.shipped")
              ),
            ],
            [translate("framework.case.visibility"), <Visibility key="visibility" frameworkId={framework.id} />],
          ]}
        />
      </Section>
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => navigate(`${pathname}?tab=${next}`, { replace: true })}
        variant="scrollable"
        sx={{ my: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} label={translate(`framework.tab.${name}`)} />
        ))}
      </Tabs>
      {tab === "versions" && <Versions framework={framework} />}
      {tab === "adoptions" && <AdoptionPanel frameworkId={framework.id} />}
      {tab === "extensions" && <ExtensionPanel frameworkId={framework.id} />}
    </>
  );
}

/** What positions require under the version in force, the newest where none is published. */
function matrixOf({ versions }: Framework): string {
  const version = versions.find(({ status }) => status === "PUBLISHED") ?? versions[0];
  return `/competencies/matrix${version === undefined ? "" : `?version=${version.id}`}`;
}

function Versions({ framework }: { readonly framework: Framework }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate("framework.version.list")}>
      {framework.versions.length === 0 && <Quiet dense title={translate("framework.version.notFound")} />}
      {framework.versions.map((version) => (
        <Stack
          key={version.id}
          direction="row"
          sx={{
            gap: 1.5,
            py: 1,
            alignItems: "center",
            flexWrap: "wrap",
            borderBottom: 1,
            borderColor: "divider",
            "&:last-child": { borderBottom: 0 },
          }}
        >
          <Box sx={{ flexGrow: 1 }}>
            <GoTo to={`/frameworkVersions/${version.id}/show`}>
              {translate("framework.version.title", { number: version.number })}
            </GoTo>
            <Box sx={{ typography: "body2", color: "text.secondary" }}>
              {version.issuer} · {format.span(version.effectiveFrom, version.effectiveTo)}
            </Box>
          </Box>
          {version.status === "DRAFT" && (
            <Button size="small" component={LinkBase} to={`/frameworkVersions/${version.id}`}>
              {translate("framework.verb.edit")}
            </Button>
          )}
          {version.isSample && <Status tone="info" label={translate("framework.version.sample")} />}
          <Status tone={STATUS_TONE[version.status]} label={translate(`framework.status.${version.status}`)} />
        </Stack>
      ))}
    </Section>
  );
}

function NextVersion({ framework }: { readonly framework: Framework }): ReactElement | null {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [newest] = framework.versions;
  const copy = useVerb(CreateDraft, {
    done: "framework.verb.createDraftDone",
    onDone: ({ createDraft }) => navigate(`/frameworkVersions/${createDraft.id}`),
  });
  if (newest === undefined || newest.status === "DRAFT") return null;
  return (
    <AbilityButton
      ability={newest.abilities.canCopy}
      variant="contained"
      disabled={copy.busy}
      onClick={() => void copy.act({ input: { frameworkId: framework.id, idempotencyKey: newIdempotencyKey() } })}
    >
      {translate("framework.verb.createDraft")}
    </AbilityButton>
  );
}
