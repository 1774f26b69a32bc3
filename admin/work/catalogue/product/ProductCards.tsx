import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import type { Product, Version } from "../catalogue-rows.ts";
import { EditedProduct } from "./EditedProduct.tsx";
import { ProductIcons } from "./ProductIcons.tsx";
import { type ProductRowsProps, WhoseWork } from "./ProductTable.tsx";

/** The same list on a phone. */
export function ProductCards({ version, products, edit }: ProductRowsProps): ReactElement {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {products.map((product) => (
        <Box key={product.id} component="li" sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: "divider" }}>
          {edit.draftOf(product) ? (
            <EditedProduct version={version} product={product} edit={edit} />
          ) : (
            <Card product={product} version={version} onEdit={() => edit.open(product)} />
          )}
        </Box>
      ))}
    </Box>
  );
}

interface CardProps {
  readonly product: Product;
  readonly version: Version;
  readonly onEdit: () => void;
}

function Card({ product, version, onEdit }: CardProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const numbers = [
    product.group?.code,
    product.points === null ? null : translate("catalogue.pointsText", { points: format.exact(product.points) }),
    translate("catalogue.coefficientText", { coefficient: format.exact(product.coefficient) }),
  ];
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography sx={{ whiteSpace: "pre-line" }}>
          <strong>{product.code}</strong> {product.name}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: "pre-line" }}>
          {product.output}
        </Typography>
        <Typography variant="body2">
          {numbers.filter(Boolean).join(" · ")}
          {" · "}
          <WhoseWork product={product} />
        </Typography>
      </Box>
      {version.state === "DRAFT" && <ProductIcons product={product} version={version} onEdit={onEdit} />}
    </Stack>
  );
}
