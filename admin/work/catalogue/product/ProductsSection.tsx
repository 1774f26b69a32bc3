import AddIcon from "@mui/icons-material/Add";
import { Box, TablePagination, useMediaQuery, type Theme } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { ProductList } from "../../../../schema/operations/work/catalogue.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { Section } from "../../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../../shared/ui/states.tsx";
import type { Product, Version } from "../catalogue-rows.ts";
import { ProductCards } from "./ProductCards.tsx";
import { ProductFilters, wishFilter } from "./ProductFilters.tsx";
import { ProductForm } from "./ProductForm.tsx";
import { ProductTable } from "./ProductTable.tsx";
import { type ProductDraft, productDraft } from "./product-draft.ts";
import { useOpenEdit } from "./useOpenEdit.ts";
import { PER_PAGE, useProductWish } from "./useProductWish.ts";

interface ProductsSectionProps {
  readonly version: Version;
}

/** The list itself: searched, filtered, and in a draft written line by line where it stands. */
export function ProductsSection({ version }: ProductsSectionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const locale = useLocale();
  const [added, setAdded] = useState<ProductDraft | null>(null);
  const isDraft = version.state === "DRAFT";
  return (
    <Section
      flush
      title={translate("catalogue.products")}
      subtitle={translate("catalogue.productCount", { count: format.exact(version.productCount) })}
      actions={
        isDraft && (
          <AbilityButton
            startIcon={<AddIcon />}
            ability={version.abilities.canChange}
            disabled={added !== null}
            onClick={() => setAdded(productDraft(null, version, locale))}
          >
            {translate("catalogue.addProduct")}
          </AbilityButton>
        )
      }
    >
      {added !== null && (
        <Box sx={{ px: 2, pb: 2, borderBottom: 1, borderColor: "divider" }}>
          <ProductForm
            version={version}
            product={null}
            draft={added}
            onDraft={(change) => setAdded((before) => before && change(before))}
            onClose={() => setAdded(null)}
          />
        </Box>
      )}
      <Listed version={version} />
    </Section>
  );
}

function Listed({ version }: ProductsSectionProps): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const edit = useOpenEdit(version);
  const { wish, page, change, leaf } = useProductWish();
  const search = useDeferredValue(wish.search.trim());
  const query = useAsk(
    ProductList,
    {
      filter: { ...wishFilter({ ...wish, search }), versionId: version.id },
      sort: { field: "POSITION", order: "ASC" },
      page: { page: page.page + 1, perPage: page.perPage },
    },
    { keepFor: version.id },
  );
  const List = wide ? ProductTable : ProductCards;
  return (
    <>
      <ProductFilters groups={version.groups} wish={wish} onWish={change} />
      <Asked query={query} lines={8}>
        {({ products: { items, total } }) =>
          total === 0 ? (
            <Quiet
              dense
              title={translate(version.productCount === 0 ? "catalogue.noProducts" : "catalogue.noneMatch")}
              hint={
                version.productCount === 0 && version.state === "DRAFT"
                  ? translate("catalogue.noProductsHint")
                  : undefined
              }
            />
          ) : (
            <>
              <List version={version} products={items as readonly Product[]} edit={edit} />
              <TablePagination
                component="div"
                sx={{
                  "& .MuiTablePagination-selectLabel, & .MuiTablePagination-input": {
                    display: { xs: "none", sm: "flex" },
                  },
                }}
                count={total}
                page={Math.min(page.page, Math.max(Math.ceil(total / page.perPage) - 1, 0))}
                rowsPerPage={page.perPage}
                rowsPerPageOptions={[...PER_PAGE]}
                onPageChange={(_event, next) => leaf({ ...page, page: next })}
                onRowsPerPageChange={(event) => leaf({ page: 0, perPage: Number(event.target.value) })}
              />
            </>
          )
        }
      </Asked>
    </>
  );
}
