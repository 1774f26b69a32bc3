import { Box, Chip, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { type Picked, UnitPicker } from "../pickers.tsx";

interface UnitChipsProps {
  readonly label: string;
  readonly hint?: string;
  readonly units: readonly Picked[];
  readonly except: readonly string[];
  readonly onChange: (units: readonly Picked[]) => void;
}

/** Several units, picked one after the other. */
export function UnitChips({ label, hint, units, except, onChange }: UnitChipsProps): ReactElement {
  return (
    <Box sx={{ my: 1 }}>
      <UnitPicker
        key={units.length}
        label={label}
        value={null}
        except={except}
        onPick={(unit) => unit !== null && onChange([...units, unit])}
      />
      {hint !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {hint}
        </Typography>
      )}
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 0.5 }}>
        {units.map((unit) => (
          <Chip
            key={unit.id}
            label={unit.name}
            onDelete={() => onChange(units.filter(({ id }) => id !== unit.id))}
            sx={{ maxWidth: "100%" }}
          />
        ))}
      </Box>
    </Box>
  );
}
