import { Box, Stack, Tab, Tabs } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useLocation, useNavigate, useParams, useTranslate } from "react-admin";
import { ProductCatalogueShow } from "../../../schema/operations/work/catalogue.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { type Catalogue, type Version, versionToShow } from "./catalogue-rows.ts";
import { CatalogueVerbs } from "./CatalogueVerbs.tsx";
import { ProductsSection } from "./product/ProductsSection.tsx";
import { VersionSection } from "./version/VersionSection.tsx";

/** One catalogue: its versions, and the products of the one that is looked at. */
export function CataloguePage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(ProductCatalogueShow, { id })} lines={10}>
      {({ productCatalogue }) => <Page catalogue={productCatalogue} />}
    </Asked>
  );
}

function Page({ catalogue }: { readonly catalogue: Catalogue }): ReactElement {
  const translate = useTranslate();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const version = versionToShow(catalogue.versions, new URLSearchParams(search).get("version"));
  const show = (id: string): void => void navigate(`${pathname}?version=${id}`, { replace: true });
  return (
    <>
      <Title defaultTitle={catalogue.name} />
      <PageHead
        title={catalogue.name}
        subtitle={
          <>
            {`${catalogue.code} · ${catalogue.unit.name}`}
            <Box component="span" sx={{ display: "block" }}>
              <GoTo to="/catalogues">{translate("catalogue.back")}</GoTo>
            </Box>
          </>
        }
        actions={<CatalogueVerbs catalogue={catalogue} onDraft={show} />}
      />
      {version === null ? (
        <Quiet title={translate("catalogue.noVersion")} hint={translate("catalogue.noVersionHint")} />
      ) : (
        <Stack sx={{ gap: 2 }}>
          <Versions versions={catalogue.versions} shown={version} onShow={show} />
          <VersionSection key={version.id} catalogue={catalogue} version={version} />
          <ProductsSection key={`products-${version.id}`} version={version} />
        </Stack>
      )}
    </>
  );
}

interface VersionsProps {
  readonly versions: readonly Version[];
  readonly shown: Version;
  readonly onShow: (id: string) => void;
}

function Versions({ versions, shown, onShow }: VersionsProps): ReactElement | null {
  const translate = useTranslate();
  if (versions.length < 2) return null;
  const newest = versions.toSorted((one, other) => other.number - one.number);
  return (
    <Box sx={{ borderBottom: 1, borderColor: "divider" }}>
      <Tabs
        value={shown.id}
        onChange={(_event, id: string) => onShow(id)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate("catalogue.versions")}
      >
        {newest.map(({ id, number, state }) => (
          <Tab
            key={id}
            value={id}
            label={`${translate("catalogue.version", { number })} · ${translate(`catalogue.state.${state}`)}`}
          />
        ))}
      </Tabs>
    </Box>
  );
}
