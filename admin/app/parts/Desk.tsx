import { Box, Button } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, Title, useCanAccessResources, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { MyRights } from "./MyRights.tsx";
import { slices } from "../slices.ts";

const ENTRIES = slices.flatMap((slice) => slice.menu);
const RESOURCES = [...new Set(ENTRIES.map((entry) => entry.resource))];
const CARDS = slices.flatMap((slice) => slice.desk ?? []);

/** The first page: what waits for me (cards that slices bring), where to go, and which rights I have. */
export function Desk(): ReactElement {
  const translate = useTranslate();
  const query = useAsk(Me, {}, { staleTime: 60_000 });
  return (
    <>
      <Title title="khung.dashboard.title" />
      <PageHead title={translate("khung.dashboard.hello", { name: query.data?.me?.account.displayName ?? "" })} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 340px" },
        }}
      >
        <Box sx={{ display: "grid", gap: 2 }}>
          {CARDS.map(({ key, Card }) => (
            <Card key={key} />
          ))}
          <Shortcuts />
        </Box>
        <Section title={translate("khung.dashboard.rights")}>
          <Asked query={query}>{({ me }) => me && <MyRights me={me} />}</Asked>
        </Section>
      </Box>
    </>
  );
}

function Shortcuts(): ReactElement {
  const translate = useTranslate();
  const { canAccess } = useCanAccessResources({ action: "list", resources: RESOURCES });
  return (
    <Section title={translate("khung.dashboard.shortcuts")}>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "repeat(auto-fill, minmax(210px, 1fr))" }}>
        {ENTRIES.filter((entry) => canAccess?.[entry.resource] === true).map(({ to, label, icon: Icon }) => (
          <Button
            key={to}
            component={LinkBase}
            to={to}
            variant="outlined"
            startIcon={<Icon />}
            sx={{ justifyContent: "flex-start", py: 1.25, borderColor: "divider", color: "text.primary" }}
          >
            {translate(label, { smart_count: 2 })}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
