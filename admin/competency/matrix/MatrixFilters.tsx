import { Box, MenuItem, TextField, Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { UnitPicker } from "../../cycle/pickers.tsx";
import { type Address, useTypedInAddress } from "../../shared/api/useAddress.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Tick } from "../../shared/ui/fields.tsx";
import type { MatrixVersion } from "./model/matrix-versions.ts";
import { useMatrixWords } from "./words.ts";

const CLASSES = ["LEADER", "PROFESSIONAL", "SUPPORT"] as const;

interface MatrixFiltersProps {
  readonly address: Address;
  readonly versions: readonly MatrixVersion[];
  readonly version: MatrixVersion;
  /** Another framework would lose what is not saved. */
  readonly isHeld: boolean;
}

/** Which framework and which positions: all of it stands in the address. */
export function MatrixFilters({ address, versions, version, isHeld }: MatrixFiltersProps): ReactElement {
  const translate = useTranslate();
  const word = useMatrixWords();
  const format = useFormat();
  const [typed, type] = useTypedInAddress("q");
  const nameOf = ({ code, nameVi, nameEn, number, isDraft }: MatrixVersion): string =>
    word("versionLine", { code, name: format.text({ vi: nameVi, en: nameEn }), number }) +
    (isDraft ? ` (${word("draft")})` : "");
  return (
    <Box
      sx={{
        ...{ display: "grid", columnGap: 2, rowGap: 0, alignItems: "start", mb: 1, displayPrint: "none" },
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))", lg: "2fr 1.2fr 1fr 1.4fr" },
      }}
    >
      <Tooltip title={isHeld ? word("saveFirst") : ""}>
        <TextField
          select
          label={word("version")}
          value={version.id}
          disabled={isHeld}
          onChange={(event) => address.set({ version: event.target.value })}
        >
          {versions.map((one) => (
            <MenuItem key={one.id} value={one.id} sx={{ whiteSpace: "normal" }}>
              {nameOf(one)}
            </MenuItem>
          ))}
        </TextField>
      </Tooltip>
      <TextField
        label={word("search")}
        placeholder={word("searchExample")}
        value={typed}
        onChange={(event) => type(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
      />
      <TextField
        select
        label={word("positionClass")}
        value={address.get("class") ?? ""}
        onChange={(event) => address.set({ class: event.target.value || null })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{word("allClasses")}</MenuItem>
        {CLASSES.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`organization.positionClass.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box>
        <UnitPicker value={address.get("unit")} onPick={(unit) => address.set({ unit })} />
        {address.get("unit") !== null && (
          <Tick
            label={translate("competency.unit.includeSubtree")}
            value={address.get("below") !== "no"}
            onChange={(below) => address.set({ below: below ? null : "no" })}
          />
        )}
      </Box>
    </Box>
  );
}
