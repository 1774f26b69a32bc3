import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import EditOutlinedIcon from "@mui/icons-material/EditOutlined";
import { Box } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { RemoveProduct } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { AbilityIcon } from "../../../shared/ui/AbilityButton.tsx";
import { VersionedVerb } from "../../../shared/ui/VersionedVerb.tsx";
import type { Product, Version } from "../catalogue-rows.ts";

interface ProductIconsProps {
  readonly product: Product;
  readonly version: Version;
  readonly onEdit: () => void;
}

/** Change and remove, of one line of a draft. */
export function ProductIcons({ product, version, onEdit }: ProductIconsProps): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const verb = useStaleVerb(RemoveProduct, { done: "catalogue.productRemoved", onDone: close });
  const { canChange } = version.abilities;
  const content = { productId: product.id, versionId: version.id, version: version.version };
  return (
    <Box sx={{ flexShrink: 0 }}>
      <AbilityIcon ability={canChange} label={translate("catalogue.editOf", { code: product.code })} onClick={onEdit}>
        <EditOutlinedIcon fontSize="small" />
      </AbilityIcon>
      <AbilityIcon
        ability={canChange}
        label={translate("catalogue.removeOf", { code: product.code })}
        onClick={() => setAsking(true)}
      >
        <DeleteOutlineIcon fontSize="small" />
      </AbilityIcon>
      {asking && (
        <VersionedVerb
          open
          tone="error"
          title={translate("catalogue.removeTitle", { code: product.code })}
          consequence={translate("catalogue.removeText", { name: product.name })}
          confirm={translate("catalogue.remove")}
          verb={verb}
          differences={[]}
          onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } })}
          onClose={close}
        />
      )}
    </Box>
  );
}
