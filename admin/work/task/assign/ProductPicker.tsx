import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import { UsableProducts } from "../../../../schema/operations/work/assign.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { plain } from "../task-words.ts";

/** A product that a unit may use today. */
export type UsableProduct = ResultOf<typeof UsableProducts>["productsInForce"]["items"][number];

interface ProductPickerProps {
  readonly unitId: string | null;
  readonly value: UsableProduct | null;
  readonly onPick: (product: UsableProduct | null) => void;
}

/** A product of the catalogue by code, work or output; it fills title, output and K. */
export function ProductPicker({ unitId, value, onPick }: ProductPickerProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const { data, isFetching } = useAsk(
    UsableProducts,
    { unitId: unitId ?? "", search: search === "" ? null : search },
    { enabled: unitId !== null, staleTime: 60_000 },
  );
  const hint = ({ output, coefficient, group }: UsableProduct): string =>
    [output, `K ${format.exact(plain(coefficient))}`, group?.code ?? ""].filter(Boolean).join(" · ");
  return (
    <Autocomplete<UsableProduct>
      fullWidth
      disabled={unitId === null}
      value={value}
      options={data?.productsInForce.items ?? []}
      loading={isFetching}
      getOptionLabel={({ code, name }) => `${code} – ${name}`}
      isOptionEqualToValue={(left, right) => left.id === right.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text : "")}
      onChange={(_event, picked) => onPick(picked)}
      noOptionsText={translate("task.assign.noProduct")}
      renderOption={({ key: _key, ...props }, product) => (
        <li {...props} key={product.id}>
          <span>
            <b>{product.code}</b> {product.name}
            <small style={{ display: "block", opacity: 0.75 }}>{hint(product)}</small>
          </span>
        </li>
      )}
      renderInput={(props) => (
        <TextField {...props} label={translate("task.field.product")} helperText={value === null ? "" : hint(value)} />
      )}
    />
  );
}
