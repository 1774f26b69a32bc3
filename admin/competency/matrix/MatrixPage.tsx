import { Button, GlobalStyles } from "@mui/material";
import { type ReactElement, useDeferredValue } from "react";
import { LinkBase, Title, useTranslate } from "react-admin";
import type { VariablesOf } from "../../../schema/graphql.ts";
import { RequirementMatrix } from "../../../schema/operations/competency/matrix.ts";
import { Competencies, CompetencyFrameworks } from "../../../schema/operations/competency/requirement.ts";
import { type Address, useAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet, Trouble, Waiting } from "../../shared/ui/states.tsx";
import type { CompetencyFramework } from "../requirement/requirement-rows.ts";
import { type MatrixVersion, matrixVersions } from "./model/matrix-versions.ts";
import { MatrixBody } from "./MatrixBody.tsx";
import { useMatrixWords } from "./words.ts";

/** Positions by competencies: what each position requires, seen and set for many at once. */
export function MatrixPage(): ReactElement {
  const word = useMatrixWords();
  const translate = useTranslate();
  const frameworks = useAsk(CompetencyFrameworks, {}, { staleTime: 60_000 });
  return (
    <>
      <Title title="competency.matrixTitle" />
      <GlobalStyles styles={{ "@page": { size: "landscape" } }} />
      <PageHead
        title={word("title")}
        subtitle={word("hint")}
        actions={<GoTo to="/competencies">{translate("competency.title")}</GoTo>}
      />
      <Asked query={frameworks}>{(data) => <Chosen frameworks={data.frameworks.items} />}</Asked>
    </>
  );
}

function Chosen({ frameworks }: { readonly frameworks: readonly CompetencyFramework[] }): ReactElement {
  const translate = useTranslate();
  const address = useAddress();
  const named = address.get("version");
  const versions = matrixVersions(frameworks, named);
  const version = versions.find(({ id }) => id === named) ?? versions[0];
  if (version === undefined)
    return (
      <Section>
        <Quiet
          title={translate("competency.requirement.noFramework")}
          hint={translate("competency.requirement.noFrameworkHint")}
          action={
            <Button component={LinkBase} to="/frameworks" variant="outlined">
              {translate("competency.unit.frameworks")}
            </Button>
          }
        />
      </Section>
    );
  return <Matrix key={version.id} {...{ address, versions, version }} />;
}

interface MatrixProps {
  readonly address: Address;
  readonly versions: readonly MatrixVersion[];
  readonly version: MatrixVersion;
}

function Matrix({ address, versions, version }: MatrixProps): ReactElement {
  const competencies = useAsk(Competencies, { versionId: version.id }, { staleTime: 60_000 });
  const filter = filterOf(useDeferredValue(address.search));
  const page = { page: 1, perPage: 200 };
  const matrix = useAsk(RequirementMatrix, { versionId: version.id, filter, page }, { keepFor: version.id });
  const known = competencies.data?.competencies;
  if (matrix.data === undefined || known === undefined) {
    const failed = matrix.isError ? matrix : competencies;
    return failed.isError ? (
      <Trouble dense error={failed.error} onRetry={() => void failed.refetch()} />
    ) : (
      <Waiting lines={10} />
    );
  }
  return (
    <MatrixBody
      {...{ address, versions, version }}
      competencies={known}
      answer={matrix.data.requirementMatrix}
      isRenewing={matrix.isPlaceholderData}
    />
  );
}

type Filter = NonNullable<VariablesOf<typeof RequirementMatrix>["filter"]>;

function filterOf(search: string): Filter {
  const asked = new URLSearchParams(search);
  const [unitId, positionClass, text] = [asked.get("unit"), asked.get("class"), asked.get("q")?.trim() ?? ""];
  return {
    includeSubtree: asked.get("below") !== "no",
    ...(unitId === null ? {} : { unitId }),
    ...(positionClass === null ? {} : { positionClass: positionClass as Filter["positionClass"] }),
    ...(text === "" ? {} : { search: text }),
  };
}
