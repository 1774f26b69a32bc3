import { Box, Button, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { UnitPage } from "../../../schema/operations/organization/unit-page.ts";
import { UnitTree } from "../../../schema/operations/organization.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Facts, GoTo, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { DelegationsPanel } from "../delegation/DelegationsPanel.tsx";
import { OptInsPanel } from "./opt-in/OptInsPanel.tsx";
import type { Unit } from "./unit-rows.ts";
import { UnitHistory } from "./UnitHistory.tsx";
import { UnitParts } from "./UnitParts.tsx";
import { UnitPeople } from "./UnitPeople.tsx";
import { UnitPosts } from "./UnitPosts.tsx";
import { UnitVerbs } from "./UnitVerbs.tsx";

/** One unit: what it is, who heads it, who works there, its posts and what lies below. */
export function UnitDetail({ id }: { readonly id: string }): ReactElement {
  return (
    <Asked query={useAsk(UnitPage, { id })}>
      {(answer) => (
        <UnitParts answer={answer}>
          <Detail unit={answer.unit} />
        </UnitParts>
      )}
    </Asked>
  );
}

function Detail({ unit }: { readonly unit: Unit }): ReactElement {
  const translate = useTranslate();
  return (
    <Stack sx={{ gap: 2 }}>
      <PageHead
        title={unit.name}
        subtitle={[unit.code, translate(`organization.unitKind.${unit.kind}`)].join(" · ")}
        status={unit.endsOn !== null ? <Status label={translate("organization.unit.ended")} /> : undefined}
        actions={<UnitVerbs unit={unit} />}
      />
      <Particulars unit={unit} />
      <UnitPeople unitId={unit.id} canAppoint={unit.abilities.canAppoint} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", xl: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <UnitPosts unitId={unit.id} canSet={unit.abilities.canMove} />
        <Below unitId={unit.id} />
      </Box>
      <DelegationsPanel unit={unit} />
      <OptInsPanel unit={unit} />
      <UnitHistory unitId={unit.id} />
    </Stack>
  );
}

function Particulars({ unit }: { readonly unit: Unit }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = (field: string): string => translate(`resources.units.fields.${field}`);
  return (
    <Section title={translate("organization.unit.particulars")}>
      <Facts
        facts={[
          [
            label("parent"),
            unit.parent ? (
              <GoTo to={`/units/${unit.parent.id}/show`}>{unit.parent.name}</GoTo>
            ) : (
              translate("organization.unit.root")
            ),
          ],
          [
            translate("organization.unit.head"),
            unit.head ? (
              <GoTo to={`/persons/${unit.head.id}/show`}>{unit.head.fullName}</GoTo>
            ) : (
              translate("organization.unit.noHead")
            ),
          ],
          [label("tree"), translate(`organization.unitTree.${unit.tree}`)],
          [label("nameEn"), unit.nameEn],
          [label("startsOn"), format.day(unit.startsOn)],
          ...(unit.endsOn === null ? [] : ([[label("endsOn"), format.day(unit.endsOn)]] as const)),
        ]}
      />
    </Section>
  );
}

function Below({ unitId }: { readonly unitId: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(UnitTree, { rootId: unitId, levels: 1 }, { staleTime: 60_000 });
  return (
    <Section title={translate("organization.unit.children")} flush>
      <Asked query={query}>
        {({ unitTree }) => {
          const below = unitTree.filter((node) => node.parentId === unitId);
          if (below.length === 0) return <Quiet dense title={translate("organization.unit.noChildren")} />;
          return (
            <Stack sx={{ px: 1, pb: 1 }}>
              {below.map((node) => (
                <Button
                  key={node.id}
                  component={LinkBase}
                  to={`/units/${node.id}/show`}
                  sx={{ justifyContent: "space-between", textAlign: "start", fontWeight: 400 }}
                >
                  <span>{node.name}</span>
                  <Box component="span" sx={{ color: "text.secondary", whiteSpace: "nowrap", pl: 2 }}>
                    {translate("organization.tree.heads", { smart_count: node.peopleWithin })}
                  </Box>
                </Button>
              ))}
            </Stack>
          );
        }}
      </Asked>
    </Section>
  );
}
