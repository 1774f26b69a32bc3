import AccountTreeOutlinedIcon from "@mui/icons-material/AccountTreeOutlined";
import ArrowBackIcon from "@mui/icons-material/ArrowBack";
import { Box, Button } from "@mui/material";
import type { ReactElement } from "react";
import { CreateButton, LinkBase, Title, useCanAccess, useNavigate, useParams, useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { UnitDetail } from "./UnitDetail.tsx";
import { UnitTreePanel } from "./UnitTreePanel.tsx";

/**
 * The tree of units beside the one that is looked at; on a phone one after the other.
 *
 * Both stay in place whatever the width, so that turning a tablet closes no question that stands open.
 */
export function UnitExplorer(): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = null } = useParams<{ id?: string }>();
  const tree = (
    <Section title={translate("organization.tree.title")} actions={<Create />}>
      <UnitTreePanel selected={id} onSelect={(chosen) => navigate(`/units/${chosen}/show`)} />
    </Section>
  );
  const detail =
    id === null ? (
      <Quiet
        icon={<AccountTreeOutlinedIcon />}
        title={translate("organization.tree.pick")}
        hint={translate("organization.tree.pickHint")}
      />
    ) : (
      <UnitDetail key={id} id={id} />
    );
  return (
    <>
      <Title defaultTitle={translate("resources.units.name", { smart_count: 2 })} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          mt: 1.5,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(280px, 360px) minmax(0, 1fr)" },
        }}
      >
        <Box sx={{ display: { xs: id === null ? "block" : "none", md: "block" } }}>{tree}</Box>
        <Box sx={{ display: { xs: id === null ? "none" : "block", md: "block" } }}>
          <Back />
          {detail}
        </Box>
      </Box>
    </>
  );
}

function Back(): ReactElement {
  const translate = useTranslate();
  return (
    <Button component={LinkBase} to="/units" startIcon={<ArrowBackIcon />} sx={{ display: { md: "none" } }}>
      {translate("organization.tree.back")}
    </Button>
  );
}

function Create(): ReactElement | null {
  const { canAccess } = useCanAccess({ resource: "units", action: "create" });
  return canAccess === true ? <CreateButton resource="units" /> : null;
}
