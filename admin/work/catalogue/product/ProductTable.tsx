import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { Fragment, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import type { Product, Version } from "../catalogue-rows.ts";
import { EditedProduct } from "./EditedProduct.tsx";
import { ProductIcons } from "./ProductIcons.tsx";
import type { OpenEdit } from "./useOpenEdit.ts";

export interface ProductRowsProps {
  readonly version: Version;
  readonly products: readonly Product[];
  readonly edit: OpenEdit;
}

const COLUMNS = ["code", "work", "output", "group", "points", "coefficient", "scopeOffice"] as const;
const NUMBERS = new Set<string>(["points", "coefficient"]);

/** Products on a desk; a line of a draft opens into fields where it stands. */
export function ProductTable({ version, products, edit }: ProductRowsProps): ReactElement {
  const translate = useTranslate();
  const isDraft = version.state === "DRAFT";
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableCell key={column} {...(NUMBERS.has(column) ? { align: "right" as const } : {})}>
              {translate(`catalogue.column.${column}`)}
            </TableCell>
          ))}
          {isDraft && <TableCell aria-label={translate("catalogue.column.verbs")} />}
        </TableRow>
      </TableHead>
      <TableBody>
        {products.map((product) => (
          <Fragment key={product.id}>
            {edit.draftOf(product) ? (
              <TableRow>
                <TableCell colSpan={COLUMNS.length + 1} sx={{ bgcolor: "action.hover" }}>
                  <EditedProduct version={version} product={product} edit={edit} />
                </TableCell>
              </TableRow>
            ) : (
              <Line product={product} version={version} onEdit={() => edit.open(product)} />
            )}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}

interface LineProps {
  readonly product: Product;
  readonly version: Version;
  readonly onEdit: () => void;
}

function Line({ product, version, onEdit }: LineProps): ReactElement {
  const format = useFormat();
  const isDraft = version.state === "DRAFT";
  return (
    <TableRow hover {...(isDraft ? { onDoubleClick: onEdit } : {})}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: "nowrap", fontWeight: 600 }}>
        {product.code}
      </TableCell>
      <TableCell sx={{ whiteSpace: "pre-line" }}>
        {product.name}
        {product.task !== "" && (
          <Typography variant="body2" color="textSecondary">
            {product.task}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ whiteSpace: "pre-line" }}>{product.output}</TableCell>
      <TableCell>{product.group?.code ?? "–"}</TableCell>
      <TableCell align="right">{format.exact(product.points)}</TableCell>
      <TableCell align="right">
        <strong>{format.exact(product.coefficient)}</strong>
      </TableCell>
      <TableCell>
        <WhoseWork product={product} />
      </TableCell>
      {isDraft && (
        <TableCell sx={{ whiteSpace: "nowrap" }}>
          <ProductIcons product={product} version={version} onEdit={onEdit} />
        </TableCell>
      )}
    </TableRow>
  );
}

/** Whose product it is, in words. */
export function WhoseWork({ product: { scope, officeName } }: { readonly product: Product }): ReactElement {
  const translate = useTranslate();
  const said = translate(`catalogue.scopeOf.${scope}`);
  return <>{scope === "OFFICE" ? (officeName ?? said) : [said, officeName].filter(Boolean).join(" · ")}</>;
}
